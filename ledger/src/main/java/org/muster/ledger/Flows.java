package org.muster.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The open facts of one lane, each group of whole and parts counted once. */
final class Flows {
    private final Side side;
    private final Lane lane;
    private final Links links;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, List<Fact>> parts = new HashMap<>();
    private final List<Fact> roots = new ArrayList<>();
    private final Map<String, List<Fact>> elsewhere = new HashMap<>();

    /**
     * @param open the open counted facts of the lane on this side
     * @param others open counted facts that are not on this side, parts of shared figures perhaps among them
     */
    Flows(Side side, Lane lane, Links links, Collection<Fact> open, Collection<Fact> others) {
        this.side = side;
        this.lane = lane;
        this.links = links;
        open.forEach(fact -> facts.put(fact.id(), fact));
        for (Fact fact : open) {
            List<Fact> wholes = nearestWholes(fact, new HashSet<>());
            wholes.forEach(whole ->
                    parts.computeIfAbsent(whole.id(), id -> new ArrayList<>()).add(fact));
            if (wholes.isEmpty()) {
                roots.add(fact);
            }
        }
        for (Fact other : others) {
            links.wholes(other)
                    .forEach(whole -> elsewhere
                            .computeIfAbsent(whole.id(), id -> new ArrayList<>())
                            .add(other));
        }
    }

    /** The closest facts of the lane that it is part of; at most one, so that nothing counts twice. */
    private List<Fact> nearestWholes(Fact fact, Set<String> seen) {
        for (Fact whole : links.wholes(fact)) {
            if (facts.containsKey(whole.id())) {
                return List.of(whole);
            }
        }
        for (Fact whole : links.wholes(fact)) {
            if (seen.add(whole.id())) {
                List<Fact> further = nearestWholes(whole, seen);
                if (!further.isEmpty()) {
                    return further;
                }
            }
        }
        return List.of();
    }

    /** What each contributors key has in the lane, groups counted once, under the key of the whole. */
    Map<String, Interval> byContributor() {
        Map<String, Interval> sums = new TreeMap<>();
        roots.forEach(root -> sums.merge(root.key(), value(root), Interval::plus));
        return sums;
    }

    /** What one root group, or one part as such, has in the lane. */
    Interval value(Fact fact) {
        Interval inside = Interval.ZERO;
        boolean stated = false;
        for (Fact part : parts.getOrDefault(fact.id(), List.of())) {
            inside = inside.plus(value(part));
            stated |= side.alone(part, lane);
        }
        Interval rest = links.rest(fact);
        if (side.alone(fact, lane)) {
            return fact.settledOn() == null ? rest.max(inside) : rest;
        }
        if (stated) {
            return inside;
        }
        for (Fact other : elsewhere.getOrDefault(fact.id(), List.of())) {
            rest = rest.minus(new Interval(links.rest(other).low(), null).min(Interval.of(other.count())));
        }
        return rest.share().max(inside);
    }

    List<Fact> roots() {
        return roots;
    }
}
