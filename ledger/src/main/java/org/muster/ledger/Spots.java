package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.claims.Asset;

/** The places of one contributors key, each with what concerns it. */
final class Spots {
    private record Key(Asset family, Place hosts) {}

    private final Map<Key, Spot> spots = new LinkedHashMap<>();
    /** Joint places that have become, or ceased to be, one that facts speak of. */
    final Set<Spot> shifted = new LinkedHashSet<>();

    Collection<Spot> all() {
        return spots.values();
    }

    Spot at(Asset family, Place place) {
        return spots.computeIfAbsent(
                new Key(family, place.withoutSite()), key -> enter(new Spot(key.family(), key.hosts())));
    }

    private Spot enter(Spot spot) {
        spot.inner.add(spot);
        spot.outer.add(spot);
        for (Spot other : spots.values()) {
            if (other.family == spot.family && other.hosts.inside(spot.hosts)) {
                spot.inner.add(other);
                other.outer.add(spot);
            } else if (other.family == spot.family && spot.hosts.inside(other.hosts)) {
                spot.outer.add(other);
                other.inner.add(spot);
            }
        }
        return spot;
    }

    /** Where the entry happens, and where it starts if that is said. */
    List<Spot> of(Entry entry) {
        Draft draft = entry.draft;
        Spot there = at(draft.family(), draft.place());
        return draft.origins().isEmpty()
                ? List.of(there)
                : List.of(there, at(draft.family(), Place.ofHosts(draft.origins())));
    }

    /** Files the entry as it now is; what was filed before is taken out. */
    void file(Entry entry) {
        remove(entry);
        Draft draft = entry.draft;
        entry.filed = of(entry);
        Spot at = entry.filed.get(0);
        if (at.all.isEmpty() && at.hosts.hosts().size() > 1) {
            shifted.add(at);
        }
        at.all.add(entry);
        Journey journey = draft.journey();
        if (draft.unfinished()) {
            at.open.add(entry);
            at.commitments.add(entry);
        } else if (draft.counted() && (journey == Journey.IN || journey == Journey.OUT)) {
            entry.filedDay = draft.day();
            entry.filed.forEach(spot -> spot.addMove(entry.filedDay, entry));
        }
    }

    void remove(Entry entry) {
        for (Spot spot : entry.filed) {
            spot.open.remove(entry);
            if (spot.all.remove(entry)
                    && spot.all.isEmpty()
                    && spot.hosts.hosts().size() > 1) {
                shifted.add(spot);
            }
            spot.commitments.remove(entry);
            if (entry.filedDay != null) {
                spot.removeMove(entry.filedDay, entry);
            }
        }
        entry.filed = List.of();
        entry.filedDay = null;
    }

    /** The open facts that the entry may be part of: those at or around its places. */
    List<Entry> openAround(Entry entry) {
        Set<Entry> all = new LinkedHashSet<>();
        for (Spot spot : of(entry)) {
            spot.outer.forEach(outer -> all.addAll(outer.open));
        }
        return new ArrayList<>(all);
    }

    /** The open facts of a kind within a place, or all of the kind. */
    List<Entry> openWithin(Asset family, Place place) {
        List<Entry> all = new ArrayList<>();
        Collection<Spot> within = place.isNowhere() ? spots.values() : at(family, place).inner;
        within.stream().filter(spot -> spot.family == family).forEach(spot -> all.addAll(spot.open));
        return all;
    }

    /** Takes out what nobody has mentioned for so long that it had lapsed on that day already. */
    void prune(LocalDate day) {
        for (Spot spot : spots.values()) {
            spot.open.removeIf(entry -> entry.lapsed(day));
            LocalDate since = spot.commitments.stream()
                    .filter(entry -> !entry.lapsed(day))
                    .findFirst()
                    .map(entry -> entry.draft.firstPublished())
                    .orElse(day);
            spot.commitments.removeIf(entry -> entry.lapsed(day) && entry.settledAll(since));
        }
    }
}
