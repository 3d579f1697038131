package org.muster.ledger;

import java.util.HashSet;
import java.util.Set;

/** One country seen from one side: which facts lie in its totals, and which of them are shared with other countries. */
record Side(String country, View view) {

    /** Those among whom the fact's figure is shared: joint contributors, joint hosts, joint origins. */
    private Set<String> sharers(Fact fact, Lane lane) {
        if (view == View.CONTRIBUTED) {
            return new HashSet<>(fact.contributors());
        }
        boolean start = lane == Lane.LEAVING && fact.journey() == Journey.IN;
        return start ? fact.origins() : fact.place().hosts();
    }

    boolean has(Fact fact, Lane lane) {
        return sharers(fact, lane).contains(country) && !foreignTo(fact);
    }

    /** Whether all of the figure is this country's. */
    boolean alone(Fact fact, Lane lane) {
        return sharers(fact, lane).size() == 1;
    }

    /** A host country counts foreign forces only. */
    private boolean foreignTo(Fact fact) {
        return view == View.HOSTED
                && fact.contributors().size() == 1
                && fact.contributors().contains(country);
    }
}
