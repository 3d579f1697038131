package org.muster.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.claims.Stage;

/** Wholes and parts among the facts of one country, those of other contributors included. */
final class Links {
    private final Map<String, Fact> byId = new HashMap<>();
    private final Map<String, Fact> byReport = new HashMap<>();
    private final Map<String, List<Fact>> foreignParts = new HashMap<>();

    Links(Collection<Fact> facts) {
        for (Fact fact : facts) {
            byId.put(fact.id(), fact);
            fact.wholeOfReports().forEach(report -> byReport.put(report, fact));
        }
        for (Fact fact : facts) {
            Fact whole = foreignWhole(fact);
            if (whole != null) {
                foreignParts
                        .computeIfAbsent(whole.id(), id -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /** The facts that this one is part of, as far as they are known here. */
    List<Fact> wholes(Fact fact) {
        List<Fact> wholes = new ArrayList<>();
        for (String id : fact.wholes()) {
            if (byId.containsKey(id)) {
                wholes.add(byId.get(id));
            }
        }
        Fact foreign = foreignWhole(fact);
        if (foreign != null) {
            wholes.add(foreign);
        }
        return wholes;
    }

    /** The smallest fact of other contributors that a claim of this one names as its whole, or null. */
    Fact foreignWhole(Fact fact) {
        if (fact.partOfReports().isEmpty()) {
            return null;
        }
        return fact.partOfReports().stream()
                .map(byReport::get)
                .filter(whole -> whole != null && !whole.key().equals(fact.key()))
                .min(Comparator.comparingLong(
                                (Fact whole) -> whole.counted() ? Figures.figure(whole.count()) : Long.MAX_VALUE)
                        .thenComparing(Fact::id))
                .orElse(null);
    }

    /** A stock that a claim calls part of a figure for the same place is inside it. */
    boolean isShareOfPlace(Fact stock) {
        return wholes(stock).stream()
                .anyMatch(whole ->
                        whole.key().equals(stock.key()) && whole.place().sameHosts(stock.place()));
    }

    List<Fact> foreignParts(Fact whole) {
        return foreignParts.getOrDefault(whole.id(), List.of());
    }

    /** Whether the fact, or what it is part of, is called off or ended. */
    boolean over(Fact fact) {
        return fact.status() != Status.DONE && over(fact, new HashSet<>());
    }

    private boolean over(Fact fact, Set<String> seen) {
        if (!seen.add(fact.id()) || fact.status() == Status.DONE) {
            return false;
        }
        if (fact.status() == Status.CANCELLED || fact.status() == Status.ENDED) {
            return true;
        }
        return wholes(fact).stream().anyMatch(whole -> whole.journey() == fact.journey() && over(whole, seen));
    }

    /** The fact's rest, less the parts of other contributors that have moved on since the last stock settled it. */
    Interval rest(Fact fact) {
        Interval rest = fact.rest();
        if (fact.status() == Status.OPEN) {
            for (Fact part : foreignParts(fact)) {
                boolean inside = fact.settledOn() != null && !part.day().isAfter(fact.settledOn());
                if (part.counted() && !inside && movedOn(part, fact.journey())) {
                    rest = rest.minus(Interval.of(part.count()));
                }
            }
        }
        return rest;
    }

    private static boolean movedOn(Fact part, Journey whole) {
        return switch (whole) {
            case IN -> part.stage() == Stage.DEPLOYED || part.journey() == Journey.STOCK;
            case OUT -> part.stage() == Stage.WITHDRAWN || part.stage() == Stage.DEPLOYED;
            case ALERT -> part.journey() == Journey.IN || part.journey() == Journey.STOCK;
            case STOCK, TALK -> false;
        };
    }
}
