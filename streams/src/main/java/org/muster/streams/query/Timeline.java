package org.muster.streams.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.muster.ledger.ContributorFacts;
import org.muster.ledger.ContributorFacts.Update;
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

    /** How much room it takes, in facts. */
    int size() {
        return reports.size()
                + days.values().stream().mapToInt(day -> day.written().size()).sum();
    }
}
