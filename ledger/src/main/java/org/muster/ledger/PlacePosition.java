package org.muster.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What one contributors key has at one place. */
final class PlacePosition {
    /** The id tells a fact from its former self, which an older report gave another name. */
    static final Comparator<Fact> NEWEST = Comparator.comparing(Fact::day)
            .thenComparing(Fact::lastReported)
            .thenComparing(Fact::lastArticle)
            .thenComparingInt(Fact::lastPosition)
            .thenComparing(Fact::id);
    /** Of one day, what arrived before what left. */
    private static final Comparator<Fact> CHRONOLOGICAL =
            Comparator.comparing(Fact::day).thenComparing(Fact::stage).thenComparing(Fact::id);

    final Place place;
    PlacePosition outer;

    private final Links links;
    private final List<PlacePosition> inner = new ArrayList<>();
    private final List<Fact> moves = new ArrayList<>();
    private final List<Fact> starts = new ArrayList<>();
    /** Stocks that a claim calls part of a figure for this place. */
    private final List<Fact> shares = new ArrayList<>();
    /** Stocks on top of another. */
    private final List<Fact> onTop = new ArrayList<>();

    private final List<Fact> facts = new ArrayList<>();
    private Fact stock;
    private Interval own;
    private Interval total;

    PlacePosition(Place place, Links links) {
        this.place = place;
        this.links = links;
    }

    void add(Fact fact) {
        if (fact.journey() != Journey.STOCK) {
            moves.add(fact);
        } else if (links.isShareOfPlace(fact)) {
            shares.add(fact);
        } else if (fact.additional()) {
            onTop.add(fact);
        } else if (stock == null || NEWEST.compare(fact, stock) > 0) {
            stock = fact;
        }
    }

    void addStart(Fact transfer) {
        starts.add(transfer);
    }

    void put(PlacePosition position) {
        inner.add(position);
        position.outer = this;
    }

    boolean hasStock() {
        return stock != null;
    }

    /** The figure for the place itself: its newest stock and what moved later, or what moved. */
    void settle(Map<String, Fact> byId) {
        List<Fact> events = new ArrayList<>(starts);
        collect(events);
        events.removeIf(move -> !later(move));
        events.sort(CHRONOLOGICAL);
        own = stock == null ? Interval.ZERO : Interval.of(stock.count());
        if (stock != null) {
            facts.add(stock);
        }
        shares.removeIf(share -> stock != null && share.day().isBefore(stock.day()));
        facts.addAll(shares);
        for (Fact more : onTop) {
            if (stock == null || !more.day().isBefore(stock.day())) {
                own = own.plus(Interval.of(more.count()));
                facts.add(more);
            }
        }
        for (Fact move : events) {
            boolean withWhole = movedByWhole(move, byId);
            if (move.journey() == Journey.OUT) {
                own = withWhole ? own : own.minus(move.rest());
            } else if (!move.place().within(place)) {
                own = own.minus(Interval.of(move.count()));
            } else if (!withWhole && (stock != null || move.place().equals(place))) {
                own = own.plus(move.rest());
            }
            if (move.place().equals(place) || starts.contains(move)) {
                facts.add(move);
            }
        }
    }

    private void collect(List<Fact> events) {
        events.addAll(moves);
        inner.forEach(position -> position.collect(events));
    }

    boolean later(Fact move) {
        return stock == null
                || (move.day().isAfter(stock.day()) && !move.insideStocks().contains(stock.id()));
    }

    /** Whether the move is counted at the place with the finished whole that it is part of. */
    private boolean movedByWhole(Fact move, Map<String, Fact> byId) {
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

    Interval inside() {
        Interval sum = Interval.ZERO;
        for (PlacePosition position : inner) {
            if (!emptied(position)) {
                sum = sum.plus(position.total());
            }
        }
        for (Fact share : shares) {
            sum = sum.plus(Interval.of(share.count()));
        }
        return sum;
    }

    /** Whether a newer stock of zero for all of this place says that nobody is at the inner one either. */
    private boolean emptied(PlacePosition position) {
        return stock != null
                && Interval.of(stock.count()).isZero()
                && (position.stock == null || position.stock.day().isBefore(stock.day()));
    }

    /**
     * What departures from the whole place have taken from the places inside: exactly so much where a figure is known for
     * each of the hosts, else at most so much.
     */
    private Interval leftInside() {
        Interval left = Interval.ZERO;
        for (Fact move : moves) {
            long touched =
                    inner.stream().filter(position -> position.later(move)).count();
            if (stock == null && move.journey() == Journey.OUT && touched > 0) {
                boolean exact =
                        touched == inner.size() && touched == place.hosts().size();
                left = left.plus(exact ? move.rest() : move.rest().share());
            }
        }
        return left;
    }

    /** The larger of the figure for the place and the sum of what lies inside. */
    Interval total() {
        if (total == null) {
            total = own.max(inside().minus(leftInside()));
        }
        return total;
    }

    List<Fact> facts() {
        List<Fact> all = new ArrayList<>(facts);
        inner.forEach(position -> all.addAll(position.facts()));
        return all;
    }
}
