package org.muster.schemas;

/** The registry refuses a schema: it holds a version under the same subject that is not compatible with it. */
public final class SchemaRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String subject;

    SchemaRefusedException(String subject, Throwable cause) {
        super("The registry refuses the schema of " + subject + ": " + cause.getMessage(), cause);
        this.subject = subject;
    }

    /** The registry's name for the schema. */
    public String subject() {
        return subject;
    }
}
