package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an entry is to others: kept apart from its claims so that a day can be undone. */
final class Relations {
    /** At most one of each journey. */
    final Map<Journey, Entry> wholes;

    final Set<Entry> parts;
    /** Wholes that a claim names. */
    final Set<Entry> linked;
    /** Stocks reported together with the finished move, which lies inside them. */
    final Set<Entry> stocks;

    final List<Sighting> denials;
    /** What newer stocks have settled of it, by the day of publication since when. */
    final TreeMap<LocalDate, Interval> settled;

    LocalDate settledOn;
    boolean cancelled;
    boolean emptied;

    Relations() {
        wholes = new EnumMap<>(Journey.class);
        parts = new LinkedHashSet<>();
        linked = new LinkedHashSet<>();
        stocks = new LinkedHashSet<>();
        denials = new ArrayList<>();
        settled = new TreeMap<>();
    }

    private Relations(Relations other) {
        wholes = new EnumMap<>(other.wholes);
        parts = new LinkedHashSet<>(other.parts);
        linked = new LinkedHashSet<>(other.linked);
        stocks = new LinkedHashSet<>(other.stocks);
        denials = new ArrayList<>(other.denials);
        settled = new TreeMap<>(other.settled);
        settledOn = other.settledOn;
        cancelled = other.cancelled;
        emptied = other.emptied;
    }

    Relations copy() {
        return new Relations(this);
    }
}
