package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.claims.ArticleClaims;

/** Claims in, facts and totals out: the pure function that the stream computes step by step. */
public final class Ledger {
    private final Map<String, ArticleClaims> articles = new LinkedHashMap<>();

    private Ledger() {}

    /** Of several versions of one article the last one given counts; what it leaves out of its origin stays known. */
    public static Ledger of(Collection<ArticleClaims> articles) {
        Ledger ledger = new Ledger();
        articles.forEach(article -> ledger.articles.merge(article.articleId(), article, Ledger::revised));
        return ledger;
    }

    private static ArticleClaims revised(ArticleClaims known, ArticleClaims later) {
        return new ArticleClaims(
                later.articleId(),
                later.url() == null ? known.url() : later.url(),
                later.published(),
                later.source() == null ? known.source() : later.source(),
                later.fingerprint(),
                later.deployments(),
                later.sanctions());
    }

    /** The newest day on which an article with a deployment claim was published; empty without one. */
    public Optional<LocalDate> newestDay() {
        return articles.values().stream()
                .filter(article -> !article.deployments().isEmpty())
                .map(ArticleClaims::published)
                .max(LocalDate::compareTo);
    }

    /** Every fact that the claims published on or before the day establish. */
    public List<Fact> facts(LocalDate asOf) {
        Map<String, List<Report>> byKey = new TreeMap<>();
        for (ArticleClaims article : articles.values()) {
            for (Report report : Report.of(article)) {
                if (!report.published().isAfter(asOf)) {
                    byKey.computeIfAbsent(report.key(), key -> new ArrayList<>())
                            .add(report);
                }
            }
        }
        return byKey.values().stream()
                .flatMap(reports -> FactResolver.resolve(reports).stream())
                .toList();
    }

    /** Every target and imposer that the claims published on or before the day speak of, in this order. */
    public List<SanctionStatus> sanctions(LocalDate asOf) {
        Map<String, Map<String, List<SanctionReport>>> byTarget = new TreeMap<>();
        for (ArticleClaims article : articles.values()) {
            for (SanctionReport report : SanctionReport.of(article)) {
                if (report.published().isAfter(asOf)) {
                    continue;
                }
                for (String target : report.claim().targets()) {
                    for (String imposer : SanctionResolver.imposers(report)) {
                        byTarget.computeIfAbsent(target, name -> new TreeMap<>())
                                .computeIfAbsent(imposer, name -> new ArrayList<>())
                                .add(report);
                    }
                }
            }
        }
        List<SanctionStatus> statuses = new ArrayList<>();
        byTarget.forEach((target, byImposer) -> byImposer.forEach((imposer, reports) ->
                SanctionResolver.resolve(target, imposer, reports).ifPresent(statuses::add)));
        return statuses;
    }

    /** Every non-empty line of every country, in order of country, view and lane. */
    public List<Cell> totals(LocalDate asOf) {
        Map<String, List<Fact>> byCountry = new TreeMap<>();
        for (Fact fact : facts(asOf)) {
            for (String country : fact.concerns()) {
                byCountry.computeIfAbsent(country, name -> new ArrayList<>()).add(fact);
            }
        }
        return byCountry.entrySet().stream()
                .flatMap(entry -> CountryTotals.of(entry.getKey(), entry.getValue(), asOf).stream())
                .toList();
    }
}
