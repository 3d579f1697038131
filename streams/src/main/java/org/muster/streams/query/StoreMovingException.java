package org.muster.streams.query;

/** The store that has the answer is being loaded or handed over; ask again shortly. */
public final class StoreMovingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreMovingException(String message) {
        super(message);
    }

    public StoreMovingException(String message, Throwable cause) {
        super(message, cause);
    }
}
