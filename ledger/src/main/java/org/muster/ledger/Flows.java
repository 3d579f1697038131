package org.muster.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
        Map<String, String> wholeOf = new HashMap<>();
        for (Fact fact : open.stream().sorted(Comparator.comparing(Fact::id)).toList()) {
            String whole = nearestWhole(fact, new HashSet<>());
            if (whole == null || leadsTo(fact.id(), whole, wholeOf)) {
                roots.add(fact);
            } else {
                wholeOf.put(fact.id(), whole);
                parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(fact);
            }
        }
        for (Fact other : others) {
            links.wholes(other)
                    .forEach(whole -> elsewhere
                            .computeIfAbsent(whole.id(), id -> new ArrayList<>())
                            .add(other));
        }
    }

    /** The closest fact of the lane that it is part of: one, so that nothing counts twice; null if there is none. */
    private String nearestWhole(Fact fact, Set<String> seen) {
        for (Fact whole : links.wholes(fact)) {
            if (facts.containsKey(whole.id())) {
                return whole.id();
            }
        }
        for (Fact whole : links.wholes(fact)) {
            String further = seen.add(whole.id()) ? nearestWhole(whole, seen) : null;
            if (further != null) {
                return further;
            }
        }
        return null;
    }

    /** Whether the one is among the wholes of the other: articles may contradict each other about what is part of what. */
    private static boolean leadsTo(String one, String other, Map<String, String> wholeOf) {
        for (String id = other; id != null; id = wholeOf.get(id)) {
            if (id.equals(one)) {
                return true;
            }
        }
        return false;
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
