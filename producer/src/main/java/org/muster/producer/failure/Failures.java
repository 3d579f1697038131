package org.muster.producer.failure;

import java.util.concurrent.ExecutionException;

/** Exceptions in the words of a sentence. */
public final class Failures {
    private Failures() {}

    /** The innermost message, on one line, without a full stop. */
    public static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && (cause instanceof ExecutionException || cause.getMessage() == null)) {
            cause = cause.getCause();
        }
        while (cause.getCause() != null && cause.getCause().getMessage() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
