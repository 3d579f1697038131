package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;

/** Finds what else a sentence says of a force whose nearest predicate speaks of no move. */
final class OtherPredicates {
    private static final Set<String> ORDER = Set.of("first", "next", "last", "latest", "second", "only");
    private static final int NEAR = 8;

    private final Sentence s;
    private final Clauses clauses;

    OtherPredicates(Sentence sentence) {
        this.s = sentence;
        this.clauses = new Clauses(sentence);
    }

    /** Further predicates of the force at k, nearest first. */
    List<Predicate> find(int k, Predicate p) {
        if (p == null || p.verbal() == null) {
            return List.of();
        }
        List<Predicate> found = new ArrayList<>();
        Predicate modifier = p.at() > k ? new Postmodifiers(s).of(k) : null;
        if (modifier != null && modifier.at() != p.at()) {
            found.add(modifier);
        }
        if (isSpokenFor(p.verbal())) {
            return found;
        }
        Predicate ordered = p.role() == Predicate.Role.SUBJECT && p.at() > k ? underOrders(p.at()) : null;
        if (ordered != null) {
            found.add(ordered);
        }
        if (p.role() == Predicate.Role.SUBJECT && p.at() > k) {
            Predicate inOrder = ordered(p);
            if (inOrder != null) {
                found.add(inOrder);
            }
            int joined = joined(p.at());
            if (joined >= 0) {
                found.add(new Predicate(joined, s.at(joined), Predicate.Role.SUBJECT));
            }
        } else if (p.role() == Predicate.Role.OBJECT && p.at() < k && isRelative(k + 1)) {
            int right = clauses.rightVerb(k);
            if (right >= 0) {
                found.add(new Predicate(right, s.at(right), Predicate.Role.SUBJECT));
            }
        }
        return found;
    }

    /** "guard the 24 helicopters | that reached Tirana" */
    private boolean isRelative(int j) {
        return s.isKind(j, Small.Kind.RELATIVE) || s.isWord(j, "that");
    }

    /** "have received | orders to deploy", "await | deployment to Somalia", or null */
    private Predicate underOrders(int verb) {
        int next = s.rightOf(verb);
        if (s.text(next - 1).equals("yet") && s.at(next) instanceof Chunk.Verbal delayed && delayed.infinitive()) {
            // "have yet | to arrive"
            return new Predicate(next, delayed, Predicate.Role.SUBJECT);
        }
        while (s.at(next) instanceof Chunk.Word || s.isWord(next, "for")) {
            next = s.rightOf(next);
        }
        if (s.at(next) instanceof Chunk.Move) {
            return new Predicate(next, s.at(next), Predicate.Role.OBJECT);
        }
        int act = s.rightOf(next);
        return s.at(next) instanceof Chunk.Plan plan
                        && plan.verb().kind() == Verb.Kind.ORDER
                        && s.at(act) instanceof Chunk.Verbal infinitive
                        && infinitive.infinitive()
                ? new Predicate(act, infinitive, Predicate.Role.SUBJECT)
                : null;
    }

    /** What is demanded or harmed is not on the move, whatever else is said. */
    private static boolean isSpokenFor(Chunk.Verbal v) {
        return v.must()
                || v.chain().stream().anyMatch(verb -> switch (verb.kind()) {
                    case DEMAND, HARM, DRILL, DENY, CONSIDER -> true;
                    default -> false;
                });
    }

    /** "have finished training | and could leave this month": the next verb with the same subject, or -1. */
    private int joined(int verb) {
        for (int j = verb + 1; j < s.size(); j++) {
            if (s.at(j) instanceof Chunk.Verbal next && next.finite()) {
                return s.isKind(s.leftOfAdverbs(j), Small.Kind.CONJUNCTION) ? j : -1;
            }
            if (s.isBreak(j)
                    || s.isKind(j, Small.Kind.RELATIVE)
                    || s.isKind(j, Small.Kind.SUBORDINATOR)
                    || s.isKind(j, Small.Kind.PRONOUN) && !s.isPreposition(j - 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** "were the first to arrive", "will be the next to leave" */
    private Predicate ordered(Predicate p) {
        Chunk.Verbal be = p.verbal();
        if (!be.copula()) {
            return null;
        }
        boolean first = false;
        for (int j = p.at() + 1; j < s.size() && j < p.at() + NEAR; j++) {
            first |= ORDER.contains(s.text(j));
            if (s.at(j) instanceof Chunk.Verbal act) {
                return first && act.infinitive() ? new Predicate(j, happened(act, be), Predicate.Role.SUBJECT) : null;
            }
        }
        return null;
    }

    /** The infinitive in the tense of the verb it hangs on. */
    private static Chunk.Verbal happened(Chunk.Verbal act, Chunk.Verbal be) {
        return new Chunk.Verbal(
                act.from(),
                act.to(),
                act.chain(),
                be.will(),
                be.may(),
                false,
                be.negated(),
                be.perfect(),
                false,
                act.passive(),
                true,
                false,
                be.will() || be.may() ? Form.BASE : Form.PAST);
    }
}
