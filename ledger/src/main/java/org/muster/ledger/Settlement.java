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
    private record Move(LocalDate day, Interval in, Interval out) {}

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
        List<Sighting> stocks = spot.publishedAfter(since).stream()
                .filter(stock -> stock.day().isAfter(since))
                .toList();
        if (stocks.isEmpty()) {
            return;
        }
        List<Move> moves = moves(entry, known.map(Sighting::day).orElse(since));
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
    private static Interval moved(Entry entry, Interval before, Sighting stock, List<Move> moves) {
        Interval from = before;
        Interval to = Interval.of(stock.heads());
        for (Move move : moves) {
            if (!move.day.isAfter(stock.day())) {
                from = from.plus(move.in);
                to = to.plus(move.out);
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

    /** What moved there or from there since the day, the entry's own parts left out. */
    private List<Move> moves(Entry entry, LocalDate since) {
        List<Move> moves = new ArrayList<>();
        for (Entry other : spot.movesAfter(since)) {
            boolean arrives = arrives(other);
            boolean leaves = leaves(other);
            if (arrives != leaves && !other.isPartOf(entry)) {
                Interval count = other.count();
                moves.add(new Move(other.filedDay, arrives ? count : Interval.ZERO, leaves ? count : Interval.ZERO));
            }
        }
        return moves;
    }

    private boolean arrives(Entry entry) {
        return entry.draft.journey() == Journey.IN && entry.draft.place().within(spot.hosts) && !entry.movedByWhole();
    }

    private boolean leaves(Entry entry) {
        return switch (entry.draft.journey()) {
            case OUT -> entry.draft.place().within(spot.hosts) && !entry.movedByWhole();
            case IN ->
                !entry.draft.origins().isEmpty()
                        && Place.ofHosts(entry.draft.origins()).within(spot.hosts);
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
