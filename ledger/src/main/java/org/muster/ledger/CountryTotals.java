package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.claims.Asset;

/** From facts to totals: the step that runs once per country or organisation. */
public final class CountryTotals {
    private final String country;
    private final LocalDate asOf;
    private final Links links;
    private final List<Fact> facts;

    private CountryTotals(String country, Collection<Fact> facts, LocalDate asOf) {
        this.country = country;
        this.asOf = asOf;
        List<Fact> counting = facts.stream()
                .filter(fact -> fact.concerns().contains(country) && counts(fact))
                .toList();
        this.links = new Links(counting);
        this.facts = counting.stream()
                .filter(fact -> !links.over(fact) && !fact.lapsed(asOf) && !isDomestic(fact))
                .toList();
    }

    /**
     * The non-empty lines of one country's totals, in order of view and lane.
     *
     * @param facts at least those that {@link Fact#concerns concern} the country; others are passed over
     * @param asOf the day as of which open facts have lapsed or not; no report in the facts is newer
     */
    public static List<Cell> of(String country, Collection<Fact> facts, LocalDate asOf) {
        CountryTotals totals = new CountryTotals(country, facts, asOf);
        List<Cell> cells = new ArrayList<>();
        for (View view : View.values()) {
            for (Lane lane : Lane.values()) {
                Cell cell = lane == Lane.PRESENT ? totals.present(view) : totals.flow(view, lane);
                if (!cell.total().isZero() || cell.uncounted() > 0) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    static boolean counts(Fact fact) {
        return !fact.historic()
                && (fact.asset() == Asset.TROOPS || fact.asset() == Asset.UNIT)
                && fact.status() != Status.TALK;
    }

    /** Movements inside one's own country enter no total. */
    static boolean isDomestic(Fact fact) {
        return fact.contributors().size() == 1
                && fact.place().hosts().equals(Set.of(fact.contributors().get(0)));
    }

    private static boolean isIn(Fact fact, Lane lane, View view) {
        if (lane == Lane.PRESENT || fact.status() == Status.DONE) {
            return false;
        }
        return switch (fact.journey()) {
            case ALERT -> lane == Lane.ALERT;
            case IN ->
                lane == Lane.COMMITTED
                        || (lane == Lane.LEAVING
                                && view == View.HOSTED
                                && !fact.origins().isEmpty());
            case OUT -> lane == Lane.LEAVING;
            case STOCK, TALK -> false;
        };
    }

    private Cell flow(View view, Lane lane) {
        Side side = new Side(country, view);
        List<Fact> here = new ArrayList<>();
        List<Fact> elsewhere = new ArrayList<>();
        for (Fact fact : facts) {
            if (isIn(fact, lane, view)) {
                (side.has(fact, lane) ? here : elsewhere).add(fact);
            }
        }
        List<Fact> counted = here.stream().filter(Fact::counted).toList();
        Flows flows = new Flows(
                side,
                lane,
                links,
                counted,
                elsewhere.stream().filter(Fact::counted).toList());
        Map<String, Interval> byContributor = flows.byContributor();
        Interval total;
        Map<String, Interval> counterparts = new TreeMap<>();
        if (view == View.HOSTED) {
            total = Overlap.total(byContributor, Map.of());
            counted.forEach(fact -> counterparts.merge(fact.key(), flows.value(fact), Interval::max));
            counterparts.putAll(byContributor);
        } else {
            total = byContributor.values().stream().reduce(Interval.ZERO, Interval::plus);
            flows.roots().forEach(root -> counterparts.merge(root.place().label(), flows.value(root), Interval::plus));
        }
        List<Fact> behind = new ArrayList<>(counted);
        behind.removeIf(fact -> flows.value(fact).isZero());
        return cell(
                view,
                lane,
                total,
                counterparts,
                behind,
                here.stream().filter(fact -> !fact.counted()).toList());
    }

    private Cell present(View view) {
        Side side = new Side(country, view);
        Map<String, List<Fact>> byKey = new LinkedHashMap<>();
        List<Fact> uncounted = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.status() != Status.DONE) {
                continue;
            }
            if (fact.counted()) {
                byKey.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact);
            } else if (fact.journey() != Journey.OUT && side.has(fact, Lane.PRESENT)) {
                uncounted.add(fact);
            }
        }
        Presence presence = new Presence(side, links, byKey);
        uncounted.removeIf(presence::includes);
        return cell(view, Lane.PRESENT, presence.total(), presence.counterparts(), presence.facts(), uncounted);
    }

    private Cell cell(
            View view,
            Lane lane,
            Interval total,
            Map<String, Interval> counterparts,
            Collection<Fact> counted,
            Collection<Fact> uncounted) {
        List<Fact> behind = new ArrayList<>(counted);
        behind.addAll(uncounted);
        counterparts.values().removeIf(Interval::isZero);
        return new Cell(
                country,
                view,
                lane,
                total,
                uncounted.size(),
                counterparts,
                behind.stream().map(Fact::id).sorted().toList(),
                behind.stream()
                        .map(Fact::lastReported)
                        .max(LocalDate::compareTo)
                        .orElse(asOf));
    }
}
