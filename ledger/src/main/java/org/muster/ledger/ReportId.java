package org.muster.ledger;

import java.util.Comparator;

/**
 * Names a claim among all: in order of the articles and, within one, of the claims.
 *
 * @param article id of the article
 * @param claim id of the claim within the article
 */
public record ReportId(String article, String claim) implements Comparable<ReportId> {
    private static final char BETWEEN = '#';

    /** "d2" before "d10". */
    private static final Comparator<ReportId> ORDER = Comparator.comparing(ReportId::article)
            .thenComparingInt(id -> id.claim().length())
            .thenComparing(ReportId::claim);

    /** @throws IndexOutOfBoundsException if the text is no id of a report */
    public static ReportId parse(String id) {
        int between = id.lastIndexOf(BETWEEN);
        return new ReportId(id.substring(0, between), id.substring(between + 1));
    }

    @Override
    public int compareTo(ReportId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return article + BETWEEN + claim;
    }
}
