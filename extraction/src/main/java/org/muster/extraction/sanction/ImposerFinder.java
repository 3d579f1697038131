package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Finds who is responsible for what a verb says. */
final class ImposerFinder {
    private final Line line;
    private final SubjectFinder subjects;

    ImposerFinder(Line line, SubjectFinder subjects) {
        this.line = line;
        this.subjects = subjects;
    }

    /** Who does what is read around the act at k; empty if the sentence does not say. */
    List<String> of(int k, StageRules.Reading reading) {
        if (reading.told() >= 0) {
            return new Parties(line).around(reading.told());
        }
        Piece.Act act = (Piece.Act) line.at(k);
        Piece.Act outer = (Piece.Act) line.at(reading.outermost());
        if (!act.passive() && !isPassive(outer)) {
            return subjects.of(reading.outermost());
        }
        List<String> agent = act.passive() ? new AgentFinder(line).of(k) : List.of();
        if (agent.isEmpty()) {
            agent = isPassive(outer) ? new AgentFinder(line).of(reading.outermost()) : wanting(k, reading.outermost());
        }
        return agent.isEmpty() ? teller(k) : agent;
    }

    /** "Washington wants them blacklisted" */
    private List<String> wanting(int k, int outermost) {
        Piece.Act outer = (Piece.Act) line.at(outermost);
        boolean wants = outer.effect() != Effect.NONE && outer.effect() != Effect.SAY && !outer.noun();
        return outermost < k && wants ? subjects.of(outermost) : List.of();
    }

    /** "The Treasury said that three banks had been blacklisted": who can impose speaks of what it does. */
    List<String> teller(int k) {
        for (int j = k - 1; j >= 0 && !line.isBreak(j) && !line.isComma(j); j--) {
            if (line.at(j) instanceof Piece.Act act && isTelling(act)) {
                return usual(subjects.of(j));
            }
        }
        // "..., the Security Council said"
        int last = line.size() - 1;
        for (int j = last; j > k && j > last - 4; j--) {
            if (line.at(j) instanceof Piece.Act act
                    && act.effect() == Effect.SAY
                    && line.at(j - 1) instanceof Piece.Party party) {
                return usual(party.codes());
            }
        }
        return List.of();
    }

    private static boolean isTelling(Piece.Act act) {
        return switch (act.effect()) {
            case SAY, THREATEN, AGREE -> !act.passive() && !act.noun();
            default -> act.verb() != null && act.verb().lemma().equals("announce");
        };
    }

    private static List<String> usual(List<String> codes) {
        return SanctionWord.USUAL.hasAll(codes) ? codes : List.of();
    }

    /** "is expected to", "is said to" have the subject of what follows. */
    private static boolean isPassive(Piece.Act act) {
        return act.passive()
                && act.effect() != Effect.SAY
                && !(act.verb() != null && act.verb().lemma().equals("expect"));
    }
}
