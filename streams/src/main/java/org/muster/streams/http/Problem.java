package org.muster.streams.http;

/**
 * A request that cannot be answered, as RFC 9457 has it.
 *
 * <p>{@code status} is the HTTP status, {@code title} names the kind of problem, {@code getMessage()} is one sentence that
 * says what to do.
 */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail);
    }

    static Problem notFound(String title, String detail) {
        return new Problem(404, title, detail);
    }

    /** Asking again in a moment may help. */
    static Problem unavailable(String title, String detail) {
        return new Problem(503, title, detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
