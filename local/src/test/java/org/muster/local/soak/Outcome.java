package org.muster.local.soak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.ledger.Cell;
import org.muster.ledger.Ledger;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.Topics;
import org.muster.schemas.TotalsCell;
import org.muster.streams.mapping.Facts;
import org.muster.streams.mapping.Totals;

/**
 * What the pipeline says in the end, or the ledger in its place.
 *
 * @param facts by id
 * @param totals by country, those without any left out
 */
record Outcome(Map<String, DeploymentFact> facts, Map<String, List<TotalsCell>> totals) {
    static {
        AvroSerdes.trustGeneratedRecords();
    }

    static Outcome of(Ledger ledger) {
        LocalDate day = ledger.newestDay().orElseThrow();
        Map<String, DeploymentFact> facts = ledger.facts(day).stream()
                .map(Facts::record)
                .collect(Collectors.toMap(DeploymentFact::getFactId, fact -> fact, (one, other) -> one, TreeMap::new));
        Map<String, List<TotalsCell>> totals = ledger.totals(day).stream()
                .collect(Collectors.groupingBy(
                        Cell::country,
                        TreeMap::new,
                        Collectors.mapping(
                                cell -> sorted(Totals.records(List.of(cell)).get(0)), Collectors.toList())));
        return new Outcome(facts, totals);
    }

    /** What stands on the public topics. */
    static Outcome of(TopicReader reader, Topics topics) {
        Map<String, CountryTotals> read = reader.last(topics.troopTotals());
        Map<String, List<TotalsCell>> totals = new TreeMap<>();
        read.forEach((country, all) ->
                totals.put(country, all.getCells().stream().map(Outcome::sorted).toList()));
        totals.values().removeIf(List::isEmpty);
        return new Outcome(reader.last(topics.deploymentFacts()), totals);
    }

    private static TotalsCell sorted(TotalsCell cell) {
        return TotalsCell.newBuilder(cell)
                .setFacts(List.copyOf(new TreeSet<>(cell.getFacts())))
                .setCounterparts(new TreeMap<>(cell.getCounterparts()))
                .build();
    }
}
