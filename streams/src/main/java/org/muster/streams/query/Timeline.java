package org.muster.streams.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.muster.ledger.ContributorFacts;
import org.muster.ledger.ContributorFacts.Update;
import org.muster.ledger.Fact;
import org.muster.ledger.Report;

/**
 * What each day of publication changed in the facts of one contributors key.
 *
 * @param reports what it was made of
 */
record Timeline(List<Report> reports, NavigableMap<LocalDate, Update> days) {
    /** Goes through the reports once, day by day. */
    static Timeline of(List<Report> reports) {
        NavigableMap<LocalDate, List<Report>> published = new TreeMap<>();
        reports.forEach(report -> published
                .computeIfAbsent(report.published(), day -> new ArrayList<>())
                .add(report));
        ContributorFacts facts = new ContributorFacts();
        NavigableMap<LocalDate, Update> days = new TreeMap<>();
        published.forEach((day, news) -> days.put(day, facts.update(news, Set.of())));
        return new Timeline(reports, days);
    }

    /** The facts that the claims published by a day established. */
    Collection<Fact> on(LocalDate day) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Update update : days.headMap(day, true).values()) {
            update.written().forEach(fact -> facts.put(fact.id(), fact));
            facts.keySet().removeAll(update.withdrawn());
        }
        return facts.values();
    }

    /** How much room it takes, in facts. */
    int size() {
        return reports.size()
                + days.values().stream().mapToInt(day -> day.written().size()).sum();
    }
}
