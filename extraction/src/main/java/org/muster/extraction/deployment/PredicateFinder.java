package org.muster.extraction.deployment;

import java.util.EnumSet;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** Finds the verb or noun of movement that governs a force. */
final class PredicateFinder {
    private static final Set<String> COMPANIONS = Set.of("with", "including", "plus", "alongside", "like", "as");
    private static final Set<Kind> LEVELS = EnumSet.of(Kind.REDUCE, Kind.INCREASE);
    /** "elements of the force": the force is meant all the same. */
    private static final Set<String> PORTIONS = Set.of(
            "elements",
            "parts",
            "part",
            "half",
            "most",
            "portion",
            "majority",
            "bulk",
            "rest",
            "thousands",
            "hundreds",
            "batch",
            "group");

    private static final Set<String> FIGURES = Set.of("strength", "total", "level", "size", "figure");

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

    private static final Set<String> ESTIMATES = Set.of("put", "estimate", "peg", "place", "set", "cap", "freeze");
    private static final Set<Kind> CLAUSE_TAKERS = EnumSet.of(Kind.SAY, Kind.EXPECT);

    private final Sentence s;

    PredicateFinder(Sentence sentence) {
        this.s = sentence;
    }

    /** The predicate of the force at k, or null when the sentence has none for it. */
    Predicate find(int k) {
        Predicate nominal = nominal(k);
        if (nominal != null) {
            return nominal;
        }
        Predicate relative = objectRelative(k);
        if (relative != null) {
            return relative;
        }
        Predicate level = level(k);
        if (level != null) {
            return level;
        }
        int left = leftVerb(k);
        int carrier = left >= 0 ? carrierVerb(left, k) : -1;
        if (carrier >= 0) {
            return new Predicate(carrier, s.at(carrier), Role.SUBJECT);
        }
        boolean adjacent = left >= 0 && isAdjacent(left, k);
        int decided = decided(k);
        if (decided >= 0 && !(adjacent && isMovement((Chunk.Verbal) s.at(left)) && !isHolding(left))) {
            return new Predicate(decided, s.at(decided), Role.OBJECT);
        }
        int told = adjacent ? told(left, k) : -1;
        if (told >= 0) {
            return new Predicate(told, s.at(told), Role.SUBJECT);
        }
        Chunk.Verbal leftVerbal = left >= 0 ? (Chunk.Verbal) s.at(left) : null;
        if (adjacent && takesObject(leftVerbal)) {
            return new Predicate(left, leftVerbal, leftVerbal.passive() ? Role.SUBJECT : Role.OBJECT);
        }
        if (left >= 0 && leftVerbal.copula() && s.text(left + 1).equals("home") && s.isWord(left + 2, "to")) {
            return new Predicate(left, leftVerbal, Role.OBJECT);
        }
        if (adjacent && leftVerbal.copula() && isExistential(left)) {
            return new Predicate(left, leftVerbal, Role.SUBJECT);
        }
        if (adjacent && leftVerbal.passive() && leftVerbal.main().kind() != Kind.SAY && !hasRightVerb(k)) {
            return new Predicate(left, leftVerbal, Role.SUBJECT);
        }
        boolean companion = s.isWord(s.leftOf(k), COMPANIONS);
        if (companion) {
            int right = rightVerb(k);
            if (right >= 0 && (!((Chunk.Verbal) s.at(right)).finite() || isReduced((Chunk.Verbal) s.at(right)))) {
                return new Predicate(right, s.at(right), Role.SUBJECT);
            }
            int lead = left;
            while (lead >= 0
                    && s.at(lead) instanceof Chunk.Verbal said
                    && said.main().kind() == Kind.SAY
                    && leftVerb(lead) >= 0) {
                // "are in the Gulf, says the Pentagon, with five carriers"
                lead = leftVerb(lead);
            }
            if (lead < 0) {
                lead = reinforcing(k);
            }
            if (lead >= 0) {
                return new Predicate(lead, s.at(lead), Role.COMPANION);
            }
        }
        int right = rightVerb(k);
        if (right >= 0) {
            return new Predicate(right, s.at(right), Role.SUBJECT);
        }
        if (left >= 0 && !CLAUSE_TAKERS.contains(leftVerbal.main().kind())) {
            return new Predicate(
                    left, leftVerbal, leftVerbal.passive() || isIntransitive(leftVerbal) ? Role.SUBJECT : Role.OBJECT);
        }
        return null;
    }

    /** "the 1,500 announced last month": what was decided about them, if nothing else is said; -1 if nothing. */
    private int decided(int k) {
        boolean definite = s.isWord(k - 1, "the") || s.at(k) instanceof Chunk.Force force && force.definite();
        int next = s.rightOf(k);
        if (!definite || !(s.at(next) instanceof Chunk.Verbal verbal) || !isBarePast(verbal) || s.isForce(next + 1)) {
            return -1;
        }
        return switch (verbal.main().kind()) {
            case PLEDGE, ORDER, EXPECT -> finiteBehind(next) < 0 ? next : -1;
            default -> -1;
        };
    }

    /** The finite verb of movement that comes behind another verb in the same clause, or -1. */
    private int finiteBehind(int verb) {
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

    /** "includes the 3,600 already earmarked" */
    private boolean isHolding(int verb) {
        return ((Chunk.Verbal) s.at(verb)).main().kind() == Kind.HAVE;
    }

    /** "ordered its contingent to leave": what those who are told do; -1 if they are told nothing. */
    private int told(int verb, int k) {
        Chunk.Verbal verbal = (Chunk.Verbal) s.at(verb);
        boolean tells = switch (verbal.main().lemma()) {
            case "order", "tell", "instruct", "command", "direct", "allow", "permit", "authorise", "authorize" -> true;
            default -> false;
        };
        int next = s.rightOf(k);
        return tells
                        && !verbal.passive()
                        && s.at(next) instanceof Chunk.Verbal infinitive
                        && infinitive.infinitive()
                        && isMovement(infinitive)
                        && !infinitive.copula()
                ? next
                : -1;
    }

    /** "two planes carrying 100 soldiers touched down": what the carrier does is done by those aboard; -1 if there is none. */
    private int carrierVerb(int carrying, int k) {
        Chunk.Verbal verbal = (Chunk.Verbal) s.at(carrying);
        boolean carries = verbal.main().kind() == Kind.SEND && !verbal.finite() && verbal.form() == Form.GERUND;
        boolean carrier = s.at(carrying - 1) instanceof Chunk.Named
                || s.at(carrying - 1) instanceof Chunk.Word
                || s.at(carrying - 1) instanceof Chunk.Force force && !force.people();
        if (!carries || !carrier) {
            return -1;
        }
        for (int j = k + 1; j < s.size(); j++) {
            if (s.at(j) instanceof Chunk.Verbal main && main.finite()) {
                return isMovement(main) && !main.copula() ? j : -1;
            }
            if (s.isBreak(j) || s.isKind(j, Small.Kind.RELATIVE) || s.isKind(j, Small.Kind.SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** "reinforce the mission, which lost its chief, with 2,000 troops" */
    private int reinforcing(int k) {
        for (int j = k - 1; j >= 0 && !s.text(j).equals(";"); j--) {
            if (s.at(j) instanceof Chunk.Verbal verbal && verbal.main().kind() == Kind.INCREASE) {
                return j;
            }
        }
        return -1;
    }

    /** "the 2,100 soldiers whom Paris has undertaken to supply", "the 1,200 he had promised" */
    private Predicate objectRelative(int k) {
        int left = leftVerb(k);
        if (left >= 0
                && isAdjacent(left, k)
                && isMovement((Chunk.Verbal) s.at(left))
                && !((Chunk.Verbal) s.at(left)).copula()) {
            return null;
        }
        int i = k + 1;
        boolean marked = s.isWord(i, Set.of("whom", "that", "which"));
        if (marked) {
            i++;
        }
        while (s.isKind(i, Small.Kind.DETERMINER)
                || s.at(i) instanceof Chunk.Word && s.at(i + 1) instanceof Chunk.Verbal) {
            i++;
        }
        boolean subject = s.at(i) instanceof Chunk.Named named && !named.possessive()
                || s.isWord(i, Set.of("it", "he", "she", "they", "we"))
                || i > k + 1 && s.at(i - 1) instanceof Chunk.Word;
        int verb = s.at(i) instanceof Chunk.Verbal ? i : s.rightOf(i);
        if (!subject
                || !(s.at(verb) instanceof Chunk.Verbal verbal)
                || !verbal.finite()
                || verbal.passive()
                || verbal.copula()
                || s.isForce(verb + 1)) {
            return null;
        }
        // "has undertaken | to supply"
        while (s.at(verb + 1) instanceof Chunk.Word
                && s.at(verb + 2) instanceof Chunk.Verbal further
                && further.infinitive()) {
            verb += 2;
        }
        Chunk.Verbal act = (Chunk.Verbal) s.at(verb);
        boolean moves = switch (act.main().kind()) {
            case SEND, PLEDGE, SUPPLY, HAVE, STATION, ORDER, CONSIDER -> true;
            default -> false;
        };
        return moves && mainBehind(verb) < 0 ? new Predicate(verb, act, Role.OBJECT) : null;
    }

    /** "Two battalions have arrived, 776 soldiers in the first": what follows the verb elaborates its subject. */
    private static boolean isIntransitive(Chunk.Verbal verbal) {
        return verbal.main().kind() == Kind.ARRIVE || verbal.main().kind() == Kind.GO && verbal.finite();
    }

    /** "the deployment of 500 soldiers", "a 500-troop deployment" */
    private Predicate nominal(int k) {
        int of = s.leftOf(k);
        if ((s.isWord(of, "of") || s.isWord(of, "for")) && s.at(of - 1) instanceof Chunk.Plan plan) {
            return new Predicate(of - 1, plan, Role.OBJECT);
        }
        int by = s.at(of - 1) instanceof Chunk.Named ? of - 2 : -1;
        if (s.isWord(of, "for") && s.isWord(by, "by")) {
            // "pledges by Nigeria for 850, by Ghana for 350"
            for (int j = by - 1; j >= 0 && !(s.at(j) instanceof Chunk.Verbal); j--) {
                if (s.at(j) instanceof Chunk.Plan plan) {
                    return new Predicate(j, plan, Role.OBJECT);
                }
            }
        }
        if (s.isWord(of, "of") && s.at(of - 1) instanceof Chunk.Move move) {
            return new Predicate(of - 1, move, Role.OBJECT);
        }
        if (s.at(k + 1) instanceof Chunk.Move move
                && s.at(k) instanceof Chunk.Force force
                && !force.quantity().count().stated()) {
            // "troop deployment", "troops withdrawal"
            return new Predicate(k + 1, move, Role.OBJECT);
        }
        if (s.at(k) instanceof Chunk.Force
                && s.at(k + 1) instanceof Small mark
                && (mark.word().equals("'s") || mark.word().equals("\u2019"))
                && s.at(k + 2) instanceof Chunk.Move move) {
            return new Predicate(k + 2, move, Role.OBJECT);
        }
        return null;
    }

    /** "raise its contingent to 2,200", "cut by 500", "from 900 to 1,500" */
    private Predicate level(int k) {
        int before = s.leftOf(k);
        boolean figure = s.isWord(before, "of") && FIGURES.contains(s.text(before - 1));
        boolean to = figure || s.isWord(before, "to") || s.isWord(before, "at");
        boolean by = s.isWord(before, "by");
        boolean from = s.isWord(before, "from");
        if (!to && !by && !from) {
            return null;
        }
        int verb = leftVerb(k);
        if (verb < 0) {
            for (int j = before - 1; j >= 0 && !s.isBreak(j); j--) {
                if (s.at(j) instanceof Chunk.Move move) {
                    return by || from && k + 1 < s.size()
                            ? new Predicate(j, move, by ? Role.OBJECT : Role.FORMER_LEVEL)
                            : null;
                }
            }
            return null;
        }
        Chunk.Verbal verbal = (Chunk.Verbal) s.at(verb);
        boolean standsAt = s.isWord(before, "at")
                && (verbal.main().kind() == Kind.SERVE
                        || verbal.main().kind() == Kind.HAVE
                        || ESTIMATES.contains(verbal.main().lemma()));
        if (!LEVELS.contains(verbal.main().kind()) && !standsAt) {
            return null;
        }
        return new Predicate(verb, verbal, to ? Role.LEVEL : by ? Role.DIFFERENCE : Role.FORMER_LEVEL);
    }

    private boolean isExistential(int verb) {
        return s.isWord(s.leftOf(verb), "there");
    }

    private boolean hasRightVerb(int k) {
        return rightVerb(k) >= 0;
    }

    private static boolean takesObject(Chunk.Verbal verbal) {
        if (verbal.passive() || verbal.copula()) {
            return false;
        }
        Verb main = verbal.main();
        return switch (main.kind()) {
            case SAY, EXPECT, ASPECT -> false;
            default -> true;
        };
    }

    /** Only the force's own words and other members of its list stand between. */
    private boolean isAdjacent(int verb, int k) {
        int words = 0;
        for (int j = verb + 1; j < k; j++) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Word) {
                words++;
            } else if (chunk instanceof Small small) {
                boolean passable = small.kind() == Small.Kind.ADVERB
                        || small.kind() == Small.Kind.QUOTE
                        || small.kind() == Small.Kind.DETERMINER
                        || small.kind() == Small.Kind.CONJUNCTION && s.at(j - 1) instanceof Chunk.Word
                        || small.word().equals("out")
                        || small.word().equals("in")
                        || small.word().equals("back")
                        || small.word().equals("up")
                        || small.word().equals("down")
                        || small.word().equals("home")
                        || small.word().equals("of")
                                && (s.at(j - 1) instanceof Chunk.Word && PORTIONS.contains(s.text(j - 1))
                                        || s.text(j - 1).equals("first"))
                        || small.word().equals("to") && j == verb + 1
                        || small.word().equals("of") && (j == verb + 1 && isVerbalNoun(verb) || consistsOf(verb))
                        || small.word().equals("for") && asksFor((Chunk.Verbal) s.at(verb));
                if (!passable) {
                    return false;
                }
            } else if (chunk instanceof Chunk.Named) {
                words++;
            } else {
                return false;
            }
        }
        return words <= 3;
    }

    /** "the sending of 420 soldiers" */
    private boolean isVerbalNoun(int verb) {
        Chunk.Verbal verbal = (Chunk.Verbal) s.at(verb);
        return !verbal.finite() && verbal.form() == Form.GERUND;
    }

    /** "consists of 600 men", "is made up of" */
    private boolean consistsOf(int verb) {
        return switch (((Chunk.Verbal) s.at(verb)).main().lemma()) {
            case "consist", "compose", "make", "comprise" -> true;
            default -> false;
        };
    }

    /** "called for", "voted for", "asked for" */
    private static boolean asksFor(Chunk.Verbal verbal) {
        return switch (verbal.main().kind()) {
            case DEMAND, ORDER, CONSIDER -> true;
            default -> false;
        };
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
    private static boolean isReduced(Chunk.Verbal verbal) {
        if (verbal.to() - verbal.from() > 1 || verbal.form() != Form.PAST) {
            return false;
        }
        return switch (verbal.main().kind()) {
            case STATION, ALERT, HOST, SUPPLY, PLEDGE, ORDER -> true;
            case SEND -> !INTRANSITIVE.contains(verbal.main().lemma());
            default -> false;
        };
    }

    private static boolean isBarePast(Chunk.Verbal verbal) {
        return verbal.to() - verbal.from() == 1 && (verbal.form() == Form.PAST || verbal.form() == Form.PARTICIPLE);
    }

    /** "who left this month | have arrived": the verb that the clause before it stands in the way of, or -1. */
    private int mainBehind(int verb) {
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
