package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.muster.claims.ArticleClaims;
import org.muster.claims.SanctionClaim;

/**
 * One sanction claim as an article published it.
 *
 * @param articleId the article
 * @param url where the article was read, or null
 * @param published day of publication
 * @param source outlet, or null
 * @param fingerprint similarity hash of the article's text, 0 if unknown
 * @param position of the claim among the sanction claims of its article, from 0
 * @param claim what is claimed
 */
public record SanctionReport(
        String articleId,
        String url,
        LocalDate published,
        String source,
        long fingerprint,
        int position,
        SanctionClaim claim) {

    /** The order in which claims are taken in; it depends on the claims alone. */
    public static final Comparator<SanctionReport> ORDER = Comparator.comparing(SanctionReport::published)
            .thenComparing(SanctionReport::articleId)
            .thenComparingInt(SanctionReport::position)
            .thenComparing(report -> report.claim().id());

    public SanctionReport {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(claim, "claim");
    }

    /** @throws IllegalArgumentException if the article has no day of publication */
    public static List<SanctionReport> of(ArticleClaims article) {
        if (article.published() == null) {
            throw new IllegalArgumentException("article " + article.articleId()
                    + " has no day of publication; give it one before its claims are counted");
        }
        List<SanctionReport> reports = new ArrayList<>();
        for (SanctionClaim claim : article.sanctions()) {
            reports.add(new SanctionReport(
                    article.articleId(),
                    article.url(),
                    article.published(),
                    article.source(),
                    article.fingerprint(),
                    reports.size(),
                    claim));
        }
        return reports;
    }

    /** Unique among all sanction reports. */
    public String id() {
        return articleId + '#' + claim.id();
    }
}
