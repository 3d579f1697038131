package org.muster.ledger;

/** What the troops of a total are doing. */
public enum Lane {
    /** Standing ready. */
    ALERT,
    /** Announced or under way, not arrived. */
    COMMITTED,
    /** There. */
    PRESENT,
    /** Announced to leave or leaving, still there. */
    LEAVING
}
