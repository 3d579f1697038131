package org.muster.local.client;

/** The service does not answer, or refuses; the message is one sentence for the user. */
public final class ServiceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceFailure(String message) {
        super(message);
    }

    public ServiceFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
