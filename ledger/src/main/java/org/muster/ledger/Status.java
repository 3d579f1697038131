package org.muster.ledger;

/** Where a fact stands once everything that bears on it is known. */
public enum Status {
    /** Announced, under way, on alert or leaving, and not over. Lapses when no article mentions it any more. */
    OPEN,
    /** A movement or departure that happened, or a stock that was there. */
    DONE,
    /** Called off by a newer denial. */
    CANCELLED,
    /** Settled by a newer stock, or ended with its whole. */
    ENDED,
    /** Considered, or a level to be reached: in no total. */
    TALK
}
