package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** Finds the verbs around a place in a sentence that belong to the same clause. */
final class Clauses {
    private final Sentence s;

    Clauses(Sentence sentence) {
        this.s = sentence;
    }

    private static final Set<String> INTRANSITIVE = Set.of(
            "deploy",
            "redeploy",
            "move",
            "mass",
            "gather",
            "surge",
            "pour",
            "assemble",
            "transfer",
            "shift",
            "parachute",
            "relocate");

    /** The finite verb of movement that comes behind another verb in the same clause, or -1. */
    int finiteBehind(int verb) {
        for (int j = verb + 1; j < s.size() && !s.isComma(j) && !s.isBreak(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal && verbal.finite()) {
                return isMovement(verbal) && !verbal.copula() ? j : -1;
            }
            if (s.isKind(j, Small.Kind.RELATIVE)
                    || s.isKind(j, Small.Kind.SUBORDINATOR)
                    || s.isKind(j, Small.Kind.CONJUNCTION) && !(s.at(j - 1) instanceof Chunk.Named)
                    || s.isKind(j, Small.Kind.PRONOUN)) {
                return -1;
            }
        }
        return -1;
    }

    /** The nearest verb to the left in the same clause, or -1. */
    int leftVerb(int k) {
        for (int j = k - 1; j >= 0; j--) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Verbal verbal) {
                boolean reduced = !verbal.finite()
                        && !verbal.infinitive()
                        && verbal.form() != Form.GERUND
                        && j > 0
                        && s.isForce(j - 1);
                if (!reduced) {
                    return j;
                }
            }
            if (s.isBreak(j) && !s.text(j).equals("(") && !s.text(j).equals(")")
                    || s.isKind(j, Small.Kind.RELATIVE)
                    || s.isKind(j, Small.Kind.SUBORDINATOR) && !s.isWord(j, "how") && !isPronounThat(j)) {
                return -1;
            }
        }
        return -1;
    }

    /** "bring that down to 16,500" */
    private boolean isPronounThat(int j) {
        return s.isWord(j, "that")
                && s.at(j - 1) instanceof Chunk.Verbal
                && (s.text(j + 1).equals("down") || s.text(j + 1).equals("up") || s.isWord(j + 1, "to"));
    }

    /** The nearest verb to the right of which the force can be the subject, or -1. */
    int rightVerb(int k) {
        boolean inRelative = false;
        boolean object = leftVerb(k) >= 0;
        int participle = -1;
        int fallback = -1;
        for (int j = k + 1; j < s.size(); j++) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Verbal verbal && isIncluding(verbal)) {
                // "350 troops, including 100 Marines, landed"
                continue;
            }
            if (chunk instanceof Chunk.Verbal verbal) {
                if (inRelative) {
                    fallback = fallback < 0 ? j : fallback;
                    inRelative = false;
                    int main = mainBehind(j);
                    if (main >= 0) {
                        return main;
                    }
                    if (!closesWithComma(j)) {
                        return fallback;
                    }
                    continue;
                }
                if (!verbal.finite() || isReduced(verbal) && s.isForce(s.leftOf(j))) {
                    if (verbal.infinitive()) {
                        if (fallback >= 0) {
                            continue;
                        }
                        int finite = participle < 0 ? finiteBehind(j) : -1;
                        if (finite >= 0) {
                            // "soldiers to join the fight landed on Thursday"
                            return finite;
                        }
                        return participle >= 0 ? participle : j;
                    }
                    boolean moves = verbal.form() == Form.GERUND
                            && (verbal.main().kind() == Kind.GO || verbal.main().kind() == Kind.SEND);
                    if ((participle < 0 || moves) && verbal.main().kind() != Kind.HARM) {
                        participle = j;
                    }
                    continue;
                }
                if (verbal.main().kind() == Kind.SAY
                        && !verbal.passive()
                        && (participle >= 0 || s.isComma(j - 1) || s.at(j - 1) instanceof Chunk.Named)) {
                    continue;
                }
                if (j == s.rightOf(k) && isBarePast(verbal) && mainBehind(j) >= 0) {
                    // "fighters paid by Ankara have arrived"
                    continue;
                }
                if (participle >= 0 && !isMovement(verbal)) {
                    return participle;
                }
                if (participle >= 0 && s.isForce(j - 1) && j - 1 > participle) {
                    return participle;
                }
                return j;
            }
            if (s.isKind(j, Small.Kind.RELATIVE)) {
                if (s.isWord(j, "whom")) {
                    int main = behindRelative(j);
                    if (main >= 0) {
                        return main;
                    }
                }
                if (s.isWord(j, "whose") || s.isWord(j, "whom")) {
                    break;
                }
                inRelative = true;
                continue;
            }
            if (s.isKind(j, Small.Kind.PRONOUN) && !s.isWord(j, "there") && !s.isPreposition(j - 1)) {
                break;
            }
            if (s.isWord(j, "that") && isRelativeThat(j)) {
                inRelative = true;
                continue;
            }
            if (s.isBreak(j) && !s.text(j).equals("(") && !s.text(j).equals(")")
                    || s.isKind(j, Small.Kind.SUBORDINATOR) && !s.isWord(j, "where")) {
                break;
            }
            if (s.isComma(j) && startsClause(j + 1) && (object || !isListOfSubjects(j))) {
                int end = endOfSaying(j);
                if (end < 0) {
                    break;
                }
                j = end;
                continue;
            }
            if (object && s.isKind(j, Small.Kind.CONJUNCTION) && startsClause(j + 1) && !s.isForce(j + 1)) {
                break;
            }
        }
        return participle >= 0 ? participle : fallback;
    }

    /** "from nations that are not joining": "that" behind a noun and before a verb. */
    private boolean isRelativeThat(int j) {
        boolean noun = s.at(j - 1) instanceof Chunk.Word || s.at(j - 1) instanceof Chunk.Force;
        return noun && s.at(j + 1) instanceof Chunk.Verbal verbal && verbal.finite();
    }

    /** "1,000 stationed in Europe", "troops sent to": a participle, since these verbs cannot be said of a force actively. */
    static boolean isReduced(Chunk.Verbal verbal) {
        if (verbal.to() - verbal.from() > 1 || verbal.form() != Form.PAST) {
            return false;
        }
        return switch (verbal.main().kind()) {
            case STATION, ALERT, HOST, SUPPLY, PLEDGE, ORDER -> true;
            case SEND -> !INTRANSITIVE.contains(verbal.main().lemma());
            default -> false;
        };
    }

    private static boolean isIncluding(Chunk.Verbal verbal) {
        return verbal.form() == Form.GERUND
                && !verbal.finite()
                && verbal.main().lemma().equals("include");
    }

    static boolean isBarePast(Chunk.Verbal verbal) {
        return verbal.to() - verbal.from() == 1 && (verbal.form() == Form.PAST || verbal.form() == Form.PARTICIPLE);
    }

    /** "who left this month | have arrived": the verb that the clause before it stands in the way of, or -1. */
    int mainBehind(int verb) {
        for (int j = verb + 1; j < s.size() && j < verb + 12; j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal) {
                if (verbal.finite() && !isBarePast(verbal) && verbal.main().kind() != Kind.SAY) {
                    return j;
                }
                if (verbal.finite()) {
                    return -1;
                }
            } else if (s.isComma(j)
                    || s.isBreak(j)
                    || s.isKind(j, Small.Kind.CONJUNCTION)
                    || s.isKind(j, Small.Kind.SUBORDINATOR)
                    || s.isKind(j, Small.Kind.RELATIVE)
                    || s.isKind(j, Small.Kind.PRONOUN) && !s.isPreposition(j - 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** "whom Trump ordered out of Syria | have left" */
    private int behindRelative(int whom) {
        for (int j = whom + 1; j < s.size() && j < whom + 6; j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return mainBehind(j);
            }
        }
        return -1;
    }

    /** ", and 11,000 border guards remain": the list goes on before the verb of all its members. */
    private boolean isListOfSubjects(int comma) {
        return s.isKind(s.rightOf(comma), Small.Kind.CONJUNCTION) && s.isForce(s.rightOf(comma) + 1);
    }

    /** The comma that ends ", the Ukrainians say,", or -1. */
    private int endOfSaying(int comma) {
        for (int j = comma + 1; j < s.size() && j < comma + 8; j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal) {
                return verbal.main().kind() == Kind.SAY && s.isComma(j + 1) ? j + 1 : -1;
            }
        }
        return -1;
    }

    private boolean closesWithComma(int verb) {
        for (int j = verb + 1; j < s.size(); j++) {
            if (s.isBreak(j)) {
                return false;
            }
            if (s.isComma(j) && s.at(s.rightOf(j)) instanceof Chunk.Verbal verbal && verbal.finite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name or pronoun with a verb of its own begins here: ", Reid told parliament". */
    private boolean startsClause(int j) {
        int i = j;
        while (i < s.size()
                && (s.isKind(i, Small.Kind.CONJUNCTION)
                        || s.isKind(i, Small.Kind.ADVERB)
                        || s.isKind(i, Small.Kind.DETERMINER)
                        || s.at(i) instanceof Chunk.Word)) {
            i++;
        }
        if (!(s.at(i) instanceof Chunk.Named || s.isKind(i, Small.Kind.PRONOUN) || s.isForce(i) && i > j)) {
            return false;
        }
        int next = s.rightOf(i);
        while (s.at(next) instanceof Chunk.Word) {
            next++;
        }
        return s.at(next) instanceof Chunk.Verbal verbal && verbal.finite();
    }

    static boolean isMovement(Chunk.Verbal verbal) {
        return switch (verbal.main().kind()) {
            case SEND, GO, ARRIVE, STATION, SERVE, WITHDRAW, LEAVE, ALERT, PLEDGE, SUPPLY, HAVE, ORDER, CONSIDER ->
                true;
            default -> verbal.copula();
        };
    }
}
