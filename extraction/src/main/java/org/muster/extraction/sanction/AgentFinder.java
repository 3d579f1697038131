package org.muster.extraction.sanction;

import java.util.List;

/** Finds who does what a passive says. */
final class AgentFinder {
    private final Line line;
    private final Parties parties;

    AgentFinder(Line line) {
        this.line = line;
        this.parties = new Parties(line);
    }

    /** "diamonds not certified by": done by somebody else. */
    private boolean isOfOther(int participle, int k) {
        return participle > k
                && (line.at(participle) instanceof Piece.Other || line.at(participle) instanceof Piece.Act)
                && line.text(participle).endsWith("ed");
    }

    /** "by the United States" behind the verb or noun at k. */
    List<String> of(int k) {
        for (int j = k + 1; j < line.size() && j < k + 14; j++) {
            if (line.isBreak(j) || line.at(j) instanceof Piece.Act act && act.finite()) {
                break;
            }
            if (line.isWord(j, "by") && !isOfOther(j - 1, k)) {
                for (int i = j + 1; i < line.size() && i < j + 7; i++) {
                    if (line.at(i) instanceof Piece.Party party && !party.place()) {
                        return parties.around(i);
                    }
                    if (line.at(i) instanceof Piece.Act act && !act.gerund() || line.isComma(i)) {
                        break;
                    }
                }
            }
        }
        return List.of();
    }
}
