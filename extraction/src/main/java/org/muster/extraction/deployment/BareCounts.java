package org.muster.extraction.deployment;

import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;

/** Counts without a noun of their own: "Italy 300", "another 5,000". */
final class BareCounts {
    /** Smaller counts without a noun are seldom soldiers ("two of them"). */
    static final int SMALLEST_BARE = 5;

    /** So many of a bare count are people. */
    private static final int MANY_MACHINES = 500;

    private static final int MANY_UNITS = 20;

    /** What a bare count counts: what the counted force before it does. */
    static Asset assetOf(Sentence s, int k, Quantity quantity) {
        Long high = quantity.count().high();
        Long low = quantity.count().low();
        long size = high != null ? high : low == null ? 0 : low;
        for (int j = k - 1; j >= 0 && size < MANY_MACHINES; j--) {
            if (s.at(j) instanceof Chunk.Force force
                    && (force.quantity().count().stated() || force.people())) {
                return force.asset() != Asset.UNIT || size < MANY_UNITS ? force.asset() : Asset.TROOPS;
            }
        }
        return Asset.TROOPS;
    }

    /** "might add several hundred" */
    static boolean isCountable(Chunk.Verbal verbal) {
        return switch (verbal.main().kind()) {
            case SEND, SUPPLY, PLEDGE, WITHDRAW, HAVE, STATION -> true;
            default -> false;
        };
    }

    static boolean hasForce(Sentence s) {
        return s.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Force force && force.people() && force.strong());
    }

    private BareCounts() {}
}
