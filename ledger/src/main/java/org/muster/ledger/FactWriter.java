package org.muster.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.claims.Stage;

/** Writes an entry down as a fact. */
final class FactWriter {
    /** So many links to claims of others are kept, the newest, or a fact that all the world repeats would grow for ever. */
    private static final int LINKS = 500;

    private FactWriter() {}

    static Fact write(Entry entry) {
        Draft draft = entry.draft;
        List<Report> reports = new ArrayList<>();
        draft.sightings().forEach(sighting -> reports.add(sighting.report()));
        List<Change> history = new ArrayList<>(draft.history());
        for (Sighting denial : entry.relations().denials) {
            reports.add(denial.report());
            history.add(new Change(
                    denial.published(),
                    Stage.DENIED,
                    draft.count(),
                    denial.report().id()));
        }
        reports.sort(Report.ORDER);
        history.sort(Comparator.comparing(Change::published));
        return new Fact(
                entry.id(),
                Contributors.of(draft.first().report().key()),
                draft.place(),
                draft.origins(),
                draft.count(),
                draft.asset(),
                draft.stage(),
                draft.day(),
                draft.additional(),
                draft.historic(),
                status(entry),
                draft.counted() ? entry.rest() : null,
                ids(entry.wholes()),
                entry.relations().settledOn,
                newest(entry.relations().stocks.stream().map(Entry::id).toList()),
                otherWholes(draft),
                otherParts(draft),
                concerns(entry),
                draft.firstPublished(),
                entry.lastPublished(),
                draft.sources().articles(),
                draft.sources().independent(),
                history,
                draft.last().report().articleId(),
                draft.last().report().position(),
                reports);
    }

    private static Status status(Entry entry) {
        if (entry.draft.journey() == Journey.TALK) {
            return Status.TALK;
        }
        if (!entry.draft.unfinished()) {
            return Status.DONE;
        }
        return entry.relations().cancelled ? Status.CANCELLED : entry.over() ? Status.ENDED : Status.OPEN;
    }

    private static Set<String> otherWholes(Draft draft) {
        return newest(draft.sightings().stream()
                .map(Sighting::report)
                .filter(report -> report.wholeId() != null && !report.related().isEmpty())
                .map(Report::wholeId)
                .toList());
    }

    private static Set<String> otherParts(Draft draft) {
        return newest(draft.sightings().stream()
                .map(Sighting::report)
                .filter(report -> !report.related().isEmpty())
                .map(Report::id)
                .toList());
    }

    private static Set<String> newest(List<String> links) {
        return Set.copyOf(links.subList(Math.max(0, links.size() - LINKS), links.size()));
    }

    private static Set<String> concerns(Entry entry) {
        Draft draft = entry.draft;
        Set<String> all = new TreeSet<>(Contributors.of(draft.first().report().key()));
        all.addAll(draft.place().hosts());
        all.addAll(draft.origins());
        draft.sightings().forEach(sighting -> all.addAll(sighting.report().related()));
        for (Spot outer : entry.filed.get(0).outer) {
            if (!outer.all.isEmpty()) {
                all.addAll(outer.hosts.hosts());
            }
        }
        return all;
    }

    private static Set<String> ids(Collection<Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.toSet());
    }
}
