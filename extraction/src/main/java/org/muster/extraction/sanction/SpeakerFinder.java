package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Finds whom "we" and "I" in a quotation mean. */
final class SpeakerFinder {
    private final Line line;
    private final Context context;
    private final Parties parties;

    SpeakerFinder(Line line, Context context) {
        this.line = line;
        this.context = context;
        this.parties = new Parties(line);
    }

    /** Who says "we": "..., Blinken said", "..., said the minister". */
    List<String> of(int k) {
        for (int j = k + 1; j < line.size(); j++) {
            if (line.at(j) instanceof Piece.Act act
                    && act.verb() != null
                    && act.verb().effect() == Effect.SAY) {
                for (int i = j - 1; i > k && i >= j - 5; i--) {
                    if (line.at(i) instanceof Piece.Party party
                            && !party.codes().isEmpty()) {
                        return parties.around(i);
                    }
                    if (line.isComma(i)) {
                        break;
                    }
                }
                for (int i = j + 1; i < line.size() && i < j + 5; i++) {
                    if (line.at(i) instanceof Piece.Party party
                            && !party.codes().isEmpty()
                            && !line.isInPhrase(i)) {
                        return parties.around(i);
                    }
                    if (line.at(i) instanceof Piece.Small && !line.isDeterminer(i)) {
                        break;
                    }
                }
                return context.actor;
            }
        }
        return List.of();
    }
}
