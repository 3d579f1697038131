package org.muster.producer.failure;

/** Publishing cannot begin or go on. The message is one sentence that says what is wrong and what to do. */
public sealed class PublishException extends RuntimeException permits TakenOverException {
    private static final long serialVersionUID = 1L;

    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
