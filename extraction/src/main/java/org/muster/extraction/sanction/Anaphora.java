package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.lexicon.SanctionWord;

/** Finds whom "the country", "its" and "them" mean. */
final class Anaphora {
    private final Line line;
    private final Context context;

    Anaphora(Line line, Context context) {
        this.line = line;
        this.context = context;
    }

    /** Whom "the country" or "it" means at k: the nearest name before it, else the target of the claim before. */
    List<String> earlier(int k, List<String> imposers) {
        if (context.last != null
                && context.last.sentence == line.index()
                && context.last.targetsSaid
                && !context.last.targets.equals(imposers)) {
            return context.last.targets;
        }
        List<String> named = inSentence(k, imposers);
        if (!named.isEmpty()) {
            return named;
        }
        return context.targets.equals(imposers) ? List.of() : context.targets;
    }

    /** The nearest name before k in the sentence that can be a target; empty if there is none. */
    List<String> inSentence(int k, List<String> imposers) {
        for (int j = k - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Party party
                    && !party.codes().isEmpty()
                    && !imposers.containsAll(party.codes())
                    && !SanctionWord.USUAL.hasAll(party.codes())) {
                return party.codes();
            }
        }
        return List.of();
    }
}
