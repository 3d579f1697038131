package org.muster.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.muster.claims.Asset;

/**
 * The facts of one contributors key so far. Finds the fact that a sighting belongs to by looking only at facts of the
 * same kind whose place and days may fit.
 */
final class Drafts {
    private record Bucket(Asset family, Journey journey, Place hosts, long window) {}

    private record Kind(Asset family, Journey journey) {}

    private final Map<Kind, Set<Place>> places = new HashMap<>();
    private final Map<Bucket, Set<Draft>> buckets = new HashMap<>();
    private final Map<String, Draft> byReport = new HashMap<>();
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, Set<Draft>> partsOfReport = new HashMap<>();

    Draft ofReport(String reportId) {
        return reportId == null ? null : byReport.get(reportId);
    }

    /** Adds the sighting to the fact it belongs to, a new one if there is none, and returns the fact. */
    Draft take(Sighting sighting) {
        Draft draft = find(sighting);
        if (draft == null) {
            draft = new Draft(sighting);
        } else {
            draft.add(sighting);
        }
        Report report = sighting.report();
        byReport.put(report.id(), draft);
        reports.put(report.id(), report);
        if (report.wholeId() != null) {
            partsOfReport
                    .computeIfAbsent(report.wholeId(), id -> new LinkedHashSet<>())
                    .add(draft);
        }
        index(draft, sighting);
        return draft;
    }

    /** Forgets one report, and its fact if that was its only one. */
    void forget(Sighting sighting, boolean last) {
        Report report = sighting.report();
        Draft draft = byReport.remove(report.id());
        reports.remove(report.id());
        if (report.wholeId() != null) {
            partsOfReport.get(report.wholeId()).remove(draft);
        }
        if (last) {
            windows(draft, sighting, Set::remove);
        }
    }

    private Draft find(Sighting sighting) {
        Match[] best = new Match[1];
        candidates(sighting, draft -> {
            if (linked(sighting.report(), draft)) {
                return;
            }
            Match.of(sighting, draft)
                    .filter(match -> best[0] == null || Match.ORDER.compare(match, best[0]) < 0)
                    .ifPresent(match -> best[0] = match);
        });
        return best[0] == null ? null : best[0].draft();
    }

    /** Whether the sighting is part of a claim of the fact, at any depth, or a claim of the fact is part of it. */
    private boolean linked(Report report, Draft draft) {
        Set<String> seen = new HashSet<>();
        for (String id = report.wholeId(); id != null && seen.add(id); ) {
            if (draft == byReport.get(id)) {
                return true;
            }
            Report whole = reports.get(id);
            id = whole == null ? null : whole.wholeId();
        }
        return partsOfReport.getOrDefault(report.id(), Set.of()).contains(draft);
    }

    /** Every candidate once, in order of the first report within a place. */
    private void candidates(Sighting sighting, Consumer<Draft> consumer) {
        Kind kind = new Kind(sighting.family(), sighting.journey());
        long from = window(sighting.span().first()) - 1;
        long to = window(sighting.span().last()) + 1;
        for (Place place : places.getOrDefault(kind, Set.of())) {
            if (sighting.place().compatible(place)) {
                for (long window = from; window <= to; window++) {
                    buckets.getOrDefault(new Bucket(kind.family(), kind.journey(), place, window), Set.of())
                            .forEach(consumer);
                }
            }
        }
    }

    private void index(Draft draft, Sighting sighting) {
        places.computeIfAbsent(new Kind(draft.family(), draft.journey()), kind -> new LinkedHashSet<>())
                .add(hosts(sighting));
        windows(draft, sighting, Set::add);
    }

    private void windows(Draft draft, Sighting sighting, BiConsumer<Set<Draft>, Draft> change) {
        long to = window(sighting.span().last());
        for (long window = window(sighting.span().first()); window <= to; window++) {
            change.accept(
                    buckets.computeIfAbsent(
                            new Bucket(draft.family(), draft.journey(), hosts(sighting), window),
                            bucket -> new LinkedHashSet<>()),
                    draft);
        }
    }

    private static Place hosts(Sighting sighting) {
        return sighting.place().withoutSite();
    }

    private static long window(java.time.LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), Match.FAR_DAYS);
    }
}
