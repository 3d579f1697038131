package org.muster.extraction.sanction;

import java.util.Set;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Finds the verb or noun that says what happens to a measure. */
final class Governor {
    private static final int REACH = 16;
    /** A measure behind one of these is background, not the object of the verb. */
    private static final Set<String> ASIDE = Set.of(
            "despite", "under", "over", "after", "amid", "because", "through", "since", "before", "during", "like", "as",
            "than", "following", "without", "about");

    private final Line line;

    Governor(Line line) {
        this.line = line;
    }

    /** Index of the act that governs the measure at k, or -1. */
    int of(int k) {
        int left = left(k);
        int right = right(k);
        if (left >= 0) {
            Piece.Act act = (Piece.Act) line.at(left);
            if (act.effect() != Effect.NONE && act.effect() != Effect.SAY) {
                return left;
            }
            if (right < 0 || act.effect() == Effect.NONE && right >= 0 && act.finite() && !line.isBoundary(left + 1)) {
                Piece.Act other = right < 0 ? null : (Piece.Act) line.at(right);
                return other != null && (!other.finite() || act.verb() == null) ? right : -1;
            }
        }
        return right;
    }

    private int left(int k) {
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Act act) {
                return act.passive() && !act.finite() && j < k - 1 && act.effect() == Effect.NONE ? -1 : j;
            }
            if (line.isBreak(j) || line.isKind(j, Kind.RELATIVE) || line.isKind(j, Kind.SUBORDINATOR)) {
                return -1;
            }
            if (line.at(j) instanceof Piece.Small small && ASIDE.contains(small.word())) {
                return -1;
            }
        }
        return -1;
    }

    /** "sanctions imposed on X", "the embargo on arms was lifted". */
    private int right(int k) {
        int reduced = -1;
        for (int j = k + 1; j < line.size() && j <= k + REACH + 8; j++) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Act act && !act.noun()) {
                if (act.finite()) {
                    return act.effect() == Effect.NONE || act.effect() == Effect.SAY ? reduced : j;
                }
                if (reduced < 0 && act.passive()) {
                    reduced = j;
                }
            } else if (line.isBoundary(j) && !line.isKind(j, Kind.RELATIVE)) {
                return reduced;
            }
        }
        return reduced;
    }
}
