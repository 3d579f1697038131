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
    /** By contributors: from which day on, which facts. */
    private final Map<String, NavigableMap<LocalDate, List<DeploymentFact>>> states = new TreeMap<>();

    PastTotals(Gathered gathered) {
        for (JsonNode part : gathered.answers()) {
            for (JsonNode state : part) {
                List<DeploymentFact> facts = new ArrayList<>();
                state.path("facts").forEach(fact -> facts.add(FactCoding.decode(fact.asText())));
                states.computeIfAbsent(state.path("contributors").asText(), key -> new TreeMap<>())
                        .put(LocalDate.parse(state.path("day").asText()), facts);
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
        return CountryBooks.totals(country, facts(day), day)
                .orElseGet(() -> new CountryTotals(country, day, null, List.of()));
    }

    /** One country's totals on the first day and on each later one on which they changed. */
    SortedMap<LocalDate, CountryTotals> series(String country, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
        states.values().forEach(state -> days.addAll(state.keySet()));
        SortedMap<LocalDate, CountryTotals> series = new TreeMap<>();
        List<TotalsCell> before = null;
        for (LocalDate day = from; day != null && !day.isAfter(to); day = days.higher(day)) {
            CountryTotals totals = of(country, day);
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

    private Collection<DeploymentFact> facts(LocalDate day) {
        List<DeploymentFact> facts = new ArrayList<>();
        for (NavigableMap<LocalDate, List<DeploymentFact>> state : states.values()) {
            Map.Entry<LocalDate, List<DeploymentFact>> then = state.floorEntry(day);
            if (then != null) {
                facts.addAll(then.getValue());
            }
        }
        return facts;
    }
}
