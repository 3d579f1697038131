package org.muster.producer;

/** How the day of an article's publication is known. */
public enum Dated {
    /** The source says so, outside the text. */
    STATED,
    /** The text says so: a dateline, or the dates that it writes out. */
    INFERRED,
    /** Nobody says so; the day on which the article was read stands in. */
    INGESTED
}
