package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What one contributors key has finished at its places. A move is inside a later stock, and of no more use, where every place
 * that would count it has such a stock; all else still counts.
 */
final class DoneFacts {
    private static final Comparator<Fact> BY_DAY =
            Comparator.comparing(Fact::day).thenComparing(Fact::id);

    private static final class Spot {
        final Place place;
        /** Places that hold this one, and those inside. */
        final List<Spot> outer = new ArrayList<>();

        final List<Spot> inner = new ArrayList<>();
        final TreeSet<Fact> stocks = new TreeSet<>(PlacePosition.NEWEST);
        final TreeSet<Fact> arrivals = new TreeSet<>(BY_DAY);
        final TreeSet<Fact> departures = new TreeSet<>(BY_DAY);
        final TreeSet<Fact> uncounted = new TreeSet<>(BY_DAY);
        /** Day of the newest stock that is neither on top of another nor a share of one; null if there is none. */
        LocalDate stockDay;

        Spot(Place place) {
            this.place = place;
        }

        TreeSet<Fact> shelf(Fact fact) {
            return switch (fact.journey()) {
                case STOCK -> fact.counted() ? stocks : uncounted;
                case OUT -> fact.counted() ? departures : uncounted;
                default -> fact.counted() ? arrivals : uncounted;
            };
        }

        /** The last day of which arrivals at this place count no more. */
        LocalDate arrivalsSettled() {
            LocalDate settled = stockDay == null ? LocalDate.MIN : stockDay;
            for (Spot around : outer) {
                settled = around.stockDay == null ? settled : earlier(settled, around.stockDay);
            }
            return settled;
        }

        LocalDate departuresSettled() {
            LocalDate settled = stockDay == null ? LocalDate.MIN : stockDay;
            for (Spot around : outer) {
                settled = earlier(settled, around.leftSettled());
            }
            return place.hosts().size() > 1 ? earlier(settled, insideSettled()) : settled;
        }

        /** The last day of which a departure from inside counts no more here; nothing can leave before anything came. */
        LocalDate leftSettled() {
            if (stockDay != null) {
                return stockDay;
            }
            if (!stocks.isEmpty()) {
                return LocalDate.MIN;
            }
            return arrivals.isEmpty() ? LocalDate.MAX : arrivals.first().day().minusDays(1);
        }

        /** A joint departure may be from each of the hosts. */
        private LocalDate insideSettled() {
            LocalDate settled = LocalDate.MAX;
            for (Spot within : inner) {
                settled = earlier(settled, within.stockDay == null ? LocalDate.MIN : within.stockDay);
            }
            return settled;
        }
    }

    private final Map<Place, Spot> spots = new LinkedHashMap<>();
    private final TreeSet<Fact> transfers = new TreeSet<>(BY_DAY);

    void add(Fact fact) {
        spots.computeIfAbsent(fact.place().withoutSite(), this::enter);
        Spot spot = spots.computeIfAbsent(fact.place(), this::enter);
        if (isTransfer(fact)) {
            transfers.add(fact);
        }
        spot.shelf(fact).add(fact);
    }

    void remove(Fact fact) {
        transfers.remove(fact);
        spots.get(fact.place()).shelf(fact).remove(fact);
    }

    private Spot enter(Place place) {
        Spot spot = new Spot(place);
        for (Spot other : spots.values()) {
            if (place.inside(other.place)) {
                spot.outer.add(other);
                other.inner.add(spot);
            } else if (other.place.inside(place)) {
                spot.inner.add(other);
                other.outer.add(spot);
            }
        }
        return spot;
    }

    private static boolean isTransfer(Fact fact) {
        return fact.journey() == Journey.IN && fact.counted() && !fact.origins().isEmpty();
    }

    /**
     * Finds the newest stocks, on which the rest depends.
     *
     * @param share whether a stock is a share of a figure for the same place
     */
    void findStocks(Predicate<Fact> share) {
        for (Spot spot : spots.values()) {
            spot.stockDay = spot.stocks.descendingSet().stream()
                    .filter(stock -> !stock.additional() && !share.test(stock))
                    .findFirst()
                    .map(Fact::day)
                    .orElse(null);
        }
    }

    /** @param others first day of a move of others that counts for this key; what its own moves did since, still counts too */
    Collection<Fact> counting(LocalDate others) {
        List<Fact> counting = new ArrayList<>();
        LocalDate before = others.minusDays(1);
        for (Spot spot : spots.values()) {
            addAfter(spot.stocks, spot.stockDay == null ? LocalDate.MIN : spot.stockDay.minusDays(1), counting);
            addAfter(spot.arrivals, earlier(before, spot.arrivalsSettled()), counting);
            addAfter(spot.departures, earlier(before, spot.departuresSettled()), counting);
            addUncounted(spot, counting);
        }
        for (Fact transfer : transfers) {
            if (transfer.day().isAfter(earlier(before, startSettled(transfer)))) {
                counting.add(transfer);
            }
        }
        return counting;
    }

    private static void addAfter(TreeSet<Fact> moves, LocalDate settled, List<Fact> counting) {
        for (Fact move : moves.descendingSet()) {
            if (!move.day().isAfter(settled)) {
                return;
            }
            counting.add(move);
        }
    }

    /** A presence without a count is inside any later stock around it. */
    private static void addUncounted(Spot spot, List<Fact> counting) {
        LocalDate settled =
                spot.stocks.isEmpty() ? LocalDate.MIN : spot.stocks.last().day().minusDays(1);
        for (Spot around : spot.outer) {
            if (!around.stocks.isEmpty()) {
                settled = later(settled, around.stocks.last().day().minusDays(1));
            }
        }
        addAfter(spot.uncounted, settled, counting);
    }

    /** The last day of which a transfer counts no more at the places that it left. */
    private LocalDate startSettled(Fact transfer) {
        Place from = Place.ofHosts(transfer.origins());
        LocalDate settled = LocalDate.MAX;
        for (Spot spot : spots.values()) {
            if (from.within(spot.place) && !transfer.place().within(spot.place)) {
                settled = earlier(settled, spot.stockDay == null ? LocalDate.MIN : spot.stockDay);
            }
        }
        return settled;
    }

    /** Whether a move of others, if it were this key's, would count. */
    boolean wouldCount(Fact move) {
        Spot spot = spots.get(move.place());
        return spot == null
                || spot.stockDay == null
                || move.day().isAfter(earlier(spot.arrivalsSettled(), spot.departuresSettled()))
                || isTransfer(move)
                || move.journey() == Journey.STOCK;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
