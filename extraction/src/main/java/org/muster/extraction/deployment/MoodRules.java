package org.muster.extraction.deployment;

import java.util.EnumSet;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** What governs a verb: denial, doubt, decision, demand, condition. */
final class MoodRules {
    private final Sentence s;

    MoodRules(Sentence sentence) {
        this.s = sentence;
    }

    /** What governs a verb. */
    record Mood(boolean negated, boolean considered, boolean firm, boolean demanded) {}

    private static final Set<Kind> FIRM = EnumSet.of(Kind.ORDER, Kind.PLEDGE, Kind.EXPECT);

    Mood mood(int at, Chunk.Verbal v) {
        boolean open = v.negated() && (v.has(Kind.DENY) || s.text(at).contains(" whether "));
        boolean negated = !open && (v.negated() || v.has(Kind.DENY));
        boolean considered = v.may() || open;
        boolean firm = false;
        boolean demanded = v.must();
        for (int i = 0; i < v.chain().size() - 1; i++) {
            Kind kind = v.chain().get(i).kind();
            considered |= kind == Kind.CONSIDER && !isBelief(at, v.chain().get(i))
                    || v.will() && isDecision(v.chain().get(i));
            firm |= FIRM.contains(kind);
            demanded |= kind == Kind.DEMAND;
        }
        considered |= v.main().kind() == Kind.CONSIDER;
        int led = leader(at, v);
        if (v.infinitive() || !v.finite() && v.form() == Form.GERUND || led != at) {
            int j = controller(led);
            if (s.at(j) instanceof Chunk.Plan plan && isOpen(j, plan)) {
                considered = true;
            } else if (s.at(j) instanceof Chunk.Plan plan) {
                negated |= plan.negated()
                        || plan.verb().kind() == Kind.DENY
                        || hasNoBefore(j)
                        || isGivenUp(j)
                        || isDropped(at);
                considered |= plan.verb().kind() == Kind.CONSIDER;
                demanded |= plan.verb().kind() == Kind.DEMAND;
                firm = true;
            } else if (s.at(j) instanceof Chunk.Verbal outer) {
                boolean left = outer.negated() && outer.has(Kind.DENY)
                        || s.text(j).contains(" yet to ")
                        || outer.copula() && s.text(j + 1).equals("open")
                        || s.at(s.leftOf(j)) instanceof Chunk.Plan plan && isOpen(s.leftOf(j), plan);
                negated |= !left && (outer.negated() || outer.has(Kind.DENY));
                considered |= left
                        || s.text(at - 1).equals("yet") && v.first().kind() == Kind.ORDER
                        || outer.may()
                        || outer.has(Kind.CONSIDER)
                        || outer.will() && isDecision(outer.main());
                demanded |= outer.has(Kind.DEMAND) || outer.must();
                firm |= outer.main().kind() == Kind.ORDER || outer.main().kind() == Kind.PLEDGE || v.infinitive();
            }
        }
        if (s.at(s.leftOf(at)) instanceof Chunk.Plan plan
                && (v.will() || v.progressive())
                && !(s.at(s.leftOf(at) - 1) instanceof Chunk.Named named
                        && !named.name().adjective())) {
            // "one option is to send", "the proposal would send"
            considered |= plan.verb().kind() == Kind.CONSIDER;
            demanded |= plan.verb().kind() == Kind.DEMAND;
        }
        demanded |= isDemandedTogether(at, v);
        int that = thatBefore(at);
        negated |= that > 0 && isRefuted(that) || s.text(at).matches("plans? to .*") && isDropped(at);
        if (that > 0 && s.at(s.leftOf(that)) instanceof Chunk.Verbal outer) {
            demanded |= outer.has(Kind.DEMAND);
            negated |= outer.has(Kind.DENY);
            considered |= outer.main().kind() == Kind.CONSIDER;
        }
        if (inCondition(at) || isHypothetical(at, v) || v.will() && isUnderProposal()) {
            considered = true;
        }
        return new Mood(negated, considered, firm, demanded);
    }

    /** "asked the UN to withdraw its peacekeepers": a demand on somebody else, for all its politeness. */
    boolean asksOthers(int k, Predicate p) {
        Chunk.Verbal v = p.verbal();
        if (!v.infinitive()) {
            return false;
        }
        int outer = controller(p.at());
        return s.at(outer) instanceof Chunk.Verbal asks
                && ASKING.contains(asks.main().lemma())
                && !asks.passive()
                && (k < p.at()
                                && k > outer
                                && !new MoveRules(s).isDefinite(k)
                                && !asks.main().lemma().matches("tell|order")
                        || s.at(p.at() - 1) instanceof Chunk.Named);
    }

    private static final Set<String> ASKING = Set.of("ask", "request", "want", "tell", "order", "invite");

    /** "are thought to be in the country": somebody's estimate, not a plan. */
    private boolean isBelief(int at, Verb verb) {
        return verb.lemma().equals("think") && s.text(at).contains("thought to ");
    }

    /** What is yet to be decided is only considered. */
    private static boolean isDecision(Verb verb) {
        return verb.lemma().equals("decide") || verb.lemma().equals("vote");
    }

    private boolean hasNoBefore(int plan) {
        return s.isWord(plan - 1, "no");
    }

    /** "to cease fire and withdraw": a bare verb behind "and" depends on what the infinitive before it depends on. */
    private int leader(int at, Chunk.Verbal v) {
        if (v.infinitive()
                || v.form() != Form.BASE
                || v.will()
                || v.may()
                || !s.isWord(s.leftOfAdverbs(at), Set.of("and", "or"))) {
            return at;
        }
        for (int j = at - 1; j >= 0 && j > at - 9; j--) {
            if (s.at(j) instanceof Chunk.Verbal earlier) {
                return earlier.infinitive() || earlier.chain().size() > 1 ? j : at;
            }
        }
        return at;
    }

    /** "calling on Russia to stop and withdraw": the demand covers both verbs. */
    private boolean isDemandedTogether(int at, Chunk.Verbal v) {
        if (v.form() != Form.BASE || v.will() || v.may() || !s.isWord(s.leftOfAdverbs(at), "and")) {
            return false;
        }
        for (int j = at - 1; j >= 0 && !s.isComma(j); j--) {
            if (s.at(j) instanceof Chunk.Verbal earlier && earlier.has(Kind.DEMAND)) {
                return true;
            }
        }
        return false;
    }

    /** The verb or plan that an infinitive depends on: "plans | to send", "urged | Moscow to withdraw". */
    private int controller(int infinitive) {
        for (int j = infinitive - 1; j >= 0 && j >= infinitive - 7; j--) {
            if (s.at(j) instanceof Chunk.Plan || s.at(j) instanceof Chunk.Verbal) {
                return j;
            }
            if (s.isBreak(j) || s.isKind(j, Small.Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "scrapped | plans to send" */
    private boolean isGivenUp(int plan) {
        int verb = s.leftOf(plan);
        while (s.isKind(verb, Small.Kind.DETERMINER)) {
            verb = s.leftOf(verb);
        }
        return s.at(verb) instanceof Chunk.Verbal outer
                && outer.main().kind() == Kind.DENY
                && !outer.negated()
                && !outer.passive();
    }

    /** "plans to send 80 soldiers | were dropped" */
    private boolean isDropped(int act) {
        for (int j = act + 1; j < s.size() && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal outer && outer.finite()) {
                return (outer.main().kind() == Kind.DENY || outer.main().lemma().matches("drop|abandon"))
                        && outer.passive()
                        && !outer.negated()
                        && !outer.may();
            }
        }
        return false;
    }

    /** "no decision on sending": nobody knows yet. */
    private boolean isOpen(int j, Chunk.Plan plan) {
        return s.text(j).endsWith("decision") && (plan.negated() || hasNoBefore(j));
    }

    /** "denied reports | that its soldiers were in Mali", "dismissed as false a claim that" */
    private boolean isRefuted(int that) {
        for (int j = that - 1; j >= 0 && j > that - REFUTED_REACH && !s.isBreak(j) && !s.isComma(j); j--) {
            if (s.at(j) instanceof Chunk.Verbal verbal && !REPORTS.contains(s.text(j))) {
                return verbal.has(Kind.DENY) && !verbal.negated() && j < that - 1 && isReport(that - 1);
            }
        }
        return false;
    }

    private boolean isReport(int j) {
        return REPORTS.contains(s.text(j));
    }

    private static final int REFUTED_REACH = 7;

    private static final Set<String> REPORTS = Set.of(
            "report",
            "reports",
            "claim",
            "claims",
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "suggestion",
            "suggestions",
            "speculation",
            "assertion",
            "assertions",
            "charge",
            "charges",
            "statement",
            "statements");

    private int thatBefore(int verb) {
        for (int j = verb - 1; j > 0; j--) {
            if (s.isWord(j, "that") || s.isWord(j, "whether")) {
                return j;
            }
            if (s.isBreak(j) || s.at(j) instanceof Chunk.Verbal) {
                return -1;
            }
        }
        return -1;
    }

    /** "If Russia attacks, Germany would send 500": what depends on a condition; "will send, if parliament agrees" is a plan. */
    private boolean isHypothetical(int verb, Chunk.Verbal v) {
        if (!s.text(verb).startsWith("would")) {
            return false;
        }
        if (s.text(0).equals("should")) {
            // "Should the talks fail, Japan would send"
            return true;
        }
        for (int j = 0; j < s.size(); j++) {
            if (s.isWord(j, "if") && !(s.at(j - 1) instanceof Chunk.Verbal)) {
                return clauseFollows(j);
            }
        }
        return false;
    }

    /** "Under one proposal, Japan would send" */
    private boolean isUnderProposal() {
        if (!s.text(0).startsWith("under")) {
            return false;
        }
        for (int j = 1; j < s.size() && j < 5 && !s.isComma(j); j++) {
            if (s.at(j) instanceof Chunk.Plan plan) {
                return plan.verb().kind() == Kind.CONSIDER;
            }
        }
        return false;
    }

    private boolean clauseFollows(int subordinator) {
        for (int j = subordinator + 1; j < s.size() && j < subordinator + 7 && !s.isComma(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal && verbal.finite()) {
                return true;
            }
        }
        return false;
    }

    private boolean inCondition(int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            if (s.isWord(j, "if") || s.isWord(j, "unless") || s.isWord(j, "whether")) {
                return true;
            }
            if (s.isBreak(j) || s.isComma(j) || s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }
}
