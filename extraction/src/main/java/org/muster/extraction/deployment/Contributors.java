package org.muster.extraction.deployment;

import java.util.List;
import org.muster.extraction.chunk.Chunk;

/**
 * Whose forces a candidate counts.
 *
 * @param codes of states and organisations; empty if not said
 * @param several whether they are several states, none of them by name
 * @param owned whether the phrase itself says so: "US troops", "soldiers from Togo"
 */
record Contributors(List<String> codes, boolean several, boolean owned) {
    static Contributors of(Candidate c, Said said, ActorFinder actors) {
        int k = c.k();
        Predicate p = said.predicate();
        Chunk.Force force = c.force();
        List<String> explicit = actors.explicit(k);
        List<String> codes = said.copied() ? explicit : actors.find(k, p);
        if (said.opening() && c.s().isWord(0, "with") && explicit.isEmpty()) {
            codes = Worth.opener(c.s(), k);
        }
        if (said.head() >= 0 && explicit.isEmpty()) {
            codes = actors.find(said.head(), p);
        }
        boolean owned = force != null
                && (!force.owners().isEmpty()
                        || !actors.commandBehind(k).isEmpty()
                        || !actors.homeBehind(k, p).isEmpty());
        if (said.copied() && codes.isEmpty()) {
            codes = c.sibling().contributors;
        }
        return new Contributors(codes, codes.isEmpty() && actors.isSeverals(k, p), owned);
    }

    /** Whoever sends forces to a place is not the place itself, unless the phrase says so. */
    Contributors from(Candidate c, Discourse.Place place, Cast cast) {
        if (owned
                || codes.isEmpty()
                || !codes.equals(place.countries())
                || c.bare()
                || c.force().possessed()) {
            return this;
        }
        List<String> other = cast.likeliest(place.countries());
        return other.isEmpty() ? this : new Contributors(other, false, false);
    }
}
