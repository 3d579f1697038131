package org.muster.extraction.sanction;

import java.util.Set;
import org.muster.claims.Measure;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Whether a verb that may punish somebody does. */
final class DeedWorth {
    private static final int HIT_REACH = 6;

    private final Line line;

    DeedWorth(Line line) {
        this.line = line;
    }

    /** "they added", "has not named any", "those listed", "aimed at choking off": nobody is punished. */
    boolean isIdle(int k, Piece.Act act) {
        boolean hard = line.text(k + 1).startsWith("hard")
                || line.text(k + 2).startsWith("hard")
                || line.text(k + 1).equals("worst")
                || line.text(k + 2).equals("worst");
        boolean misses =
                hard || act.deed() == Deed.HIT && (act.negated() || !(act.passive() ? isHit(k, act) : hitsSomebody(k)));
        // "Lifting them would put billions into his hands"
        boolean hypothetical = act.gerund() && line.left(k) < 0;
        // "the goal is not to punish, but to"
        boolean aimless = act.deed() == Deed.STRIKE && act.infinitive() && (line.isComma(k + 1) || line.isBreak(k + 1));
        return misses || hypothetical || aimless || isPurpose(k);
    }

    boolean isSanction(int k, Piece.Act act, Set<Measure> measures, boolean talked) {
        return switch (act.deed()) {
            case STRIKE -> true;
            case HIT -> talked;
            case RESTRICT ->
                !measures.isEmpty()
                        && (talked
                                || !measures.equals(Set.of(Measure.SECTORAL))
                                || act.effect() != Effect.LIFT && isClosed(k));
            case RELEASE -> !measures.isEmpty() && talked;
            case TRADE, NONE -> false;
        };
    }

    /** "designated two individuals and a firm": people or firms are the object of the verb at k. */
    boolean hitsListed(int k) {
        for (int j = k + 1; j < line.size() && j <= k + HIT_REACH && !line.isPreposition(j); j++) {
            if (line.at(j) instanceof Piece.Private || SanctionWord.LISTED.has(line.text(j))) {
                return true;
            }
        }
        return false;
    }

    /** "named nine officers", "hit three banks", but not "a spokesman added, was moving" */
    private boolean hitsSomebody(int k) {
        for (int j = k + 1; j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.at(j) instanceof Piece.Party || line.isNumber(j) || line.isKind(j, Kind.PRONOUN)) {
                return true;
            }
            if (line.isBreak(j)
                    || line.isComma(j) && !(line.at(j + 1) instanceof Piece.Party)
                    || line.at(j) instanceof Piece.Act) {
                return false;
            }
        }
        return false;
    }

    /** "were named", "those added to it", but not "those listed", "nobody had been named", "a spokesman added," */
    private boolean isHit(int k, Piece.Act act) {
        if (!act.finite() && (line.isWord(k - 1, "those") || !line.isPreposition(k + 1))) {
            return false;
        }
        for (int j = k - 1; j >= 0 && !line.isBoundary(j); j--) {
            if (line.text(j).equals("nobody")
                    || line.text(j).equals("none")
                    || line.text(j).equals("no-one")) {
                return false;
            }
        }
        return true;
    }

    /** "a resolution aimed at choking off funds" */
    private boolean isPurpose(int k) {
        String before = line.text(k - 1);
        return before.equals("at") && line.text(k - 2).endsWith("aimed")
                || before.matches(".*(designed|meant|intended|aimed)");
    }

    /** "barred them from the bloc" */
    boolean isKeptOut(int k, Piece.Act act) {
        if (!act.verb().lemma().equals("bar") && !act.verb().lemma().equals("ban")) {
            return false;
        }
        for (int j = k + 1; j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.isWord(j, "from")) {
                int next = line.skipDeterminers(j + 1);
                return line.at(next) instanceof Piece.Party
                        || line.text(next).matches("territory|soil|member|15|countries");
            }
        }
        return false;
    }

    /** "sanctioned its release", "sanctioned the sale of": let it happen. */
    boolean isApproved(int k, Piece.Act act) {
        if (!act.verb().lemma().equals("sanction") || act.passive() || !line.isDeterminer(k + 1)) {
            return false;
        }
        for (int j = k + 2; j < line.size() && j < k + 6; j++) {
            if (line.at(j) instanceof Piece.Party || line.at(j) instanceof Piece.Private) {
                return false;
            }
            if (line.isWord(j, "of")) {
                return SanctionWord.APPROVED.has(line.text(j - 1));
            }
            if (line.isBreak(j) || line.isComma(j)) {
                return true;
            }
        }
        return false;
    }

    /** "closed its airspace to": without the word for sanctions, ships and flights alone are no matter of state. */
    private boolean isClosed(int k) {
        for (int j = Math.max(0, k - HIT_REACH); j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.text(j).equals("airspace")
                    || line.text(j).equals("ports")
                    || line.text(j).equals("flights")) {
                return true;
            }
        }
        return false;
    }
}
