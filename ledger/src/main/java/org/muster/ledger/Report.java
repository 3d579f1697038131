package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.muster.claims.ArticleClaims;
import org.muster.claims.DeploymentClaim;

/**
 * One deployment claim as an article published it.
 *
 * @param articleId the article
 * @param url where the article was read, or null
 * @param published day of publication
 * @param source outlet, or null
 * @param fingerprint similarity hash of the article's text, 0 if unknown
 * @param position of the claim among the claims of its article, from 0
 * @param claim what is claimed
 * @param wholeId {@link #id} of the report whose figure this one breaks down, or null
 * @param related countries and organisations that linked claims of other contributors speak of (its whole, its parts):
 *     their totals need the fact that this report belongs to
 */
public record Report(
        String articleId,
        String url,
        LocalDate published,
        String source,
        long fingerprint,
        int position,
        DeploymentClaim claim,
        String wholeId,
        Set<String> related) {

    /** The order in which claims become facts; it depends on the claims alone. */
    public static final Comparator<Report> ORDER = Comparator.comparing(Report::published)
            .thenComparing(Report::articleId)
            .thenComparingInt(Report::position)
            .thenComparing(report -> report.id());

    public Report {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(claim, "claim");
        related = Set.copyOf(related);
    }

    /** @throws IllegalArgumentException if the article has no day of publication */
    public static List<Report> of(ArticleClaims article) {
        if (article.published() == null) {
            throw new IllegalArgumentException("article " + article.articleId()
                    + " has no day of publication; give it one before its claims are counted");
        }
        Map<String, DeploymentClaim> byId = new HashMap<>();
        article.deployments().forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        Map<String, Set<String>> related = new HashMap<>();
        for (DeploymentClaim part : byId.values()) {
            DeploymentClaim whole = byId.get(part.partOf());
            if (whole != null && !Contributors.key(whole).equals(Contributors.key(part))) {
                related.computeIfAbsent(part.id(), id -> new TreeSet<>()).addAll(concerns(whole));
                related.computeIfAbsent(whole.id(), id -> new TreeSet<>()).addAll(concerns(part));
            }
        }
        List<Report> reports = new ArrayList<>();
        for (DeploymentClaim claim : article.deployments()) {
            boolean linked = byId.containsKey(claim.partOf()) && !claim.id().equals(claim.partOf());
            reports.add(new Report(
                    article.articleId(),
                    article.url(),
                    article.published(),
                    article.source(),
                    article.fingerprint(),
                    reports.size(),
                    claim,
                    linked ? id(article.articleId(), claim.partOf()) : null,
                    related.getOrDefault(claim.id(), Set.of())));
        }
        return reports;
    }

    /** Unique among all reports: a revised article replaces the reports of its earlier version under the same ids. */
    public String id() {
        return id(articleId, claim.id());
    }

    /** Whose forces, as a key: the reports of one key become facts together. */
    public String key() {
        return Contributors.key(claim);
    }

    private static String id(String articleId, String claimId) {
        return articleId + '#' + claimId;
    }

    private static Set<String> concerns(DeploymentClaim claim) {
        Set<String> all = new TreeSet<>(claim.contributors());
        all.addAll(claim.hosts());
        all.addAll(claim.origins());
        return all;
    }
}
