package org.muster.extraction.deployment;

import java.util.List;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;

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
        List<String> ranked = explicit.isEmpty() ? ranked(c, said) : List.of();
        if (!ranked.isEmpty()) {
            codes = ranked;
        }
        if (force == null && explicit.isEmpty() && !Worth.label(c.s(), k).isEmpty()) {
            codes = Worth.label(c.s(), k);
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

    /** "Britain is second with 9,500 and Germany third with 4,900": whoever stands in that place. */
    private static List<String> ranked(Candidate c, Said said) {
        Predicate p = said.predicate();
        if (p == null || p.role() != Predicate.Role.COMPANION || p.verbal() == null || !p.verbal().copula()) {
            return List.of();
        }
        Sentence s = c.s();
        for (int j = c.k() - 1; j >= 0; j--) {
            boolean at = s.isPreposition(j - 1);
            if (s.at(j) instanceof Chunk.Named named && !at) {
                return named.possessive() ? List.of() : named.name().actors();
            }
            boolean between = s.at(j) instanceof Chunk.Word
                    || s.at(j) instanceof Chunk.Verbal
                    || s.at(j) instanceof Chunk.Amount
                    || s.at(j) instanceof Chunk.Named
                    || s.isPreposition(j)
                    || s.isKind(j, Small.Kind.DETERMINER)
                    || s.isKind(j, Small.Kind.ADVERB)
                    || s.isComma(j);
            if (!between) {
                return List.of();
            }
        }
        return List.of();
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
