package org.muster.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one contributors key has at its places: newest stocks, what arrived and left since, places nested. */
final class Position {
    private static final Comparator<Fact> NEWEST =
            Comparator.comparing(Fact::day).thenComparing(Fact::lastReported).thenComparing(Fact::id);
    private static final Comparator<Fact> CHRONOLOGICAL =
            Comparator.comparing(Fact::day).thenComparing(Fact::stage).thenComparing(Fact::id);

    private final List<Fact> stocks = new ArrayList<>();
    private final List<Fact> moves = new ArrayList<>();
    private final Map<String, Fact> byId = new HashMap<>();
    private final List<Place> places;
    private final Links links;

    /** @param facts the finished counted facts of one key */
    Position(Collection<Fact> facts, Links links) {
        this.links = links;
        Set<Place> named = new TreeSet<>(Comparator.comparing(Place::label));
        for (Fact fact : facts) {
            byId.put(fact.id(), fact);
            (fact.journey() == Journey.STOCK ? stocks : moves).add(fact);
            named.add(fact.place());
            named.add(new Place(fact.place().hosts(), fact.place().region(), null));
        }
        moves.sort(CHRONOLOGICAL);
        places = new ArrayList<>(named);
        places.sort(Comparator.comparingInt((Place place) -> place.countries().size())
                .thenComparing(place -> place.site() == null)
                .thenComparing(Place::label));
    }

    List<Place> places() {
        return places;
    }

    /** All of it. Places that overlap without nesting may count the same forces, and so may a stock nobody placed. */
    Interval total() {
        Set<Place> left = new LinkedHashSet<>(places);
        left.removeIf(place -> place.isNowhere() || parent(place) != null);
        Interval total = Interval.ZERO;
        while (!left.isEmpty()) {
            total = total.plus(overlapping(left));
        }
        Interval nowhere = at(Place.NOWHERE);
        Interval sum = total.plus(nowhere);
        return stock(Place.NOWHERE).isEmpty() ? sum : new Interval(Math.max(total.low(), nowhere.low()), sum.high());
    }

    List<Place> outermost() {
        return places.stream().filter(place -> parent(place) == null).toList();
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

    /** The larger of the figure for the place and the sum of what lies inside. */
    Interval at(Place place) {
        return own(place).max(inside(place));
    }

    /** The sum of what lies inside the place. */
    Interval inside(Place place) {
        Interval sum = Interval.ZERO;
        for (Place inner : places) {
            if (place.equals(parent(inner))) {
                sum = sum.plus(at(inner));
            }
        }
        for (Fact stock : stocks) {
            if (isShareOfPlace(stock) && stock.place().equals(place)) {
                sum = sum.plus(Interval.of(stock.count()));
            }
        }
        return sum;
    }

    private Place parent(Place place) {
        return places.stream().filter(place::inside).findFirst().orElse(null);
    }

    /** The figure for the place itself: its newest stock and what moved later, or what moved. */
    private Interval own(Place place) {
        Optional<Fact> stock = stock(place);
        Interval level = stock.map(fact -> Interval.of(fact.count())).orElse(Interval.ZERO);
        for (Fact move : moves) {
            if (stock.isPresent() && !later(move, stock.get())) {
                continue;
            }
            boolean arrives = move.journey() == Journey.IN
                    && (stock.isPresent()
                            ? move.place().within(place)
                            : move.place().equals(place));
            boolean starts = move.journey() == Journey.OUT
                    ? move.place().within(place)
                    : !move.origins().isEmpty()
                            && Place.ofHosts(move.origins()).within(place)
                            && !move.place().within(place);
            if (arrives && !movedByWhole(move, place)) {
                level = level.plus(move.rest());
            } else if (starts && !(move.journey() == Journey.OUT && movedByWhole(move, place))) {
                level = level.minus(move.journey() == Journey.OUT ? move.rest() : Interval.of(move.count()));
            }
        }
        return level;
    }

    private Optional<Fact> stock(Place place) {
        return stocks.stream()
                .filter(stock -> stock.place().equals(place) && !isShareOfPlace(stock))
                .max(NEWEST);
    }

    private static boolean later(Fact move, Fact stock) {
        return move.day().isAfter(stock.day()) && !move.insideStocks().contains(stock.id());
    }

    private boolean isShareOfPlace(Fact stock) {
        return links.isShareOfPlace(stock);
    }

    /** Whether the move is counted at the place with the finished whole that it is part of. */
    private boolean movedByWhole(Fact move, Place place) {
        for (String id : move.wholes()) {
            Fact whole = byId.get(id);
            if (whole != null
                    && whole.journey() == move.journey()
                    && whole.place().within(place)
                    && !whole.place().sameHosts(move.place())) {
                return true;
            }
        }
        return false;
    }

    /** All facts that the figures rest on; older stocks and moves before the newest stock are not among them. */
    List<Fact> behind() {
        return outermost().stream()
                .flatMap(place -> facts(place).stream())
                .distinct()
                .toList();
    }

    /** The facts that the figures at and inside the place rest on. */
    List<Fact> facts(Place place) {
        List<Fact> all = new ArrayList<>();
        stocks.stream()
                .filter(stock -> stock.place().within(place))
                .filter(stock -> isShareOfPlace(stock) || stock(stock.place()).orElse(stock) == stock)
                .forEach(all::add);
        for (Fact move : moves) {
            Optional<Fact> stock = stock(move.place());
            if (move.place().within(place) && (stock.isEmpty() || later(move, stock.get()))) {
                all.add(move);
            }
        }
        return all;
    }
}
