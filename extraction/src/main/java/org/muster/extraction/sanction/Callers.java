package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.lexicon.SanctionWord;

/** Whether a measure is only demanded, and neither by nor of somebody who could impose it: then nothing is claimed. */
final class Callers {
    private final Line line;
    private final SubjectFinder subjects;

    Callers(Line line, SubjectFinder subjects) {
        this.line = line;
        this.subjects = subjects;
    }

    /**
     * "Kyiv called for sanctions", "urged the world to", "Seoul is under pressure to": but not "urged the EU to".
     *
     * @param k the measure
     */
    boolean areOthers(StageRules.Reading reading, int k) {
        if (!reading.demanded()) {
            return false;
        }
        if (line.text(reading.outermost()).startsWith("under ")) {
            return true;
        }
        if (namesImposer(reading.outermost(), k)) {
            return false;
        }
        List<String> callers = subjects.of(reading.outermost());
        return !callers.isEmpty() && !SanctionWord.USUAL.hasAll(callers);
    }

    /** "urged the EU to", "called for a UN embargo" */
    private boolean namesImposer(int from, int to) {
        for (int j = from + 1; j < to; j++) {
            if (line.at(j) instanceof Piece.Party party
                    && SanctionWord.USUAL.hasAll(party.codes())
                    && !Parties.named(party.codes()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
