package org.muster.schemas;

import java.util.Collection;
import java.util.TreeSet;

/** The keys of the topics, made of what the claims say. */
public final class ClaimKeys {
    /** Stands where a claim does not say who. */
    public static final String UNKNOWN = "UNKNOWN";

    private ClaimKeys() {}

    /** Contributors in alphabetical order, joined by {@code +}. */
    public static String contributors(Collection<String> contributors) {
        return contributors.isEmpty() ? UNKNOWN : String.join("+", new TreeSet<>(contributors));
    }

    /** One target of one imposer. */
    public static String sanction(String target, String imposer) {
        return target + "|" + imposer;
    }

    /** Names a claim among all claims. */
    public static String claim(String articleId, String claimId) {
        return articleId + "#" + claimId;
    }
}
