package org.muster.extraction.deployment;

import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Verb.Kind;

/**
 * What is said of a force: the verb or the noun of movement that governs it.
 *
 * @param at index of the chunk in its sentence
 * @param chunk a {@link Chunk.Verbal} or a {@link Chunk.Move}
 * @param role how the force stands to it
 */
record Predicate(int at, Chunk chunk, Role role) {
    enum Role {
        SUBJECT,
        OBJECT,
        /** "leaves with 200 crew" */
        COMPANION,
        /** "raised to 5,000" */
        LEVEL,
        /** "raised by 500" */
        DIFFERENCE,
        /** "raised from 4,500" */
        FORMER_LEVEL
    }

    Chunk.Verbal verbal() {
        return chunk instanceof Chunk.Verbal verbal ? verbal : null;
    }

    /** Whether there is a predicate, and it is a verb of that kind. */
    static boolean isVerb(Predicate p, Kind kind) {
        return p != null && p.verbal() != null && p.verbal().main().kind() == kind;
    }

    Chunk.Move move() {
        return chunk instanceof Chunk.Move move ? move : null;
    }
}
