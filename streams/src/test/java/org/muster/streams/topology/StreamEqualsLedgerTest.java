package org.muster.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.claims.ArticleClaims;
import org.muster.ledger.Cell;
import org.muster.ledger.Ledger;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.TotalsCell;
import org.muster.streams.mapping.Facts;
import org.muster.streams.mapping.Totals;

class StreamEqualsLedgerTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldAddUpToWhatTheLedgerSaysWhateverTheOrderAndHoweverOften(long seed) {
        GeneratedNews news = new GeneratedNews(seed, 80);
        Ledger ledger = Ledger.of(news.standing());
        LocalDate newest = newestClaim(news.standing());

        try (Pipeline pipeline = new Pipeline()) {
            pipeline.publish(news.delivery());

            assertThat(pipeline.reasons()).isEmpty();
            assertThat(comparable(pipeline.totals()))
                    .isEqualTo(comparable(ledger, newest))
                    .isNotEmpty();
            assertThat(lastFacts(pipeline)).isEqualTo(facts(ledger, newest)).isNotEmpty();
        }
    }

    private static LocalDate newestClaim(List<ArticleClaims> standing) {
        return standing.stream()
                .filter(article -> !article.deployments().isEmpty())
                .map(ArticleClaims::published)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Map<String, DeploymentFact> lastFacts(Pipeline pipeline) {
        Map<String, DeploymentFact> facts = new TreeMap<>();
        pipeline.read(Pipeline.TOPICS.deploymentFacts()).forEach(record -> facts.put(record.key, record.value));
        facts.values().removeIf(fact -> fact == null);
        return facts;
    }

    private static Map<String, DeploymentFact> facts(Ledger ledger, LocalDate day) {
        return ledger.facts(day).stream()
                .map(Facts::record)
                .collect(Collectors.toMap(DeploymentFact::getFactId, fact -> fact, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, List<TotalsCell>> comparable(Map<String, CountryTotals> totals) {
        Map<String, List<TotalsCell>> cells = new TreeMap<>();
        totals.forEach((country, all) -> cells.put(
                country,
                all.getCells().stream().map(StreamEqualsLedgerTest::sorted).toList()));
        cells.values().removeIf(List::isEmpty);
        return cells;
    }

    private static Map<String, List<TotalsCell>> comparable(Ledger ledger, LocalDate day) {
        return ledger.totals(day).stream()
                .collect(Collectors.groupingBy(
                        Cell::country,
                        TreeMap::new,
                        Collectors.mapping(
                                cell -> sorted(Totals.records(List.of(cell)).get(0)), Collectors.toList())));
    }

    private static TotalsCell sorted(TotalsCell cell) {
        return TotalsCell.newBuilder(cell)
                .setFacts(List.copyOf(new TreeSet<>(cell.getFacts())))
                .setCounterparts(new TreeMap<>(cell.getCounterparts()))
                .build();
    }
}
