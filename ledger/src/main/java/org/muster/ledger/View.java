package org.muster.ledger;

/** From which side a country's total is taken. */
public enum View {
    /** The forces that the country or organisation sends. */
    CONTRIBUTED,
    /** The foreign forces that are in the country or bound for it. */
    HOSTED
}
