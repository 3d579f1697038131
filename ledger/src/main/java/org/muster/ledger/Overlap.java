package org.muster.ledger;

import java.util.Map;
import java.util.Set;
import org.muster.claims.Geography;

/**
 * Adds up contributors of whom some may be counted twice: an organisation's figure may hold its members' forces, and
 * forces that nobody named may be anybody's.
 */
final class Overlap {
    private Overlap() {}

    /**
     * @param byContributor what each contributors key has
     * @param inside how much of a member's is known to lie inside an organisation's figure
     */
    static Interval total(Map<String, Interval> byContributor, Map<String, Interval> inside) {
        Interval organisations = Interval.ZERO;
        Interval members = Interval.ZERO;
        Interval known = Interval.ZERO;
        Interval others = Interval.ZERO;
        for (Map.Entry<String, Interval> entry : byContributor.entrySet()) {
            String key = entry.getKey();
            Interval value = entry.getValue();
            if (key.equals(Contributors.UNNAMED)) {
                continue;
            }
            if (isOrganisation(key)) {
                organisations = organisations.plus(value);
            } else if (isMember(key, byContributor.keySet())) {
                Interval in = inside.getOrDefault(key, Interval.ZERO).min(value);
                known = known.plus(in);
                members = members.plus(value);
            } else {
                others = others.plus(value);
            }
        }
        Long beside = members.minus(new Interval(known.low(), known.low())).high();
        Interval widest = organisations.max(known).plus(new Interval(0, beside));
        Interval named = new Interval(Math.max(organisations.low(), members.low()), widest.high()).plus(others);
        Interval unnamed = byContributor.getOrDefault(Contributors.UNNAMED, Interval.ZERO);
        return new Interval(
                Math.max(named.low(), unnamed.low()), named.plus(unnamed).high());
    }

    private static boolean isOrganisation(String key) {
        return Contributors.of(key).stream().anyMatch(Geography.standard()::isOrganisation);
    }

    /** Whether an organisation among the keys has one of the key's states as a member; the UN has every state. */
    private static boolean isMember(String key, Set<String> keys) {
        return keys.stream()
                .flatMap(other -> Contributors.of(other).stream())
                .filter(Geography.standard()::isOrganisation)
                .map(Geography.standard()::membersOf)
                .anyMatch(members ->
                        members.isEmpty() || Contributors.of(key).stream().anyMatch(members::contains));
    }
}
