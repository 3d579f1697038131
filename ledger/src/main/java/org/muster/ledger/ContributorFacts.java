package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts of one contributors key, kept up to date as reports come and go. However they come, the facts are those that
 * {@link FactResolver#resolve} gives for the reports that are there. News of the last days costs work in proportion to
 * what those days brought and to the facts that it touches; older news resolves the key afresh. Not thread-safe.
 */
public final class ContributorFacts {
    private final Map<String, Report> reports = new HashMap<>();
    private final TreeMap<LocalDate, TreeSet<Report>> days = new TreeMap<>();
    private final Map<Entry, Fact> written = new LinkedHashMap<>();
    private Resolution resolution = new Resolution();

    /**
     * What an update changed.
     *
     * @param written facts that are new or no longer as they were
     * @param withdrawn ids of facts that are no more
     */
    public record Update(List<Fact> written, Set<String> withdrawn) {}

    /**
     * @param added reports that are new or changed, all of one {@link Report#key}; known ones change nothing
     * @param removed ids of reports that no longer stand, unknown ones are passed over
     */
    public Update update(Collection<Report> added, Collection<String> removed) {
        LocalDate from = null;
        for (String id : removed) {
            from = earlier(from, remove(id));
        }
        for (Report report : added) {
            if (!report.equals(reports.get(report.id()))) {
                from = earlier(from, remove(report.id()));
                from = earlier(from, add(report));
            }
        }
        return from == null ? new Update(List.of(), Set.of()) : replay(from);
    }

    /** In order of the first report. */
    public List<Fact> facts() {
        return resolution.entries().map(written::get).toList();
    }

    /** How many reports there are. */
    public int size() {
        return reports.size();
    }

    private LocalDate add(Report report) {
        reports.put(report.id(), report);
        days.computeIfAbsent(report.published(), day -> new TreeSet<>(Report.ORDER))
                .add(report);
        return report.published();
    }

    private LocalDate remove(String id) {
        Report report = reports.remove(id);
        if (report == null) {
            return null;
        }
        days.get(report.published()).remove(report);
        return report.published();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private Update replay(LocalDate from) {
        Map<String, Fact> before = new HashMap<>();
        Set<Entry> changed = new LinkedHashSet<>();
        if (resolution.reachesBackTo(from)) {
            changed.addAll(resolution.changedFrom(from));
            changed.addAll(around(changed));
            for (Entry gone : resolution.rewind(from)) {
                changed.remove(gone);
                Fact fact = written.remove(gone);
                before.put(fact.id(), fact);
            }
            take(days.tailMap(from));
            changed.addAll(resolution.changed());
            changed.addAll(around(changed));
        } else {
            written.values().forEach(fact -> before.put(fact.id(), fact));
            written.clear();
            resolution = new Resolution();
            take(days);
            changed.addAll(resolution.changed());
        }
        resolution.spots().shifted.forEach(spot -> spot.inner.forEach(inner -> changed.addAll(inner.all)));
        resolution.spots().shifted.clear();
        return write(changed, before);
    }

    private void take(Map<LocalDate, ? extends Set<Report>> some) {
        some.forEach((day, published) -> {
            if (!published.isEmpty()) {
                resolution.take(day, published.stream().map(Sighting::of).toList());
            }
        });
    }

    /** The entries that are, at any remove, parts or wholes of one of these. */
    private static Set<Entry> around(Collection<Entry> entries) {
        Set<Entry> all = new LinkedHashSet<>(entries);
        Deque<Entry> next = new ArrayDeque<>(entries);
        while (!next.isEmpty()) {
            Entry entry = next.remove();
            for (Entry whole : entry.wholes()) {
                if (all.add(whole)) {
                    next.add(whole);
                }
            }
            for (Entry part : entry.parts()) {
                if (all.add(part)) {
                    next.add(part);
                }
            }
        }
        return all;
    }

    private Update write(Set<Entry> changed, Map<String, Fact> before) {
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : changed) {
            Fact fact = FactWriter.write(entry);
            Fact earlier = written.put(entry, fact);
            earlier = earlier == null ? before.get(fact.id()) : earlier;
            ids.add(fact.id());
            if (!Objects.equals(fact, earlier)) {
                facts.add(fact);
            }
        }
        Set<String> withdrawn = new TreeSet<>(before.keySet());
        withdrawn.removeAll(ids);
        return new Update(List.copyOf(facts), withdrawn);
    }
}
