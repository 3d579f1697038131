package org.muster.extraction.sanction;

import java.util.List;
import org.muster.claims.Geography;
import org.muster.extraction.lexicon.SanctionWord;

/** Whether those who demand a measure could impose it themselves; what others want is no claim. */
final class Callers {
    private final Line line;
    private final SubjectFinder subjects;

    Callers(Line line, SubjectFinder subjects) {
        this.line = line;
        this.subjects = subjects;
    }

    /** "Kyiv urged the EU to impose", "Seoul is under pressure to cut": somebody else wants it. */
    boolean areOthers(StageRules.Reading reading) {
        if (!reading.demanded()) {
            return false;
        }
        int outer = reading.outermost();
        if (line.text(outer).startsWith("under ")) {
            return true;
        }
        List<String> callers = subjects.of(outer);
        return !callers.isEmpty() && !SanctionWord.USUAL.hasAll(callers) && !areMembers(callers, reading.told());
    }

    /** "Riga asked the EU for": those who decide with the others. */
    private boolean areMembers(List<String> callers, int told) {
        return told >= 0
                && ((Piece.Party) line.at(told))
                        .codes().stream()
                                .anyMatch(code -> Geography.standard().isOrganisation(code)
                                        && Geography.standard().membersOf(code).containsAll(callers));
    }
}
