package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb.Kind;

/** How far a move has come that a noun speaks of: "the withdrawal of 500 soldiers began", "plans for 500 more". */
final class NominalStages {
    private final Sentence s;

    NominalStages(Sentence sentence) {
        this.s = sentence;
    }

    /** "extend its deployment of 600 soldiers": they stay where they are. */
    private static boolean goesOn(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "extend", "prolong", "renew", "maintain", "continue" -> true;
            default -> false;
        };
    }

    /** "the possible deployment of" */
    private boolean describes(int noun, Set<String> adjectives) {
        for (int j = noun - 1; j >= 0 && j > noun - 4; j--) {
            if (adjectives.contains(s.text(j))) {
                return true;
            }
            if (!(s.at(j) instanceof Chunk.Word || s.at(j) instanceof Chunk.Named)) {
                return false;
            }
        }
        return false;
    }

    /** "is expected", "awaits the arrival", "before the arrival": who arrives is not there yet. */
    private boolean isAwaited(int noun, Chunk.Verbal governor) {
        return isBehind(noun, BEFORE)
                || governor != null
                        && (governor.will()
                                || governor.has(Kind.EXPECT)
                                || governor.main().kind() == Kind.ORDER
                                || governor.main().lemma().matches("await|wait|prepare"));
    }

    /** "after the deployment of": it has happened. */
    private boolean isBehind(int noun) {
        return isBehind(noun, AFTER);
    }

    /** "the deployment of 2,300 soldiers two years ago" */
    private boolean isPast(int noun) {
        for (int j = noun + 1; j < s.size() && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
            if (s.at(j) instanceof Chunk.When when && when.past()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehind(int noun, Set<String> prepositions) {
        int j = s.leftOf(noun);
        while (s.isKind(j, Small.Kind.DETERMINER) || s.at(j) instanceof Chunk.Named) {
            j = s.leftOf(j);
        }
        return prepositions.contains(s.text(j));
    }

    private static final Set<String> UNDECIDED =
            Set.of("possible", "potential", "eventual", "proposed", "suggested", "prospective", "threatened", "mooted");

    private static final Set<String> AFTER = Set.of("after", "since", "following");

    private static final Set<String> BEFORE = Set.of("before", "until", "till", "pending", "awaiting");

    /** "plans for 500 more troops", "a pledge of 200 soldiers" */
    Stage planned(int at, Chunk.Plan plan) {
        int left = new Clauses(s).leftVerb(at);
        boolean denied = plan.negated()
                || plan.verb().kind() == Kind.DENY
                || left >= 0 && (((Chunk.Verbal) s.at(left)).has(Kind.DENY) || ((Chunk.Verbal) s.at(left)).negated());
        if (left >= 0 && goesOn((Chunk.Verbal) s.at(left))) {
            return Stage.PRESENT;
        }
        return switch (plan.verb().kind()) {
            case DEMAND -> null;
            case CONSIDER -> denied ? Stage.DENIED : Stage.CONSIDERED;
            default -> denied ? Stage.DENIED : Stage.ANNOUNCED;
        };
    }

    /** "ordered the deployment of", "the withdrawal of 500 soldiers began" */
    Stage nominal(Predicate p) {
        Noun.Kind kind = p.move().kind();
        Clauses finder = new Clauses(s);
        int left = finder.leftVerb(p.at());
        int right = finder.rightVerb(p.at());
        Chunk.Verbal governor = left >= 0 ? (Chunk.Verbal) s.at(left) : right >= 0 ? (Chunk.Verbal) s.at(right) : null;
        boolean plan = s.at(s.leftOf(p.at())) instanceof Chunk.Plan || s.at(s.leftOf(p.at()) - 1) instanceof Chunk.Plan;
        boolean negated = s.isWord(p.at() - 1, "no");
        if (governor != null) {
            if (governor.has(Kind.DEMAND) || governor.has(Kind.HARM) || governor.has(Kind.DRILL)) {
                return null;
            }
            if (governor.negated() && governor.has(Kind.DENY)) {
                return Stage.CONSIDERED;
            }
            if (governor.negated() || governor.has(Kind.DENY) || negated) {
                return kind == Noun.Kind.MOVE_OUT ? null : Stage.DENIED;
            }
            if (governor.may() || governor.has(Kind.CONSIDER)) {
                return Stage.CONSIDERED;
            }
        }
        if (governor != null && goesOn(governor)) {
            return Stage.PRESENT;
        }
        boolean done = governor != null
                && (governor.main().lemma().equals("complete")
                        || governor.main().lemma().equals("finish"))
                && !governor.will();
        boolean underWay = governor != null && (governor.main().kind() == Kind.ASPECT) && !governor.will();
        if (kind != Noun.Kind.MOVE_STAY && kind != Noun.Kind.MOVE_ALERT && describes(p.at(), UNDECIDED)) {
            return Stage.CONSIDERED;
        }
        return switch (kind) {
            case MOVE_OUT -> done ? Stage.WITHDRAWN : Stage.WITHDRAWING;
            case MOVE_STAY -> Stage.PRESENT;
            case MOVE_ALERT -> Stage.ON_ALERT;
            default ->
                done
                                || isBehind(p.at())
                                || left < 0 && isPast(p.at())
                                || s.text(p.at()).startsWith("arrival") && !isAwaited(p.at(), governor)
                        ? Stage.DEPLOYED
                        : underWay && !plan ? Stage.DEPLOYING : Stage.ANNOUNCED;
        };
    }
}
