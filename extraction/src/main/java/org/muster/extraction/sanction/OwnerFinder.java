package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionWord;

/** Reads the name inside the noun phrase of a measure: whose it is ("US sanctions") or whom it hits ("Iran sanctions"). */
final class OwnerFinder {
    private static final int REACH = 8;

    private final Line line;

    OwnerFinder(Line line) {
        this.line = line;
    }

    /** Imposers that the phrase of the measure at k names. */
    List<String> imposers(int k, boolean targetFollows) {
        int j = name(k);
        return j >= 0 && isImposer((Piece.Party) line.at(j), targetFollows) ? new Parties(line).around(j) : List.of();
    }

    /** Targets that the phrase of the measure at k names. */
    List<String> targets(int k, boolean targetFollows) {
        int j = name(k);
        return j >= 0 && !isImposer((Piece.Party) line.at(j), targetFollows)
                ? ((Piece.Party) line.at(j)).codes()
                : List.of();
    }

    private static boolean isImposer(Piece.Party party, boolean targetFollows) {
        return SanctionWord.USUAL.hasAll(party.codes()) || targetFollows && (party.possessive() || party.adjective());
    }

    private int name(int k) {
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Party party) {
                return party.codes().isEmpty() ? -1 : j;
            }
            boolean inside = piece instanceof Piece.Other
                    || piece instanceof Piece.Goods
                    || piece instanceof Piece.Thing
                    || line.isAnd(j)
                    || line.isWord(j, "'s")
                    || line.isWord(j, "\u2019s")
                    || line.isKind(j, Kind.ADVERB)
                    || line.isWord(j, "new")
                    || line.isWord(j, "further")
                    || line.isWord(j, "other")
                    || line.isWord(j, "-");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }
}
