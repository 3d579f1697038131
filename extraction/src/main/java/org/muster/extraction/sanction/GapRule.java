package org.muster.extraction.sanction;

import org.muster.extraction.chunk.Chunk.Small.Kind;

/**
 * Claims whose verb is left out because the one before has it: "Canada named nine officers, Britain three", "extended its
 * measures on Syria until June, Belarus until February".
 */
final class GapRule {
    private static final int REACH = 5;

    private final Line line;

    GapRule(Line line) {
        this.line = line;
    }

    /** The claim that the name at k makes of the one before it in the same sentence, or null. */
    Draft read(int k, Draft before) {
        if (before == null
                || before.sentence != line.index()
                || !(line.at(k) instanceof Piece.Party party)
                || party.codes().isEmpty()
                || party.place()
                || party.possessive()
                || !isJoined(k)) {
            return null;
        }
        boolean imposer = (counted(k) || line.isWord(k + 1, "with"))
                && !party.adjective()
                && !before.imposers.containsAll(party.codes());
        boolean target =
                dated(k) && !before.targets.containsAll(party.codes()) && !before.imposers.containsAll(party.codes());
        if (!imposer && !target || before.targets.containsAll(party.codes())) {
            return null;
        }
        Draft d = new Draft(line.index());
        d.imposers = imposer ? party.codes() : before.imposers;
        d.imposersSaid = imposer || before.imposersSaid;
        d.targets = imposer ? before.targets : party.codes();
        d.targetsSaid = !imposer || before.targetsSaid;
        d.beside = before.beside;
        d.rule = "verb left out";
        d.measures.addAll(before.measures);
        d.stage = before.stage;
        d.date = imposer ? before.date : null;
        return d;
    }

    private boolean isJoined(int k) {
        int j = k - 1;
        while (line.isDeterminer(j)) {
            j--;
        }
        return line.isComma(j) || line.isAnd(j) || line.isKind(j, Kind.BREAK);
    }

    /** "Britain three and later six more" */
    private boolean counted(int k) {
        int next = line.right(k);
        return line.isNumber(next)
                && (next + 1 >= line.size()
                        || line.isAnd(next + 1)
                        || line.isComma(next + 1)
                        || line.isBreak(next + 1));
    }

    /** "Belarus until February" */
    private boolean dated(int k) {
        for (int j = k + 1; j < line.size() && j <= k + REACH; j++) {
            if (line.at(j) instanceof Piece.Act || line.isComma(j) || line.isBreak(j)) {
                return false;
            }
            if (line.isWord(j, "until") || line.isWord(j, "till") || line.isWord(j, "to")) {
                return line.at(line.skipDeterminers(j + 1)) instanceof Piece.Date
                        || line.at(j + 1) instanceof Piece.Date;
            }
        }
        return false;
    }
}
