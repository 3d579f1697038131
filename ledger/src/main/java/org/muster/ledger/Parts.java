package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.claims.Stage;

/** Decides which fact is part of which. */
final class Parts {
    /** Together, parts may exceed their whole by so much. */
    private static final double EXCESS = 1.05;

    private Parts() {}

    /**
     * Finds the wholes of an entry: first those that claims name, then, one of each other journey, what it fits in.
     *
     * @param open the open facts at and around its places
     * @param day of publication up to which everything is known
     */
    static void relate(Entry part, Collection<Entry> open, LocalDate day) {
        for (Journey journey : Journey.values()) {
            Optional<Entry> old = part.whole(journey);
            Optional<Entry> whole = named(part, journey).or(() -> old);
            if (whole.isEmpty() && part.draft.counted()) {
                whole = fitting(part, journey, open, day);
            }
            whole.ifPresent(found -> join(part, found));
        }
    }

    private static void join(Entry part, Entry whole) {
        Journey journey = whole.draft.journey();
        if (part.whole(journey).filter(old -> old == whole).isEmpty()) {
            part.whole(journey).ifPresent(old -> leave(part, old));
            part.change().wholes.put(journey, whole);
            whole.change().parts.add(part);
        }
        keepWhatFits(whole);
    }

    private static void leave(Entry part, Entry whole) {
        part.change().wholes.remove(whole.draft.journey());
        whole.change().parts.remove(part);
    }

    /** Of several wholes that claims name the smallest: parts nest. */
    private static Optional<Entry> named(Entry part, Journey journey) {
        return part.relations().linked.stream()
                .filter(whole -> whole.draft.journey() == journey && whole != part && !whole.isPartOf(part))
                .filter(whole -> !part.draft.counted() || !whole.draft.counted() || holds(whole, part.figure()))
                .min(Comparator.comparingLong((Entry whole) -> whole.draft.counted() ? whole.figure() : Long.MAX_VALUE)
                        .thenComparing(Entry.OLDEST));
    }

    private static Optional<Entry> fitting(Entry part, Journey journey, Collection<Entry> open, LocalDate day) {
        return open.stream()
                .filter(whole -> whole.draft.journey() == journey && whole != part && whole.draft.counted())
                .filter(whole -> part.figure() < whole.figure() && !whole.isPartOf(part))
                .filter(whole -> moves(part, whole) || inside(part, whole) || leaves(part, whole))
                .filter(whole -> whole.open(day))
                .filter(whole -> holds(whole, together(whole.parts()) + part.figure()))
                .min(Comparator.comparing((Entry whole) -> !whole.draft.place().sameHosts(part.draft.place()))
                        .thenComparingInt(
                                whole -> whole.draft.place().countries().size())
                        .thenComparing(Entry.OLDEST));
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
        if (!whole.draft.counted() || holds(whole, together(whole.parts()))) {
            return;
        }
        List<Entry> ranked = new ArrayList<>(whole.parts());
        ranked.sort(
                Comparator.comparing((Entry part) -> !part.relations().linked.contains(whole))
                        .thenComparing(Entry.OLDEST));
        long sum = 0;
        for (Entry part : ranked) {
            long figure = part.draft.counted() ? part.figure() : 0;
            if (holds(whole, sum + figure)) {
                sum += figure;
            } else {
                leave(part, whole);
            }
        }
    }

    private static long together(Collection<Entry> parts) {
        return parts.stream()
                .filter(part -> part.draft.counted())
                .mapToLong(Entry::figure)
                .sum();
    }

    private static boolean holds(Entry whole, long figure) {
        return whole.draft.heads().high() == null || figure <= EXCESS * whole.figure();
    }
}
