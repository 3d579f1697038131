package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.claims.Stage;

/** Decides which fact is part of which. */
final class Parts {
    /** Together, parts may exceed their whole by so much. */
    private static final double EXCESS = 1.05;

    private static final Comparator<Entry> OLDEST =
            Comparator.comparing(entry -> entry.draft.first().report(), Report.ORDER);

    private Parts() {}

    /** Finds the wholes of an entry: first those that claims name, then, one of each other journey, what it fits in. */
    static void relate(Entry part, Collection<Entry> open, LocalDate day) {
        for (Journey journey : Journey.values()) {
            Entry old = part.wholes.get(journey);
            Optional<Entry> whole = named(part, journey);
            if (whole.isEmpty() && old == null && part.draft.counted()) {
                whole = fitting(part, journey, open, day);
            } else if (whole.isEmpty()) {
                whole = Optional.ofNullable(old);
            }
            if (old != null && (whole.isEmpty() || whole.get() != old)) {
                part.wholes.remove(journey);
                old.parts.remove(part);
            }
            whole.ifPresent(entry -> {
                part.wholes.put(journey, entry);
                entry.parts.add(part);
                keepWhatFits(entry);
            });
        }
    }

    /** Of several wholes that claims name the smallest: parts nest. */
    private static Optional<Entry> named(Entry part, Journey journey) {
        return part.linked.stream()
                .filter(whole -> whole.draft.journey() == journey && whole != part && !whole.isPartOf(part))
                .filter(whole -> !part.draft.counted() || !whole.draft.counted() || holds(whole, part.figure()))
                .min(Comparator.comparingLong((Entry whole) -> whole.draft.counted() ? whole.figure() : Long.MAX_VALUE)
                        .thenComparing(OLDEST));
    }

    private static Optional<Entry> fitting(Entry part, Journey journey, Collection<Entry> open, LocalDate day) {
        return open.stream()
                .filter(whole -> whole.draft.journey() == journey && whole != part && whole.draft.counted())
                .filter(whole -> whole.draft.family() == part.draft.family())
                .filter(whole -> part.figure() < whole.figure() && !whole.isPartOf(part))
                .filter(whole -> moves(part, whole) || inside(part, whole) || leaves(part, whole))
                .filter(whole -> whole.open(day))
                .filter(whole -> holds(whole, together(whole.parts) + part.figure()))
                .min(Comparator.comparing((Entry whole) -> !whole.draft.place().sameHosts(part.draft.place()))
                        .thenComparingInt(
                                whole -> whole.draft.place().countries().size())
                        .thenComparing(OLDEST));
    }

    /** A smaller figure at a further stage, published after the announcement: arrivals against it, or departures. */
    private static boolean moves(Entry part, Entry whole) {
        return part.draft.journey() == whole.draft.journey()
                && part.draft.place().sameHosts(whole.draft.place())
                && part.draft.stage().compareTo(whole.draft.stage()) > 0
                && part.draft.stagePublished().isAfter(whole.draft.firstPublished())
                && !part.draft.span().last().isBefore(whole.draft.span().first());
    }

    /** Published close to it, for a place strictly inside its region. */
    private static boolean inside(Entry part, Entry whole) {
        LocalDate published = part.draft.firstPublished();
        Span mentioned = new Span(whole.draft.firstPublished(), whole.draft.lastPublished());
        return part.draft.journey() == whole.draft.journey()
                && !part.draft.additional()
                && part.draft.place().inside(whole.draft.place())
                && new Span(published, published).distance(mentioned) <= Match.NEAR_DAYS;
    }

    /** A finished transfer out of the place that the departure leaves. */
    private static boolean leaves(Entry part, Entry whole) {
        return whole.draft.journey() == Journey.OUT
                && part.draft.stage() == Stage.DEPLOYED
                && !part.draft.origins().isEmpty()
                && Place.ofHosts(part.draft.origins()).sameHosts(whole.draft.place())
                && !part.draft.span().last().isBefore(whole.draft.span().first());
    }

    /** Drops the parts that no longer fit, last those that a claim names. */
    static void keepWhatFits(Entry whole) {
        if (!whole.draft.counted() || holds(whole, together(whole.parts))) {
            return;
        }
        List<Entry> ranked = new ArrayList<>(whole.parts);
        ranked.sort(Comparator.comparing((Entry part) -> !part.linked.contains(whole))
                .thenComparing(OLDEST));
        long sum = 0;
        for (Entry part : ranked) {
            long figure = part.draft.counted() ? part.figure() : 0;
            if (holds(whole, sum + figure)) {
                sum += figure;
            } else {
                whole.parts.remove(part);
                part.wholes.remove(whole.draft.journey());
            }
        }
    }

    private static long together(Set<Entry> parts) {
        return parts.stream()
                .filter(part -> part.draft.counted())
                .mapToLong(Entry::figure)
                .sum();
    }

    private static boolean holds(Entry whole, long figure) {
        return whole.draft.heads().high() == null || figure <= EXCESS * whole.figure();
    }
}
