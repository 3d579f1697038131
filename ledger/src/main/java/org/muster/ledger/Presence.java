package org.muster.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is there, on one side of one country. */
final class Presence {
    private final Side side;
    private final Links links;
    private final Map<String, Interval> byContributor = new TreeMap<>();
    private final Map<String, Interval> inside = new TreeMap<>();
    private final Map<String, Interval> counterparts = new TreeMap<>();
    private final Map<String, List<Fact>> facts;
    private final Map<String, Fact> behind = new TreeMap<>();

    /** @param facts finished counted facts by contributors key */
    Presence(Side side, Links links, Map<String, List<Fact>> facts) {
        this.side = side;
        this.links = links;
        this.facts = facts;
        Set<String> keys = new TreeSet<>(facts.keySet());
        keys.add(side.country());
        for (String key : keys) {
            List<Fact> own = facts.getOrDefault(key, List.of());
            if (side.view() == View.HOSTED) {
                if (!key.equals(side.country())) {
                    host(key, new Position(own, links));
                }
            } else if (Contributors.of(key).contains(side.country())) {
                contribute(key, own);
            }
        }
    }

    /** What other contributors have moved as part of a figure that the key itself is not reported to have moved. */
    private List<Fact> withArrivedParts(String key, List<Fact> own) {
        List<Fact> all = new ArrayList<>(own);
        for (List<Fact> others : facts.values()) {
            for (Fact part : others) {
                Fact whole = links.foreignWhole(part);
                if (whole != null && whole.key().equals(key) && whole.status() != Status.DONE) {
                    all.add(part);
                }
            }
        }
        return all;
    }

    private void host(String key, Position position) {
        List<Place> stated = new ArrayList<>();
        List<Place> shared = new ArrayList<>();
        for (Place place : position.places()) {
            if (place.hosts().contains(side.country()) && place.site() == null) {
                (place.hosts().size() == 1 ? stated : shared).add(place);
            }
        }
        Place own = Place.ofHosts(Set.of(side.country()));
        Interval value = position.at(own);
        List<Fact> from = new ArrayList<>(position.facts(own));
        if (!from.isEmpty()) {
            for (Fact departure : position.jointDepartures(own)) {
                value = value.minus(departure.rest().share());
                from.add(departure);
            }
        } else {
            for (Place place : shared) {
                Interval rest = position.at(place).minus(atLeast(position.inside(place)));
                value = value.max(rest.share());
                from.addAll(position.facts(place));
            }
        }
        add(key, key, value, from);
    }

    private void contribute(String key, List<Fact> own) {
        Position position = new Position(withArrivedParts(key, own), links);
        Interval value = position.total();
        if (Contributors.of(key).size() == 1) {
            position.outermost()
                    .forEach(place -> counterparts.merge(place.label(), position.at(place), Interval::plus));
        } else {
            for (Fact whole : behind(position)) {
                for (Fact part : links.foreignParts(whole)) {
                    if (part.key().equals(side.country())) {
                        return;
                    }
                    value = part.counted() ? value.minus(atLeast(Interval.of(part.count()))) : value;
                }
            }
            value = value.share();
            counterparts.merge(key, value, Interval::plus);
        }
        byContributor.merge(key, value, Interval::plus);
        behind(position).forEach(fact -> behind.put(fact.id(), fact));
    }

    private static List<Fact> behind(Position position) {
        return position.outermost().stream()
                .flatMap(place -> position.facts(place).stream())
                .toList();
    }

    private void add(String key, String counterpart, Interval value, Collection<Fact> from) {
        byContributor.merge(key, value, Interval::plus);
        counterparts.merge(counterpart, value, Interval::plus);
        from.forEach(fact -> behind.put(fact.id(), fact));
        Interval linked = from.stream()
                .filter(fact -> links.foreignWhole(fact) != null && fact.journey() != Journey.OUT)
                .map(Fact::rest)
                .reduce(Interval.ZERO, Interval::plus);
        if (!linked.isZero()) {
            inside.merge(key, linked, Interval::plus);
        }
    }

    Interval total() {
        return side.view() == View.HOSTED
                ? Overlap.total(byContributor, inside)
                : byContributor.values().stream().reduce(Interval.ZERO, Interval::plus);
    }

    Map<String, Interval> counterparts() {
        return counterparts;
    }

    Collection<Fact> facts() {
        return behind.values();
    }

    /** Whether a presence without a count lies inside a later stock of the same contributors. */
    boolean includes(Fact uncounted) {
        return facts.getOrDefault(uncounted.key(), List.of()).stream()
                .anyMatch(stock -> stock.journey() == Journey.STOCK
                        && uncounted.place().within(stock.place())
                        && stock.day().isAfter(uncounted.day()));
    }

    private static Interval atLeast(Interval interval) {
        return new Interval(interval.low(), interval.low());
    }
}
