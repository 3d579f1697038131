package org.muster.extraction.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionWord;

/** Finds who bears a measure where it is the subject of the verb, or where its conduct is the reason. */
final class BearerFinder {
    private final Line line;
    private final Context context;
    private final Anaphora anaphora;

    BearerFinder(Line line, Context context) {
        this.line = line;
        this.context = context;
        this.anaphora = new Anaphora(line, context);
    }

    /** Everybody named in the subject of the verb at v. */
    List<String> subject(int v, List<String> imposers) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        LinkedHashSet<String> places = new LinkedHashSet<>();
        for (int j = v - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Party party) {
                List<String> whom = party.codes().isEmpty() ? anaphora.earlier(j, imposers) : party.codes();
                if (party.possessive() && !codes.isEmpty()) {
                    // "Nexperia's owner Wingtech"
                    continue;
                }
                int phrase = line.phrase(j);
                boolean setting = line.isWord(phrase, "in")
                        && (party.place() || line.text(phrase - 1).endsWith("ed"));
                if (!imposers.containsAll(whom) && !setting) {
                    (party.place() ? places : codes).addAll(whom);
                }
            } else if (line.isKind(j, Kind.PRONOUN) && !line.isWord(j, "there") && !line.isPreposition(j - 1)) {
                codes.addAll(codes.isEmpty() ? pronoun(j, imposers) : List.of());
                break;
            } else if (line.isBoundary(j) && !line.isKind(j, Kind.RELATIVE)
                    || line.at(j) instanceof Piece.Act act && act.finite() && !isAmong(j)
                    || line.isReason(j)
                    || line.isComma(j) && !codes.isEmpty() && !line.isAnd(j + 1)) {
                break;
            }
        }
        return List.copyOf(codes.isEmpty() ? places : codes);
    }

    /** "was among those", "was one of 13 people" */
    private boolean isAmong(int k) {
        return line.isWord(k + 1, "among") || line.text(k + 1).equals("one") && line.isWord(k + 2, "of");
    }

    /** "gave the Taliban a month to hand him over or face a ban": whom the alternative before the verb at v is put to. */
    List<String> urged(int v) {
        for (int j = v - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Party party
                    && !SanctionWord.USUAL.hasAll(party.codes())
                    && !party.place()) {
                int before = j - 1;
                while (line.isDeterminer(before)) {
                    before--;
                }
                if (line.at(before) instanceof Piece.Act act && !act.infinitive() || acts(j)) {
                    return party.codes();
                }
            }
        }
        return List.of();
    }

    private List<String> pronoun(int k, List<String> imposers) {
        boolean person = line.isWord(k, "he") || line.isWord(k, "she");
        List<String> whom = person || context.targets.isEmpty() ? context.actor : anaphora.earlier(k, imposers);
        return whom.equals(imposers) ? List.of() : whom;
    }

    /** "... if Bamako did not mend its ways", "imposed when Musharraf seized power": whose conduct is the reason. */
    List<String> conduct(List<String> imposers) {
        boolean condition = false;
        boolean reason = false;
        for (int j = 0; j < line.size(); j++) {
            condition |= line.isWord(j, "if") || line.isWord(j, "unless");
            reason |= line.isWord(j, "after") || line.isWord(j, "when") || line.isWord(j, "because");
            if (line.at(j) instanceof Piece.Party party
                    && (condition || reason && (party.possessive() || acts(j)))
                    && !line.isWord(line.phrase(j), "in")
                    && !SanctionWord.USUAL.hasAll(party.codes())) {
                return imposers.containsAll(party.codes()) ? List.of() : party.codes();
            }
        }
        return List.of();
    }

    private boolean acts(int k) {
        return line.at(line.right(k)) instanceof Piece.Act act && act.finite() && !act.passive();
    }
}
