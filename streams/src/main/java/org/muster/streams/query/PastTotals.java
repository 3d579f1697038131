package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.TotalsCell;
import org.muster.streams.query.Gathering.Gathered;
import org.muster.streams.topology.CountryBooks;

/** Totals as of days gone by, added up from the facts of {@link PastFactsQuery}. */
final class PastTotals {
    private final NavigableMap<LocalDate, List<JsonNode>> changes = new TreeMap<>();

    PastTotals(Gathered gathered) {
        for (JsonNode part : gathered.answers()) {
            for (JsonNode change : part) {
                changes.computeIfAbsent(LocalDate.parse(change.path("day").asText()), day -> new ArrayList<>())
                        .add(change);
            }
        }
    }

    /** Every country that a fact concerns, as of a day. */
    List<CountryTotals> all(LocalDate day) {
        Map<String, List<DeploymentFact>> byCountry = new TreeMap<>();
        for (DeploymentFact fact : facts(day)) {
            fact.getConcerns()
                    .forEach(country -> byCountry
                            .computeIfAbsent(country, name -> new ArrayList<>())
                            .add(fact));
        }
        return byCountry.entrySet().stream()
                .flatMap(entry -> CountryBooks.totals(entry.getKey(), entry.getValue(), day).stream())
                .toList();
    }

    /** One country, as of a day; without cells if nothing concerns it. */
    CountryTotals of(String country, LocalDate day) {
        return of(country, facts(day), day);
    }

    /** One country's totals on the first day and on each later one on which they changed. */
    SortedMap<LocalDate, CountryTotals> series(String country, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
        days.addAll(changes.keySet());
        Map<String, DeploymentFact> facts = new TreeMap<>();
        SortedMap<LocalDate, CountryTotals> series = new TreeMap<>();
        List<TotalsCell> before = null;
        for (LocalDate day = from; day != null && !day.isAfter(to); day = days.higher(day)) {
            changes.getOrDefault(day, List.of()).forEach(change -> apply(change, facts));
            CountryTotals totals = of(country, facts.values(), day);
            if (!Objects.equals(before, totals.getCells())) {
                series.put(day, totals);
                before = totals.getCells();
            }
            if (totals.getValidUntil() != null) {
                days.add(totals.getValidUntil().plusDays(1));
            }
        }
        return series;
    }

    private static CountryTotals of(String country, Collection<DeploymentFact> facts, LocalDate day) {
        return CountryBooks.totals(country, facts, day)
                .orElseGet(() -> new CountryTotals(country, day, null, List.of()));
    }

    private static void apply(JsonNode change, Map<String, DeploymentFact> facts) {
        change.path("gone").forEach(id -> facts.remove(id.asText()));
        change.path("facts").forEach(encoded -> {
            DeploymentFact fact = FactCoding.decode(encoded.asText());
            facts.put(fact.getFactId(), fact);
        });
    }

    private Collection<DeploymentFact> facts(LocalDate day) {
        Map<String, DeploymentFact> facts = new TreeMap<>();
        changes.headMap(day, true).values().forEach(some -> some.forEach(change -> apply(change, facts)));
        return facts.values();
    }
}
