package org.muster.local.output;

/** How results are printed. */
public enum Format {
    /** Columns for people. */
    TABLE,
    /** One array. */
    JSON,
    /** One object a line. */
    JSONL,
    /** Comma-separated, with a line of headings. */
    CSV
}
