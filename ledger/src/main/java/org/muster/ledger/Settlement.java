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
                older.add(entry);
            }
        }
    }

    private void settle(Entry entry, List<Entry> older) {
        LocalDate since = entry.draft.firstPublished();
        Optional<Sighting> known = spot.known(since);
        if (known.isEmpty() && (entry.draft.journey() == Journey.OUT || additional(entry))) {
            return;
        }
        Interval most = Interval.ZERO;
        LocalDate when = null;
        for (Sighting stock : spot.publishedAfter(since)) {
            if (stock.day().isAfter(since)) {
                Interval moved = moved(entry, known, stock, older);
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

    /** How much of the entry the stock proves to have moved. */
    private Interval moved(Entry entry, Optional<Sighting> known, Sighting stock, List<Entry> older) {
        Interval before = known.map(sighting -> Interval.of(sighting.heads())).orElse(Interval.ZERO);
        Interval after = Interval.of(stock.heads());
        LocalDate from = known.map(Sighting::day).orElse(entry.draft.firstPublished());
        for (Entry other : spot.moves(from, stock.day())) {
            if (!other.isPartOf(entry)) {
                before = arrives(other) ? before.plus(other.count()) : before;
                after = leaves(other) ? after.plus(other.count()) : after;
            }
        }
        Interval moved = entry.draft.journey() == Journey.IN ? after.minus(before) : before.minus(after);
        for (Entry other : older) {
            if (other.draft.journey() == entry.draft.journey()) {
                moved = moved.minus(other.settled().minus(other.settledBy(entry.draft.firstPublished())));
            }
        }
        return moved;
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
