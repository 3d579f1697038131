package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles what stocks say about open movements and departures of the same contributor and place: a commitment shrinks
 * by what the stock has grown since, a departure by what it has fallen.
 */
final class Settlement {
    private final Spot spot;
    private final LocalDate day;

    /** @param day of publication up to which everything is known */
    Settlement(Spot spot, LocalDate day) {
        this.spot = spot;
        this.day = day;
    }

    /** The oldest commitment first. */
    void settle() {
        List<Entry> older = new ArrayList<>();
        for (Entry entry : spot.commitments) {
            Journey journey = entry.draft.journey();
            if (entry.draft.counted()
                    && !entry.relations().cancelled
                    && (journey == Journey.IN || journey == Journey.OUT)) {
                if (!entry.lapsed(day)) {
                    settle(entry, older);
                }
                if (!entry.settled().isZero()) {
                    older.add(entry);
                }
            }
        }
    }

    private void settle(Entry entry, List<Entry> older) {
        LocalDate since = entry.draft.firstPublished();
        Optional<Sighting> known = spot.known(since);
        if (known.isEmpty() && (entry.draft.journey() == Journey.OUT || additional(entry))) {
            return;
        }
        LocalDate from = known.map(Sighting::day).orElse(since);
        List<Entry> moves = spot.movesAfter(from).stream()
                .filter(move -> !move.isPartOf(entry))
                .toList();
        Interval before = known.map(sighting -> Interval.of(sighting.heads())).orElse(Interval.ZERO);
        Interval taken = takenSince(entry, older);
        Interval most = Interval.ZERO;
        LocalDate when = null;
        for (Sighting stock : spot.publishedAfter(since)) {
            if (stock.day().isAfter(since)) {
                Interval moved = moved(entry, before, stock, moves).minus(taken);
                boolean more = moved.low() > most.low();
                boolean newer = moved.low() == most.low()
                        && (when == null || stock.day().isAfter(when));
                if (!moved.isZero() && (more || newer)) {
                    most = moved;
                    when = stock.day();
                }
            }
        }
        if (when != null) {
            entry.settle(day, most.min(entry.count()), when);
        }
    }

    /** By how much a stock has grown, or fallen, more than moves account for that are not of the entry. */
    private Interval moved(Entry entry, Interval before, Sighting stock, List<Entry> moves) {
        Interval from = before;
        Interval to = Interval.of(stock.heads());
        for (Entry move : moves) {
            if (!move.filedDay.isAfter(stock.day())) {
                from = arrives(move) ? from.plus(move.count()) : from;
                to = leaves(move) ? to.plus(move.count()) : to;
            }
        }
        return entry.draft.journey() == Journey.IN ? to.minus(from) : from.minus(to);
    }

    /** What stocks have settled of older commitments since the entry was first published. */
    private static Interval takenSince(Entry entry, List<Entry> older) {
        Interval taken = Interval.ZERO;
        LocalDate since = entry.draft.firstPublished();
        for (Entry other : older) {
            if (other.draft.journey() == entry.draft.journey()) {
                taken = taken.plus(other.settled().minus(other.settledBy(since)));
            }
        }
        return taken;
    }

    private boolean arrives(Entry entry) {
        return entry.draft.journey() == Journey.IN && entry.draft.place().within(spot.hosts) && !entry.movedByWhole();
    }

    private boolean leaves(Entry entry) {
        return switch (entry.draft.journey()) {
            case OUT -> entry.draft.place().within(spot.hosts) && !entry.movedByWhole();
            case IN -> Place.ofHosts(entry.draft.origins()).within(spot.hosts);
            default -> false;
        };
    }

    private static boolean additional(Entry entry) {
        return entry.draft.additional() || entry.wholes().stream().anyMatch(Settlement::additional);
    }

    /** Whether a stock of zero there ends the entry. */
    static boolean empties(Sighting zero, Entry entry) {
        Draft draft = entry.draft;
        if (!draft.unfinished() || !draft.place().within(zero.place())) {
            return false;
        }
        return switch (draft.journey()) {
            case IN ->
                zero.day().isAfter(draft.firstPublished())
                        && !draft.lastPublished().isAfter(zero.published());
            case OUT -> !zero.day().isBefore(draft.firstPublished());
            default -> false;
        };
    }
}
