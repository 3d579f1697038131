package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.claims.Asset;

/**
 * The facts of one contributors key as day after day of publication is taken in. What stands after a day depends on what
 * was published until then, so the facts as of an earlier day are those that stood then.
 */
final class Resolution {
    private record Spot(Asset family, Place hosts) {}

    private final Drafts drafts = new Drafts();
    private final Map<Draft, Entry> entries = new LinkedHashMap<>();
    private final Map<Spot, Set<Entry>> spots = new HashMap<>();
    private final TreeMap<LocalDate, List<Entry>> byFirstPublished = new TreeMap<>();
    private final Set<Entry> unfinished = new LinkedHashSet<>();

    Collection<Entry> entries() {
        return entries.values();
    }

    /** Takes in what was published on one day, in order; days come in order too. */
    void take(LocalDate day, List<Sighting> sightings) {
        Set<Entry> touched = new LinkedHashSet<>();
        List<Sighting> zeros = new ArrayList<>();
        List<Sighting> denials = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (sighting.denies()) {
                denials.add(sighting);
            } else {
                touched.add(place(sighting));
            }
            if (isZero(sighting)) {
                zeros.add(sighting);
            }
        }
        touched.forEach(this::link);
        denials.forEach(this::deny);
        relate(touched, day);
        zeros.forEach(this::empty);
        settle(touched, day);
        unfinished.removeIf(entry -> !entry.open(day));
    }

    private Entry place(Sighting sighting) {
        Draft draft = drafts.take(sighting);
        Entry entry = entries.computeIfAbsent(draft, this::enter);
        entry.cancelled = false;
        entry.emptied &= entry.draft.journey() == Journey.OUT;
        spot(draft.family(), draft.place()).add(entry);
        if (!sighting.origins().isEmpty()) {
            spot(draft.family(), Place.ofHosts(sighting.origins())).add(entry);
        }
        if (draft.unfinished()) {
            unfinished.add(entry);
        }
        return entry;
    }

    private Entry enter(Draft draft) {
        Entry entry = new Entry(draft);
        byFirstPublished
                .computeIfAbsent(draft.firstPublished(), day -> new ArrayList<>())
                .add(entry);
        return entry;
    }

    private Set<Entry> spot(Asset family, Place place) {
        return spots.computeIfAbsent(
                new Spot(family, new Place(place.hosts(), place.region(), null)), spot -> new LinkedHashSet<>());
    }

    private void link(Entry entry) {
        for (Sighting sighting : entry.draft.sightings()) {
            Draft whole = drafts.ofReport(sighting.report().wholeId());
            if (whole != null && whole != entry.draft) {
                entry.linked.add(entries.get(whole));
            }
        }
    }

    private void deny(Sighting denial) {
        for (Entry entry : unfinished) {
            if (Denials.cancels(denial, entry)) {
                entry.cancelled = true;
                entry.denials.add(denial);
            }
        }
    }

    private void relate(Set<Entry> touched, LocalDate day) {
        for (Entry entry : touched) {
            if (entry.draft.journey() != Journey.TALK) {
                Parts.relate(entry, unfinished, day);
                Parts.keepWhatFits(entry);
            }
        }
        for (Entry whole : touched) {
            if (whole.draft.firstPublished().equals(day) && whole.draft.counted() && whole.open(day)) {
                byFirstPublished.subMap(day.minusDays(Match.NEAR_DAYS), day).values().stream()
                        .flatMap(List::stream)
                        .filter(part ->
                                part.draft.counted() && part.draft.place().inside(whole.draft.place()))
                        .forEach(part -> Parts.relate(part, List.of(whole), day));
            }
        }
    }

    private void empty(Sighting zero) {
        for (Entry entry : unfinished) {
            entry.emptied |= Settlement.empties(zero, entry);
        }
    }

    private void settle(Set<Entry> touched, LocalDate day) {
        Set<Spot> changed = new LinkedHashSet<>();
        for (Entry entry : touched) {
            spots.forEach((spot, there) -> {
                if (there.contains(entry)) {
                    changed.add(spot);
                }
            });
        }
        for (Spot spot : changed) {
            Set<Entry> moves = new LinkedHashSet<>();
            spots.forEach((other, there) -> {
                if (other.family() == spot.family() && other.hosts().within(spot.hosts())) {
                    moves.addAll(there);
                }
            });
            List<Entry> there = spots.get(spot).stream()
                    .filter(entry -> entry.draft.place().sameHosts(spot.hosts()))
                    .toList();
            new Settlement(spot.hosts(), there, moves).settle(day);
        }
    }

    private static boolean isZero(Sighting sighting) {
        return !sighting.denies()
                && sighting.journey() == Journey.STOCK
                && sighting.heads().stated()
                && Interval.of(sighting.heads()).isZero();
    }
}
