package org.muster.producer.failure;

/** Another publisher goes on with the same sources; nothing of ours that was not committed is visible. */
public final class TakenOverException extends PublishException {
    private static final long serialVersionUID = 1L;

    public TakenOverException(Throwable cause) {
        super("Another publisher has taken over these sources; this one ends, nothing is lost or doubled.", cause);
    }
}
