package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From claims to facts: the step that runs once per contributors key. */
public final class FactResolver {
    private FactResolver() {}

    /**
     * The facts that the reports establish, in order of their first report. Order and duplicates do not matter.
     *
     * @param reports all of one {@link Report#key}
     */
    public static List<Fact> resolve(Collection<Report> reports) {
        Map<String, Report> unique = new LinkedHashMap<>();
        reports.forEach(report -> unique.put(report.id(), report));
        TreeMap<LocalDate, List<Sighting>> days = new TreeMap<>();
        unique.values().stream()
                .sorted(Report.ORDER)
                .forEach(report -> days.computeIfAbsent(report.published(), day -> new ArrayList<>())
                        .add(Sighting.of(report)));
        Resolution resolution = new Resolution();
        days.forEach(resolution::take);
        return new FactWriter(resolution.entries()).write();
    }
}
