package org.muster.extraction.deployment;

import java.util.EnumSet;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** Finds the verb or noun of movement that governs a force. */
final class PredicateFinder {
    private final Sentence s;
    private final Clauses clauses;
    private final Objects objects;

    PredicateFinder(Sentence sentence) {
        this.s = sentence;
        this.clauses = new Clauses(sentence);
        this.objects = new Objects(sentence);
    }

    private static final Set<String> COMPANIONS = Set.of("with", "including", "plus", "alongside", "like", "as");

    private static final Set<Kind> LEVELS = EnumSet.of(Kind.REDUCE, Kind.INCREASE);

    private static final Set<String> LEVEL_MARKS =
            Set.of("to", "at", "toward", "towards", "below", "above", "beyond", "past", "under", "over");

    private static final Set<String> FIGURES = Set.of("strength", "total", "level", "size", "figure");

    private static final Set<String> ESTIMATES = Set.of("put", "estimate", "peg", "place", "set", "cap", "freeze");

    private static final Set<Kind> CLAUSE_TAKERS = EnumSet.of(Kind.SAY, Kind.EXPECT);

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
        int left = clauses.leftVerb(k);
        int carrier = left >= 0 ? carrierVerb(left, k) : -1;
        if (carrier >= 0) {
            return new Predicate(carrier, s.at(carrier), Role.SUBJECT);
        }
        boolean adjacent = left >= 0 && objects.isAdjacent(left, k);
        int decided = decided(k);
        if (decided >= 0 && !(adjacent && Clauses.isMovement((Chunk.Verbal) s.at(left)) && !isHolding(left))) {
            return new Predicate(decided, s.at(decided), Role.OBJECT);
        }
        int told = adjacent ? told(left, k) : -1;
        if (told >= 0) {
            return new Predicate(told, s.at(told), Role.SUBJECT);
        }
        Chunk.Verbal leftVerbal = left >= 0 ? (Chunk.Verbal) s.at(left) : null;
        if (adjacent && Objects.takesObject(leftVerbal)) {
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
            int right = clauses.rightVerb(k);
            if (right >= 0
                    && (!((Chunk.Verbal) s.at(right)).finite() || Clauses.isReduced((Chunk.Verbal) s.at(right)))) {
                return new Predicate(right, s.at(right), Role.SUBJECT);
            }
            int lead = left;
            while (lead >= 0
                    && s.at(lead) instanceof Chunk.Verbal said
                    && said.main().kind() == Kind.SAY
                    && clauses.leftVerb(lead) >= 0) {
                // "are in the Gulf, says the Pentagon, with five carriers"
                lead = clauses.leftVerb(lead);
            }
            if (lead < 0) {
                lead = reinforcing(k);
            }
            if (lead >= 0) {
                return new Predicate(lead, s.at(lead), Role.COMPANION);
            }
        }
        int right = clauses.rightVerb(k);
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
        if (!definite
                || !(s.at(next) instanceof Chunk.Verbal verbal)
                || !Clauses.isBarePast(verbal)
                || s.isForce(next + 1)) {
            return -1;
        }
        return switch (verbal.main().kind()) {
            case PLEDGE, ORDER, EXPECT -> clauses.finiteBehind(next) < 0 ? next : -1;
            default -> -1;
        };
    }

    /** "includes the 3,600 already earmarked" */
    private boolean isHolding(int verb) {
        return ((Chunk.Verbal) s.at(verb)).main().kind() == Kind.HAVE;
    }

    /** "ordered its contingent to leave": what those who are told do; -1 if they are told nothing. */
    private int told(int verb, int k) {
        Chunk.Verbal verbal = (Chunk.Verbal) s.at(verb);
        boolean tells = switch (verbal.main().lemma()) {
            case "ask",
                    "invite",
                    "order",
                    "tell",
                    "instruct",
                    "command",
                    "direct",
                    "allow",
                    "permit",
                    "authorise",
                    "authorize" -> true;
            default -> false;
        };
        int next = s.rightOf(k);
        for (int j = next; j < s.size() && j < k + 6 && !s.isComma(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                // "its contingent in Mali to leave"
                next = j;
                break;
            }
        }
        return tells
                        && !verbal.passive()
                        && s.at(next) instanceof Chunk.Verbal infinitive
                        && infinitive.infinitive()
                        && Clauses.isMovement(infinitive)
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
                return Clauses.isMovement(main) && !main.copula() ? j : -1;
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
        int left = clauses.leftVerb(k);
        if (left >= 0
                && objects.isAdjacent(left, k)
                && Clauses.isMovement((Chunk.Verbal) s.at(left))
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
        return moves && clauses.mainBehind(verb) < 0 ? new Predicate(verb, act, Role.OBJECT) : null;
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
        boolean to = figure
                || s.isWord(before, LEVEL_MARKS)
                || s.at(k - 1) instanceof Chunk.Verbal && s.text(k).startsWith("up to ");
        boolean by = s.isWord(before, "by");
        boolean from = s.isWord(before, "from");
        if (!to && !by && !from) {
            return null;
        }
        int verb = clauses.leftVerb(k);
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
        return clauses.rightVerb(k) >= 0;
    }
}
