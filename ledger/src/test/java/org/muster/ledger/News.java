package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.muster.claims.ArticleClaims;

/** A few articles, and questions to the ledger about them. */
record News(Ledger ledger, LocalDate asOf) {
    static News of(ArticleClaims... articles) {
        Ledger ledger = Ledger.of(List.of(articles));
        return new News(ledger, ledger.newestDay().orElseThrow());
    }

    News asOf(String day) {
        return new News(ledger, LocalDate.parse(day));
    }

    List<Fact> facts() {
        return ledger.facts(asOf);
    }

    Fact onlyFact() {
        assertThat(facts()).hasSize(1);
        return facts().get(0);
    }

    /** The total as "[low, high]", an open end as "…"; "none" when there is no such cell. */
    String total(String country, View view, Lane lane) {
        return ledger.totals(asOf).stream()
                .filter(cell -> cell.country().equals(country) && cell.view() == view && cell.lane() == lane)
                .map(News::text)
                .findFirst()
                .orElse("none");
    }

    String sent(String country, Lane lane) {
        return total(country, View.CONTRIBUTED, lane);
    }

    String hosted(String country, Lane lane) {
        return total(country, View.HOSTED, lane);
    }

    private static String text(Cell cell) {
        String figures = "[" + cell.total().low() + ", "
                + (cell.total().high() == null ? "…" : cell.total().high()) + "]";
        return cell.uncounted() == 0 ? figures : figures + " + " + cell.uncounted() + " uncounted";
    }
}
