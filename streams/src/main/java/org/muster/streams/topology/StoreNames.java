package org.muster.streams.topology;

/** Names of the state stores. */
public final class StoreNames {
    /** Article id → what was read of it. */
    public static final String ARTICLES = "articles-read";

    /** Contributors and claim id → deployment claim. */
    public static final String DEPLOYMENT_CLAIMS = "deployment-claims";

    /** Contributors → number of changes to their claims. */
    public static final String DEPLOYMENT_CHANGES = "deployment-changes";

    /** Contributors and fact id → fact. */
    public static final String FACTS = "facts";

    /** Day of publication → number of deployment claims, within one partition. */
    static final String CLAIM_DAYS = "claim-days";

    /** Country and fact id → fact. */
    public static final String COUNTRY_FACTS = "country-facts";

    /** Country → number of changes to its facts. */
    static final String COUNTRY_CHANGES = "country-changes";

    /** Partition of the claims → newest day of publication in it. */
    public static final String NEWEST_DAYS = "newest-days";

    /** Country → its totals. */
    public static final String TROOP_TOTALS = "troop-totals";

    /** Target and claim id → sanction claim. */
    public static final String SANCTION_CLAIMS = "sanction-claims";

    /** Target → number of changes to its claims. */
    static final String SANCTION_CHANGES = "sanction-changes";

    /** Target and imposer → what is in force. */
    public static final String SANCTION_STATUS = "sanction-status";

    private StoreNames() {}
}
