package org.muster.extraction.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names joined by commas and "and". */
final class Parties {
    /** Stands for an imposer who has no code: the G7, the Arab League, "the West". */
    static final String UNNAMED = "-";

    private final Line line;

    Parties(Line line) {
        this.line = line;
    }

    /** The codes without that of the unnamed. */
    static List<String> named(List<String> codes) {
        return codes.contains(UNNAMED)
                ? codes.stream().filter(code -> !code.equals(UNNAMED)).toList()
                : codes;
    }

    /** The party at j and those joined to it, as one subject or agent. */
    List<String> around(int j) {
        LinkedHashSet<String> codes = new LinkedHashSet<>(leftOf(j));
        codes.addAll(((Piece.Party) line.at(j)).codes());
        codes.addAll(rightOf(j));
        return List.copyOf(codes);
    }

    private Set<String> rightOf(int j) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        LinkedHashSet<String> pending = new LinkedHashSet<>();
        for (int i = j + 1; i < line.size(); i++) {
            if (line.isAnd(i)) {
                int next = line.skipDeterminers(i + 1);
                if (line.at(next) instanceof Piece.Party party && !party.possessive()) {
                    codes.addAll(pending);
                    codes.addAll(party.codes());
                }
                return codes;
            }
            if (line.at(i) instanceof Piece.Party party && !party.possessive()) {
                pending.addAll(party.codes());
            } else if (!line.isComma(i) && !line.isDeterminer(i)) {
                return codes;
            }
        }
        return codes;
    }

    /** "readmitted Sudan and the EU renewed": the name belongs to the verb before it. */
    private boolean isObject(int k) {
        int j = k - 1;
        while (line.isDeterminer(j)) {
            j--;
        }
        return line.at(j) instanceof Piece.Act act && act.finite() && !act.noun();
    }

    private Set<String> leftOf(int j) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        LinkedHashSet<String> pending = new LinkedHashSet<>();
        boolean conjunction = false;
        for (int i = j - 1; i >= 0; i--) {
            if (line.isAnd(i)) {
                conjunction = true;
            } else if (line.at(i) instanceof Piece.Party party
                    && !party.place()
                    && !line.isInPhrase(i)
                    && !isObject(i)) {
                pending.addAll(party.codes());
                if (conjunction) {
                    codes.addAll(pending);
                    pending.clear();
                }
            } else if (!line.isComma(i) && !line.isDeterminer(i)) {
                return codes;
            }
        }
        return codes;
    }
}
