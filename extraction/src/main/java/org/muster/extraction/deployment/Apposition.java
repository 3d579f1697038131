package org.muster.extraction.deployment;

import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;

/** A head count that explains the force before it: "the U.N. soldiers, about 10,000 from 12 nations, are to be out". */
final class Apposition {
    private static final int REACH = 7;

    private final Sentence s;

    Apposition(Sentence sentence) {
        this.s = sentence;
    }

    /** The force that the count at k explains, or -1. */
    int headOf(int k) {
        int mark = s.leftOfAdverbs(k);
        if (s.isWord(mark, "to") && s.text(mark - 1).equals("down")) {
            // "the contingent in Iraq, down to 32 members"
            mark -= 2;
        }
        if (!(s.isComma(mark) || s.text(mark).equals("(")) || !isHeadCount(k)) {
            return -1;
        }
        for (int j = mark - 1; j >= 0 && j > mark - REACH; j--) {
            if (s.at(j) instanceof Chunk.Force force) {
                boolean open = !force.quantity().count().stated() || force.asset() == org.muster.claims.Asset.UNIT;
                return open && (force.people() || force.asset() == org.muster.claims.Asset.UNIT) ? j : -1;
            }
            if (!(s.at(j) instanceof Chunk.Named
                    || s.at(j) instanceof Chunk.Word
                    || s.isPreposition(j)
                    || s.isKind(j, Small.Kind.DETERMINER))) {
                return -1;
            }
        }
        return -1;
    }

    /** The force that a list behind a colon breaks down, or -1: "soldiers landed on Thursday: 40 from Togo, 50 from Nigeria". */
    int brokenDown(int k) {
        int colon = k - 1;
        while (colon > 0 && !s.text(colon).equals(":")) {
            if (s.at(colon) instanceof Chunk.Verbal) {
                return -1;
            }
            colon--;
        }
        for (int j = colon - 1; j >= 0 && colon > 0; j--) {
            if (s.at(j) instanceof Chunk.Force force
                    && (force.people() || force.asset() == org.muster.claims.Asset.UNIT)) {
                return j;
            }
        }
        return -1;
    }

    private boolean isHeadCount(int k) {
        return s.at(k) instanceof Chunk.Amount
                || s.at(k) instanceof Chunk.Force force
                        && force.people()
                        && force.owners().isEmpty()
                        && !force.possessed()
                        && force.quantity().count().stated();
    }
}
