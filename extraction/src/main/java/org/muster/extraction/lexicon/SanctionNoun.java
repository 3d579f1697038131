package org.muster.extraction.lexicon;

import java.util.Set;
import org.muster.claims.Measure;

/**
 * A noun for a restrictive measure; see {@code sanction-nouns.txt}.
 *
 * @param kind how much it says by itself
 * @param measures what it restricts; empty if it does not say
 */
public record SanctionNoun(Kind kind, Set<Measure> measures) {
    /** See {@code sanction-nouns.txt}. */
    public enum Kind {
        SANCTION,
        LIST,
        RELIEF,
        CURB,
        VAGUE,
        TALK,
        PRIVATE,
        TARIFF,
        NOT,
        ELSEWHERE;

        /** Whether it is a restrictive measure or may be one. */
        public boolean isMeasure() {
            return ordinal() <= VAGUE.ordinal();
        }

        /** Whether a sentence is worth reading for it where sanctions are not the topic yet. */
        boolean isTrigger() {
            return this == SANCTION || this == LIST || this == CURB || this == ELSEWHERE;
        }
    }
}
