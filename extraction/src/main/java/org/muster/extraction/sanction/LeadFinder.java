package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Finds the name at the head of a sentence, whose deeds it tells where nothing nearer is named. */
final class LeadFinder {
    private final Line line;
    private final Parties parties;

    LeadFinder(Line line) {
        this.line = line;
        this.parties = new Parties(line);
    }

    /** Where the part of the sentence begins that a semicolon sets off. */
    private int clause(int limit) {
        for (int j = limit - 1; j > 0; j--) {
            if (line.text(j).equals(";")) {
                return j + 1;
            }
        }
        return 0;
    }

    /** The first name before {@code limit} that stands free of a preposition, best of the same clause. */
    List<String> before(int limit) {
        int clause = clause(limit);
        int main = mainClause(clause, limit);
        List<String> found = between(main, limit);
        return found.isEmpty() && clause > 0 && main == clause ? between(0, clause) : found;
    }

    private List<String> between(int from, int limit) {
        for (int j = from; j < limit; j++) {
            if (line.at(j) instanceof Piece.Party party
                    && !party.place()
                    && !isObject(j)
                    && !party.codes().isEmpty()
                    && !line.isInPhrase(j)
                    && !isOfPeople(j, limit)) {
                return parties.around(j);
            }
        }
        return List.of();
    }

    /** "If he does not withdraw, the group will": where the main clause begins. */
    private int mainClause(int from, int limit) {
        boolean condition = line.isWord(from, "if") || line.isWord(from, "unless");
        if (!condition) {
            return from;
        }
        boolean verb = false;
        for (int j = from + 1; j < limit; j++) {
            verb |= line.at(j) instanceof Piece.Act act && act.finite();
            if (verb && line.isComma(j)) {
                return j;
            }
        }
        return from;
    }

    /** "will free the Syrian bank and restore": what another verb is about. */
    private boolean isObject(int k) {
        int j = k - 1;
        while (line.isDeterminer(j) || line.isKind(j, Kind.ADVERB)) {
            j--;
        }
        return line.at(j) instanceof Piece.Act act
                && !act.noun()
                && !act.passive()
                && act.effect() != Effect.SAY
                && act.verb() != null;
    }

    /** "the Dutch airline", "Iranian exiles": people of a country, not its state. */
    boolean isOfPeople(int j, int end) {
        for (int i = j + 1; i < end; i++) {
            if (line.at(i) instanceof Piece.Private
                    || SanctionWord.FIRM.has(line.text(i)) && !line.text(i - 1).equals("central")) {
                return true;
            }
            if (!(line.at(i) instanceof Piece.Other || line.at(i) instanceof Piece.Goods || line.isWord(i, "'s"))) {
                return false;
            }
        }
        return false;
    }
}
