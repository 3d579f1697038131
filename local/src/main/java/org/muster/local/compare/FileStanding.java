package org.muster.local.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.claims.ArticleClaims;
import org.muster.ledger.Cell;
import org.muster.ledger.Fact;
import org.muster.ledger.Ledger;
import org.muster.ledger.Report;

/** Claims at hand, added up by the ledger. */
public final class FileStanding implements Standing {
    private final List<ArticleClaims> articles;
    private final Ledger ledger;
    private final Map<String, Fact> facts = new HashMap<>();

    /** @param articles with their days of publication; of several versions of one the last counts */
    public FileStanding(List<ArticleClaims> articles) {
        Map<String, ArticleClaims> last = new HashMap<>();
        articles.forEach(article -> last.put(article.articleId(), article));
        this.articles = List.copyOf(last.values());
        this.ledger = Ledger.of(this.articles);
    }

    @Override
    public Optional<LocalDate> newestDay() {
        return ledger.newestDay();
    }

    @Override
    public List<Line> lines(LocalDate asOf) {
        LocalDate day = asOf == null ? newestDay().orElse(LocalDate.MIN) : asOf;
        facts.clear();
        ledger.facts(day).forEach(fact -> facts.put(fact.id(), fact));
        return ledger.totals(day).stream().map(FileStanding::line).toList();
    }

    @Override
    public Set<ArticleClaim> behind(Collection<String> ids) {
        Set<ArticleClaim> claims = new LinkedHashSet<>();
        for (String id : ids) {
            Fact fact = facts.get(id);
            if (fact != null) {
                fact.reports().forEach(report -> claims.add(claim(report)));
            }
        }
        return claims;
    }

    @Override
    public Set<ArticleClaim> about(String country, LocalDate asOf) {
        Set<ArticleClaim> claims = new HashSet<>();
        for (ArticleClaims article : articles) {
            if (asOf == null || !article.published().isAfter(asOf)) {
                article.deployments().stream()
                        .map(claim -> ArticleClaim.of(article.url(), article.articleId(), claim))
                        .filter(claim -> claim.concerns(country))
                        .forEach(claims::add);
            }
        }
        return claims;
    }

    private static ArticleClaim claim(Report report) {
        return ArticleClaim.of(report.url(), report.articleId(), report.claim());
    }

    private static Line line(Cell cell) {
        return new Line(
                new Line.At(
                        cell.country(),
                        cell.view().name().toLowerCase(Locale.ROOT),
                        cell.lane().name().toLowerCase(Locale.ROOT)),
                new Line.Total(cell.total().low(), cell.total().high(), cell.uncounted()),
                cell.facts());
    }
}
