package org.muster.extraction.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Deed;

/** Finds against whom a measure is directed. */
final class TargetFinder {
    private static final Set<String> AGAINST = Set.of("on", "against", "upon", "to", "from", "of", "with", "at");

    private final Line line;

    TargetFinder(Line line) {
        this.line = line;
    }

    /** Targets named behind the piece at k: "sanctions on X and Y", "blacklisted X". */
    List<String> behind(int k, List<String> imposers) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        LinkedHashSet<String> places = new LinkedHashSet<>();
        for (int j = k + 1; j < line.size(); j++) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Party party) {
                if (clauseBegins(j) && !codes.isEmpty()) {
                    break;
                }
                if (imposers.containsAll(party.codes())) {
                    continue;
                }
                (party.place() ? places : codes).addAll(party.codes());
            } else if (line.isReason(j) && !(line.isWord(j, "over") && j == k + 1) || line.isWord(j, "by")) {
                break;
            } else if (line.isBoundary(j)) {
                break;
            } else if (piece instanceof Piece.Act act) {
                boolean trades = act.deed() == Deed.TRADE;
                if (act.finite() && !trades || !codes.isEmpty() || act.infinitive() && !trades) {
                    break;
                }
            } else if (line.isComma(j) && !listContinues(j)) {
                break;
            } else if (line.isPreposition(j) && !codes.isEmpty() && !AGAINST.contains(((Piece.Small) piece).word())
                    && !line.isWord(j, "including")) {
                break;
            }
        }
        return List.copyOf(codes.isEmpty() ? places : codes);
    }

    private boolean listContinues(int comma) {
        Piece next = line.at(line.right(comma));
        return next instanceof Piece.Party
                || line.isAnd(line.right(comma))
                || next instanceof Piece.Thing
                || next instanceof Piece.Goods
                || line.isWord(line.right(comma), "from")
                || line.isWord(line.right(comma), "including")
                || line.isKind(comma + 1, Kind.DETERMINER) && line.at(comma + 2) instanceof Piece.Party;
    }

    /** "..., and Britain banned": a name that a finite verb follows begins a clause of its own. */
    private boolean clauseBegins(int j) {
        if (!line.isAnd(j - 1) && !line.isComma(j - 1)) {
            return false;
        }
        int next = line.right(j);
        return line.at(next) instanceof Piece.Act act && act.finite();
    }

    /** Everybody named in the subject of the verb at v. */
    List<String> subject(int v) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (int j = v - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Party party) {
                codes.addAll(party.codes());
            } else if (line.isBoundary(j) && !line.isKind(j, Kind.RELATIVE) || line.at(j) instanceof Piece.Act act && act.finite()) {
                break;
            } else if (line.isReason(j) || line.isComma(j) && !codes.isEmpty()) {
                break;
            }
        }
        return List.copyOf(codes);
    }
}
