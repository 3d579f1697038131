package org.muster.extraction.deployment;

import org.muster.extraction.chunk.Chunk;

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

    Chunk.Move move() {
        return chunk instanceof Chunk.Move move ? move : null;
    }
}
