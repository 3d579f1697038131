package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.claims.Asset;

/** One place of one contributors key: what is open there, what has moved there, and the stocks reported for it. */
final class Spot {
    /** @param newest of this reading and all published before it, the one for the newest day */
    private record Reading(Sighting stock, Sighting newest) {}

    private static final Comparator<Sighting> NEWEST =
            Comparator.comparing(Sighting::day).thenComparing(Sighting::published);

    final Asset family;
    final Place hosts;
    /** The places inside it, itself included. */
    final List<Spot> inner = new ArrayList<>();
    /** The places it lies inside, itself included. */
    final List<Spot> outer = new ArrayList<>();

    final Set<Entry> all = new LinkedHashSet<>();
    final Set<Entry> open = new LinkedHashSet<>();
    /** Whatever is or was open there, in order of first report. */
    final Set<Entry> commitments = new TreeSet<>(Entry.OLDEST);

    private final TreeMap<LocalDate, Set<Entry>> moves = new TreeMap<>();
    private final List<Reading> readings = new ArrayList<>();

    Spot(Asset family, Place hosts) {
        this.family = family;
        this.hosts = hosts;
    }

    void addMove(LocalDate day, Entry entry) {
        moves.computeIfAbsent(day, moved -> new LinkedHashSet<>()).add(entry);
    }

    void removeMove(LocalDate day, Entry entry) {
        moves.getOrDefault(day, Set.of()).remove(entry);
    }

    /** What moved to, from or within the place after the day. */
    Set<Entry> movesAfter(LocalDate day) {
        Set<Entry> since = new LinkedHashSet<>();
        inner.forEach(spot -> spot.moves.tailMap(day, false).values().forEach(since::addAll));
        return since;
    }

    /** Readings come in order of publication. */
    void addReading(Sighting stock) {
        Sighting newest =
                readings.isEmpty() ? stock : readings.get(readings.size() - 1).newest();
        readings.add(new Reading(stock, NEWEST.compare(stock, newest) >= 0 ? stock : newest));
    }

    /** Forgets what was published on the day or later. */
    void dropReadings(LocalDate from) {
        readings.subList(firstFrom(from), readings.size()).clear();
    }

    /** The newest stock that was known when the day ended. */
    Optional<Sighting> known(LocalDate day) {
        int next = firstFrom(day.plusDays(1));
        return next == 0 ? Optional.empty() : Optional.of(readings.get(next - 1).newest());
    }

    /** The stocks published after the day. */
    Collection<Sighting> publishedAfter(LocalDate day) {
        return readings.subList(firstFrom(day.plusDays(1)), readings.size()).stream()
                .map(Reading::stock)
                .toList();
    }

    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = readings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (readings.get(middle).stock().published().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
