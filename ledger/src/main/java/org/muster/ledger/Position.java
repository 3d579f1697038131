package org.muster.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one contributors key has at its places: newest stocks, what arrived and left since, places nested. */
final class Position {
    private final Map<Place, PlacePosition> places = new LinkedHashMap<>();
    private final Map<String, Fact> byId = new HashMap<>();

    /** @param facts the finished counted facts of one key */
    Position(Collection<Fact> facts, Links links) {
        for (Fact fact : facts) {
            byId.put(fact.id(), fact);
            Place place = fact.place();
            at(place, links).add(fact);
            at(place.withoutSite(), links);
        }
        nest();
        for (Fact fact : facts) {
            if (fact.journey() == Journey.IN && !fact.origins().isEmpty()) {
                start(fact, Place.ofHosts(fact.origins()));
            }
        }
        places.values().forEach(place -> place.settle(byId));
    }

    private PlacePosition at(Place place, Links links) {
        return places.computeIfAbsent(place, there -> new PlacePosition(there, links));
    }

    /** Each place lies in the smallest that holds it. */
    private void nest() {
        List<PlacePosition> smallestFirst = new ArrayList<>(places.values());
        smallestFirst.sort(Comparator.comparingInt(
                        (PlacePosition position) -> position.place.countries().size())
                .thenComparing(position -> position.place.site() == null)
                .thenComparing(position -> position.place.label()));
        for (PlacePosition inner : smallestFirst) {
            smallestFirst.stream()
                    .filter(outer -> inner.place.inside(outer.place))
                    .findFirst()
                    .ifPresent(outer -> outer.put(inner));
        }
    }

    /** A transfer leaves the place where it starts and what holds that place, up to where it stays inside. */
    private void start(Fact transfer, Place from) {
        for (PlacePosition position : places.values()) {
            if (from.within(position.place) && !transfer.place().within(position.place)) {
                position.addStart(transfer);
            }
        }
    }

    Set<Place> places() {
        return places.keySet();
    }

    /** What is at the place: the larger of the figure for it and the sum of what lies inside. */
    Interval at(Place place) {
        PlacePosition position = places.get(place);
        return position == null ? Interval.ZERO : position.total();
    }

    /** The sum of what lies inside the place. */
    Interval inside(Place place) {
        return places.get(place).inside();
    }

    /** Departures from several countries together, of which any number may be from this one. */
    List<Fact> jointDepartures(Place country) {
        PlacePosition position = places.get(country);
        List<Fact> departures = new ArrayList<>();
        for (Fact fact : byId.values()) {
            boolean joint = fact.place().region() == null && country.inside(fact.place());
            if (joint && fact.journey() == Journey.OUT && position.later(fact)) {
                departures.add(fact);
            }
        }
        return departures;
    }

    /** The facts that the figures at and inside the place rest on. */
    List<Fact> facts(Place place) {
        PlacePosition position = places.get(place);
        return position == null ? List.of() : position.facts();
    }

    List<Place> outermost() {
        return places.values().stream()
                .filter(position -> position.outer == null)
                .map(position -> position.place)
                .toList();
    }

    /** All of it. Places that overlap without nesting may count the same forces, and so may a stock nobody placed. */
    Interval total() {
        Set<Place> left = new LinkedHashSet<>(outermost());
        left.remove(Place.NOWHERE);
        Interval total = Interval.ZERO;
        while (!left.isEmpty()) {
            total = total.plus(overlapping(left));
        }
        PlacePosition nowhere = places.get(Place.NOWHERE);
        if (nowhere == null) {
            return total;
        }
        Interval sum = total.plus(nowhere.total());
        return nowhere.hasStock()
                ? new Interval(Math.max(total.low(), nowhere.total().low()), sum.high())
                : sum;
    }

    /** Takes the first place and all that overlap it, directly or not, and gives what they have together. */
    private Interval overlapping(Set<Place> left) {
        Deque<Place> next = new ArrayDeque<>(List.of(left.iterator().next()));
        left.remove(next.peek());
        Interval sum = Interval.ZERO;
        long low = 0;
        while (!next.isEmpty()) {
            Place place = next.remove();
            Interval value = at(place);
            sum = sum.plus(value);
            low = Math.max(low, value.low());
            left.stream().filter(place::overlaps).forEach(next::add);
            left.removeAll(next);
        }
        return new Interval(low, sum.high());
    }
}
