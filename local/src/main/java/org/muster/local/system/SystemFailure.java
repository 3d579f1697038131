package org.muster.local.system;

/** A part of the local system cannot start or run; the message is one sentence that says what to do. */
public final class SystemFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SystemFailure(String message) {
        super(message);
    }

    public SystemFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
