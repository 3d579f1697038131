package org.muster.extraction.sanction;

import java.util.EnumSet;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Deed;

/** Finds what a measure takes away. */
final class MeasureFinder {
    private static final int REACH = 14;

    private final Line line;

    MeasureFinder(Line line) {
        this.line = line;
    }

    /** Of the noun at k: what stands before it in its phrase and behind "on", "of". */
    Set<Measure> around(int k) {
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        for (int j = k - 1; j >= 0 && j >= k - 5; j--) {
            if (line.at(j) instanceof Piece.Goods goods) {
                measures.addAll(goods.measures());
            } else if (!(line.at(j) instanceof Piece.Other || line.isAnd(j) || line.at(j) instanceof Piece.Party)) {
                break;
            }
        }
        measures.addAll(behind(k));
        return measures;
    }

    /** Whether goods stand behind the verb at k before the next comma. */
    boolean hasObject(int k) {
        for (int j = k + 1; j < line.size() && !line.isComma(j) && !line.isBoundary(j); j++) {
            if (line.at(j) instanceof Piece.Goods) {
                return true;
            }
        }
        return false;
    }

    private Set<Measure> behind(int k) {
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        for (int j = k + 1; j < line.size() && j <= k + REACH; j++) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Goods goods) {
                measures.addAll(goods.measures());
            } else if (piece instanceof Piece.Act act) {
                if (act.deed() == Deed.TRADE && !act.finite()) {
                    measures.addAll(traded(act));
                } else if (act.finite() || act.noun() || act.infinitive()) {
                    break;
                }
            } else if (line.isBoundary(j) || line.isReason(j) || line.isWord(j, "by")) {
                break;
            }
        }
        return measures;
    }

    /** What a verb of trade means when it is forbidden. */
    static Set<Measure> traded(Piece.Act act) {
        return switch (act.verb().lemma()) {
            case "enter", "travel", "visit" -> Set.of(Measure.TRAVEL_BAN);
            case "buy", "import", "purchase" -> Set.of(Measure.IMPORT_BAN);
            case "sell", "export", "ship" -> Set.of(Measure.EXPORT_CONTROL);
            case "invest", "lend", "borrow", "raise money", "raise funds", "raise capital", "raise finance" ->
                Set.of(Measure.FINANCIAL);
            default -> Set.of(Measure.SECTORAL);
        };
    }

    /** Of the object of the verb at k, or of its subject if it is passive. */
    Set<Measure> object(int k, boolean passive) {
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        if (passive) {
            for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
                if (line.at(j) instanceof Piece.Goods goods) {
                    measures.addAll(goods.measures());
                } else if (line.isBoundary(j) && !line.isKind(j, Kind.RELATIVE)
                        || line.at(j) instanceof Piece.Act act && act.finite()) {
                    break;
                }
            }
        }
        measures.addAll(behind(k));
        return measures;
    }
}
