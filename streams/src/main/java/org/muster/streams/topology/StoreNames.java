package org.muster.streams.topology;

/** Names of the state stores. */
public final class StoreNames {
    /** Article id → what was read of it. */
    public static final String ARTICLES = "articles-read";

    /** Target and claim id → sanction claim. */
    public static final String SANCTION_CLAIMS = "sanction-claims-by-target";

    /** Target → number of changes to its claims. */
    static final String SANCTION_CHANGES = "sanction-changes";

    /** Target and imposer → what is in force. */
    public static final String SANCTION_STATUS = "sanction-status-by-target";

    private StoreNames() {}
}
