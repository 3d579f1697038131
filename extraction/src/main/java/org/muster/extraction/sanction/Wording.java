package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** The words in which a sentence names a target, and whoever it quotes. */
final class Wording {
    private static final int REACH = 8;

    private final Line line;

    Wording(Line line) {
        this.line = line;
    }

    /** The phrase around the name of one of the targets that stands nearest to the piece at k, or null. */
    String target(int k, List<String> targets) {
        int best = -1;
        for (int j = 0; j < line.size(); j++) {
            if (line.at(j) instanceof Piece.Party party
                    && party.codes().stream().anyMatch(targets::contains)
                    && (best < 0 || Math.abs(j - k) < Math.abs(best - k))) {
                best = j;
            }
        }
        return best < 0 ? null : text(leftmost(best), rightmost(best));
    }

    private int leftmost(int k) {
        int j = k;
        while (j > 0 && k - j < REACH && isInside(j - 1)) {
            j--;
        }
        return j;
    }

    private int rightmost(int k) {
        int j = k;
        while (j + 1 < line.size() && j - k < REACH && isInside(j + 1)) {
            j++;
        }
        return j;
    }

    /** "three", "Iranian", "'s", "banks": part of one noun phrase. */
    private boolean isInside(int k) {
        return line.at(k) instanceof Piece.Other
                || line.at(k) instanceof Piece.Private
                || line.at(k) instanceof Piece.Goods
                || line.isWord(k, "'s")
                || line.isWord(k, "\u2019s");
    }

    /** Who says what the sentence says: "..., the White House said", "officials said"; null if it says so itself. */
    String speaker() {
        for (int j = 0; j < line.size(); j++) {
            if (line.at(j) instanceof Piece.Act act && act.effect() == Effect.SAY && !act.passive() && act.finite()) {
                int from = j;
                while (from > 0 && j - from < REACH && isOfSpeaker(from - 1)) {
                    from--;
                }
                if (from < j) {
                    return line.isKind(from, Kind.PRONOUN) ? null : text(from, j - 1);
                }
                int to = j;
                while (to + 1 < line.size() && to - j < REACH && isOfSpeaker(to + 1)) {
                    to++;
                }
                return to > j && line.isComma(j - 1) ? text(j + 1, to) : null;
            }
        }
        return null;
    }

    private boolean isOfSpeaker(int k) {
        return isInside(k)
                || line.at(k) instanceof Piece.Party
                || line.isDeterminer(k)
                || line.isKind(k, Kind.PRONOUN)
                || line.isWord(k, "of");
    }

    private String text(int from, int to) {
        return line.tokens().string(line.at(from).from(), line.at(to).to());
    }
}
