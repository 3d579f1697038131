package org.muster.producer.reading;

/** How the day of an article's publication is known. */
public enum Dated {
    /** The source says so, outside the text. */
    STATED,
    /** The text says so (a dateline, a date that it writes out), the address does, or the archive that fetched it. */
    INFERRED,
    /** Nobody says so; the day on which the article was read stands in. */
    INGESTED
}
