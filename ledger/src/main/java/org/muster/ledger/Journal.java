package org.muster.ledger;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Remembers how the entries that a day changed stood before it, so that late news undoes the last days only. */
final class Journal {
    /** How many days of publication can be undone. */
    private static final int DAYS = 60;

    private final TreeMap<LocalDate, Map<Entry, Relations>> days = new TreeMap<>();
    private Set<Entry> changed = new LinkedHashSet<>();
    private LocalDate sealed = LocalDate.MIN;

    /** Opens the page of the day. */
    void begin(LocalDate day) {
        days.put(day, new IdentityHashMap<>());
        LocalDate oldest = day.minusDays(DAYS);
        if (days.firstKey().isBefore(oldest)) {
            sealed = days.lowerKey(oldest);
            days.headMap(oldest).clear();
        }
    }

    /** The newest day that cannot be undone. */
    LocalDate sealed() {
        return sealed;
    }

    void save(Entry entry) {
        changed.add(entry);
        days.lastEntry()
                .getValue()
                .computeIfAbsent(entry, saved -> saved.relations().copy());
    }

    /** Everything saved since this was last asked. */
    Set<Entry> changed() {
        Set<Entry> all = changed;
        changed = new LinkedHashSet<>();
        return all;
    }

    boolean reachesBackTo(LocalDate day) {
        return day.isAfter(sealed);
    }

    /** The entries that changed on the day or later. */
    Set<Entry> changedFrom(LocalDate day) {
        Set<Entry> changed = new LinkedHashSet<>();
        days.tailMap(day).values().forEach(saved -> changed.addAll(saved.keySet()));
        return changed;
    }

    /** Restores the relations that stood before the day. */
    void undoFrom(LocalDate day) {
        Map<LocalDate, Map<Entry, Relations>> undone = days.tailMap(day);
        days.descendingMap().headMap(day, true).values().forEach(saved -> saved.forEach(Entry::restore));
        undone.clear();
    }
}
