package org.muster.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.claims.Stage;

/** Writes the entries of one contributors key down as facts. */
final class FactWriter {
    private final Collection<Entry> entries;
    private final Map<String, Set<Entry>> stocksByArticle = new HashMap<>();
    private final Set<Place> jointPlaces = new HashSet<>();

    FactWriter(Collection<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            if (entry.draft.journey() == Journey.STOCK) {
                entry.draft
                        .sightings()
                        .forEach(sighting -> stocksByArticle
                                .computeIfAbsent(sighting.report().articleId(), article -> new HashSet<>())
                                .add(entry));
            }
            if (entry.draft.place().hosts().size() > 1) {
                jointPlaces.add(entry.draft.place());
            }
        }
    }

    List<Fact> write() {
        return entries.stream().map(this::write).toList();
    }

    private Fact write(Entry entry) {
        Draft draft = entry.draft;
        List<Report> reports = new ArrayList<>();
        draft.sightings().forEach(sighting -> reports.add(sighting.report()));
        List<Change> history = new ArrayList<>(draft.history());
        for (Sighting denial : entry.denials) {
            reports.add(denial.report());
            history.add(new Change(
                    denial.published(),
                    Stage.DENIED,
                    draft.count(),
                    denial.report().id()));
        }
        reports.sort(Report.ORDER);
        return new Fact(
                id(entry),
                draft.first().report().claim().contributors().stream()
                        .sorted()
                        .distinct()
                        .toList(),
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
                ids(entry.wholes.values()),
                entry.settledOn,
                insideStocks(entry),
                otherWholes(entry),
                otherParts(entry),
                concerns(entry),
                draft.firstPublished(),
                entry.lastPublished(),
                draft.sources().articles(),
                draft.sources().independent(),
                history,
                reports);
    }

    private static Status status(Entry entry) {
        if (entry.draft.journey() == Journey.TALK) {
            return Status.TALK;
        }
        if (!entry.draft.unfinished()) {
            return Status.DONE;
        }
        return entry.cancelled ? Status.CANCELLED : entry.over() ? Status.ENDED : Status.OPEN;
    }

    private Set<String> insideStocks(Entry entry) {
        Draft draft = entry.draft;
        if (draft.unfinished() || draft.journey() == Journey.STOCK || draft.journey() == Journey.TALK) {
            return Set.of();
        }
        Place from = Place.ofHosts(draft.origins());
        return draft.sightings().stream()
                .filter(sighting -> sighting.stage() == draft.stage()
                        && sighting.published().equals(draft.stagePublished()))
                .flatMap(sighting ->
                        stocksByArticle.getOrDefault(sighting.report().articleId(), Set.of()).stream())
                .filter(stock -> draft.place().within(stock.draft.place()) || from.within(stock.draft.place()))
                .map(FactWriter::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> otherWholes(Entry entry) {
        Set<String> all = new TreeSet<>();
        for (Sighting sighting : entry.draft.sightings()) {
            if (sighting.report().wholeId() != null
                    && !sighting.report().related().isEmpty()) {
                all.add(sighting.report().wholeId());
            }
        }
        return all;
    }

    private static Set<String> otherParts(Entry entry) {
        Set<String> all = new TreeSet<>();
        for (Sighting sighting : entry.draft.sightings()) {
            if (!sighting.report().related().isEmpty()) {
                all.add(sighting.report().id());
            }
        }
        return all;
    }

    private Set<String> concerns(Entry entry) {
        Draft draft = entry.draft;
        Set<String> all = new TreeSet<>(draft.first().report().claim().contributors());
        all.addAll(draft.place().hosts());
        all.addAll(draft.origins());
        draft.sightings().forEach(sighting -> all.addAll(sighting.report().related()));
        for (Place joint : jointPlaces) {
            if (draft.place().inside(joint)) {
                all.addAll(joint.hosts());
            }
        }
        return all;
    }

    private static Set<String> ids(Collection<Entry> entries) {
        return entries.stream().map(FactWriter::id).collect(Collectors.toSet());
    }

    private static String id(Entry entry) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(entry.draft.first().report().id().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
