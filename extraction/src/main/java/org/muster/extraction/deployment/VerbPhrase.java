package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;

/** What stands behind a verb: the goal, the place or the readiness that it speaks of. */
final class VerbPhrase {
    private final Sentence s;

    VerbPhrase(Sentence sentence) {
        this.s = sentence;
    }

    private static final Set<String> ON_THE_WAY = Set.of("way", "route", "bound", "heading");

    private static final Set<String> READY =
            Set.of("standby", "alert", "ready", "notice", "readiness", "reserve", "call");

    private static final Set<String> AFLOAT = Set.of("ashore", "abroad", "aboard", "overhead", "afloat", "offshore");

    private static final Set<String> GOALS =
            Set.of("to", "into", "there", "ashore", "aboard", "toward", "towards", "through", "with", "under");

    /** "will go in the coming months", but not "go to Kuwait" or "are ready to go in": whether it is said where to. */
    boolean hasGoal(int verb) {
        for (int j = verb + 1;
                j < s.size() && !s.isBreak(j) && !s.isComma(j) && !(s.at(j) instanceof Chunk.Verbal);
                j++) {
            if (s.isWord(j, GOALS) || s.at(j) instanceof Chunk.Named) {
                return true;
            }
        }
        return s.at(verb + 1) == null
                || s.isWord(verb + 1, Set.of("in", "first", "as", "on"))
                        && !(s.at(verb + 2) instanceof Chunk.When)
                        && !s.isKind(verb + 2, Small.Kind.DETERMINER)
                || ((Chunk.Verbal) s.at(verb)).may();
    }

    /** "are in Kuwait", "are on the way", "are on standby", "there are 500 soldiers" */
    MoveRules.Move copula(int k, Predicate p) {
        for (int j = p.at() + 1; j < s.size() && j < p.at() + 8; j++) {
            String word = s.text(j);
            boolean between =
                    word.equals("air") && s.isWord(j - 1, "the") || word.equals("sea") && s.isWord(j - 1, "at");
            if (word.equals("due")
                    && (s.text(j + 1).equals("home") || s.text(j + 1).equals("back"))) {
                return MoveRules.Move.OUT;
            }
            if (ON_THE_WAY.contains(word) || word.equals("due") || between) {
                return MoveRules.Move.IN;
            }
            if (READY.contains(word)) {
                return MoveRules.Move.ALERT;
            }
            if (word.equals("home")
                    || word.equals("gone")
                    || word.equals("back") && j < p.at() + 4
                    || word.equals("out")
                            && (!s.isWord(j + 1, "of") || isNameBehind(j + 1) && s.leftOfAdverbs(j) == p.at())) {
                return MoveRules.Move.OUT;
            }
            if (s.isComma(j) || s.isBreak(j)) {
                break;
            }
        }
        if (k > p.at()) {
            return MoveRules.Move.STOCK;
        }
        int next = s.rightOf(p.at());
        boolean place = s.isPreposition(next)
                        && !s.isWord(next, "of")
                        && !s.isWord(next, "among")
                        && !s.isWord(next, "for")
                        && !s.isWord(next, "than")
                        && !s.isWord(next, "like")
                || s.isWord(next, "there")
                || AFLOAT.contains(s.text(next));
        return place ? MoveRules.Move.STOCK : MoveRules.Move.NONE;
    }

    /** "out of Uruzgan", "for the Far East", but not "out of danger" */
    private boolean isNameBehind(int preposition) {
        return s.at(preposition + 1) instanceof Chunk.Named
                || s.isKind(preposition + 1, Small.Kind.DETERMINER) && s.at(preposition + 2) instanceof Chunk.Named;
    }

    /** Whether those who are trained follow: "training Afghans", "train the Iraqi army", but not "training in Poland". */
    boolean hasTrainees(int verb) {
        int j = s.isWord(verb + 1, "and") && s.at(verb + 2) instanceof Chunk.Verbal ? verb + 3 : verb + 1;
        while (s.isKind(j, Small.Kind.DETERMINER) || s.at(j) instanceof Chunk.Word && s.at(j + 1) instanceof Chunk.Force) {
            j++;
        }
        return s.at(j) instanceof Chunk.Force
                || s.at(j) instanceof Chunk.Named named
                        && (named.name().people() || named.name().adjective());
    }

    boolean locative(int verb) {
        int next = s.rightOf(verb);
        if (s.text(next).equals("up")
                || s.text(next).equals("out")
                || s.text(next).equals("down")) {
            next = s.rightOf(next);
        }
        return s.isWord(
                next,
                Set.of(
                        "in",
                        "at",
                        "on",
                        "across",
                        "along",
                        "near",
                        "around",
                        "throughout",
                        "inside",
                        "there",
                        "abroad",
                        "within"));
    }

    boolean readyBehind(int verb) {
        for (int j = verb + 1; j < s.size() && j < verb + 9; j++) {
            if (s.isBreak(j)) {
                return false;
            }
            String word = s.text(j);
            boolean ready = s.at(j) instanceof Chunk.Verbal verbal
                    && verbal.first().lemma().equals("ready");
            if (ready
                    || word.equals("ready") && s.at(j + 1) instanceof Chunk.Verbal
                    || (word.equals("standby")
                            || word.equals("alert")
                            || word.equals("readiness")
                            || word.equals("notice"))) {
                return true;
            }
            if (word.equals("stand-by")) {
                return true;
            }
        }
        return false;
    }

    /** "ordered its 150 soldiers in Herat home" */
    boolean goesHome(int from) {
        for (int j = from + 1; j < s.size() && j < from + 6 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
            if (s.text(j).equals("home")) {
                return true;
            }
        }
        return goesOut(from);
    }

    /** "moved 12,000 soldiers out of Germany" */
    boolean goesOut(int from) {
        for (int j = from + 1; j < s.size() && j < from + 5; j++) {
            if (s.isWord(j, "out") && s.isWord(j + 1, "of")) {
                return true;
            }
            if (s.isBreak(j) || s.isComma(j)) {
                return false;
            }
        }
        return false;
    }

    /** "left for Kuwait", "leaving Wilhelmshaven for the Far East" */
    boolean leavesFor(int verb) {
        for (int j = verb + 1; j < s.size() && j < verb + 7; j++) {
            if (s.isWord(j, "for") && isNameBehind(j)) {
                return true;
            }
            if (s.isBreak(j) || s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }
}
