package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Settles what stocks say about open movements and departures of the same contributor and place: a commitment shrinks
 * by what the stock has grown since, a departure by what it has fallen.
 */
final class Settlement {
    private static final Comparator<Sighting> NEWEST =
            Comparator.comparing(Sighting::day).thenComparing(Sighting::published);

    private final Place place;
    private final List<Sighting> stocks;
    private final List<Entry> entries;
    private final List<Entry> moves;

    /**
     * @param entries everything of one kind at the place, stocks included, in order of first report
     * @param moves everything of that kind that happens inside the place or starts there
     */
    Settlement(Place place, Collection<Entry> entries, Collection<Entry> moves) {
        this.place = place;
        this.entries = List.copyOf(entries);
        this.moves = moves.stream()
                .filter(entry -> entry.draft.counted() && !entry.draft.unfinished())
                .toList();
        this.stocks = entries.stream()
                .filter(entry -> entry.draft.journey() == Journey.STOCK && !isShareOfPlace(entry))
                .flatMap(entry -> entry.draft.sightings().stream())
                .filter(sighting ->
                        sighting.heads().stated() && !sighting.report().claim().historic())
                .toList();
    }

    void settle(LocalDate day) {
        List<Entry> older = new ArrayList<>();
        for (Entry entry : entries) {
            Journey journey = entry.draft.journey();
            if (entry.draft.counted() && entry.draft.unfinished() && !entry.cancelled) {
                if (journey == Journey.IN || journey == Journey.OUT) {
                    settle(entry, older, day);
                    older.add(entry);
                }
            }
        }
    }

    private void settle(Entry entry, List<Entry> older, LocalDate day) {
        LocalDate since = entry.draft.firstPublished();
        Optional<Sighting> known = stocks.stream()
                .filter(stock -> !stock.published().isAfter(since))
                .max(NEWEST);
        Interval most = null;
        LocalDate when = null;
        for (Sighting stock : stocks) {
            if (!stock.published().isAfter(since) || !stock.day().isAfter(since)) {
                continue;
            }
            Interval moved = moved(entry, known, stock, older);
            if (moved != null
                    && (most == null
                            || moved.low() > most.low()
                            || moved.low() == most.low() && stock.day().isAfter(when))) {
                most = moved;
                when = stock.day();
            }
        }
        if (most != null && !most.isZero()) {
            entry.settledOn = when;
            entry.settled.put(day, most.min(entry.count()));
        }
    }

    /** How much of the entry the stock proves to have moved; null when nothing is known to compare it with. */
    private Interval moved(Entry entry, Optional<Sighting> known, Sighting stock, List<Entry> older) {
        boolean in = entry.draft.journey() == Journey.IN;
        if (known.isEmpty() && (!in || additional(entry))) {
            return null;
        }
        Interval before = known.map(sighting -> Interval.of(sighting.heads())).orElse(Interval.ZERO);
        Interval after = Interval.of(stock.heads());
        LocalDate from = known.map(Sighting::day).orElse(entry.draft.firstPublished());
        for (Entry other : moves) {
            LocalDate day = other.draft.day();
            if (other != entry && !other.isPartOf(entry) && day.isAfter(from) && !day.isAfter(stock.day())) {
                before = arrives(other) ? before.plus(other.count()) : before;
                after = leaves(other) ? after.plus(other.count()) : after;
            }
        }
        Interval moved = in ? after.minus(before) : before.minus(after);
        for (Entry other : older) {
            if (other.draft.journey() == entry.draft.journey()) {
                moved = moved.minus(other.settled().minus(other.settledBy(entry.draft.firstPublished())));
            }
        }
        return moved;
    }

    private static boolean isShareOfPlace(Entry stock) {
        return stock.wholes.values().stream()
                .anyMatch(whole -> whole.draft.place().sameHosts(stock.draft.place()));
    }

    private boolean arrives(Entry entry) {
        return entry.draft.journey() == Journey.IN && entry.draft.place().within(place) && !movedByWhole(entry);
    }

    private boolean leaves(Entry entry) {
        return switch (entry.draft.journey()) {
            case OUT -> entry.draft.place().within(place) && !movedByWhole(entry);
            case IN -> Place.ofHosts(entry.draft.origins()).within(place);
            default -> false;
        };
    }

    /** Whether its move is counted with its finished whole. */
    private static boolean movedByWhole(Entry entry) {
        Entry whole = entry.wholes.get(entry.draft.journey());
        return whole != null && !whole.draft.unfinished();
    }

    private static boolean additional(Entry entry) {
        return entry.draft.additional() || entry.wholes.values().stream().anyMatch(Settlement::additional);
    }

    /** Whether a stock of zero there ends the entry. */
    static boolean empties(Sighting zero, Entry entry) {
        Draft draft = entry.draft;
        if (!draft.unfinished() || !draft.place().within(zero.place()) || draft.family() != zero.family()) {
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
