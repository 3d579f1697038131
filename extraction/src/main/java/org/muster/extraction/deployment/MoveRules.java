package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** What kind of move a verb speaks of, by what it does to a force in its role, before tense and mood are considered. */
final class MoveRules {
    private final Sentence s;

    MoveRules(Sentence sentence) {
        this.s = sentence;
    }

    /** What kind of move the words speak of, before tense and mood are considered. */
    enum Move {
        IN,
        OUT,
        STOCK,
        ALERT,
        LEVEL,
        NONE
    }

    private static final Set<String> ON_THE_WAY = Set.of("way", "route", "bound", "heading");

    private static final Set<String> READY =
            Set.of("standby", "alert", "ready", "notice", "readiness", "reserve", "call");

    private static final Set<String> AFLOAT = Set.of("ashore", "abroad", "aboard", "overhead", "afloat", "offshore");

    private static final Set<String> REACHING =
            Set.of("reach", "pass", "exceed", "top", "touch", "hit", "surpass", "near", "approach", "total");

    private static final Set<String> FIGURES =
            Set.of("figure", "number", "total", "strength", "numbers", "level", "contribution");

    private static final Set<String> GOALS =
            Set.of("to", "into", "there", "ashore", "aboard", "toward", "towards", "through", "with", "under");

    /** What the main verb does to a force in that role. */
    Move move(int k, Predicate p) {
        Chunk.Verbal v = p.verbal();
        if (p.role() == Role.LEVEL) {
            return Move.LEVEL;
        }
        boolean subject = p.role() == Role.SUBJECT;
        boolean object = p.role() == Role.OBJECT;
        Verb main = v.main();
        if (v.copula()) {
            boolean homeTo = object && s.text(p.at() + 1).equals("home");
            if (p.role() == Role.COMPANION && s.isWord(s.leftOf(k), "with")) {
                return copula(p.at() - 1, p);
            }
            if (object && isLevel(k, p.at())) {
                return v.will() || !s.text(p.at() + 1).equals("down") && v.may() ? Move.LEVEL : levelOf(p.at());
            }
            if (p.role() == Role.COMPANION && s.at(k) instanceof Chunk.Amount && s.isWord(k - 1, "with")) {
                return Move.STOCK;
            }
            return subject ? copula(k, p) : homeTo ? Move.STOCK : Move.NONE;
        }
        if (object && REACHING.contains(main.lemma()) && isLevel(k, p.at())) {
            return Move.LEVEL;
        }
        switch (main.kind()) {
            case SEND -> {
                if (subject
                        && v.passive()
                        && locative(p.at())
                        && (main.lemma().equals("deploy")
                                || main.lemma().equals("mass")
                                || main.lemma().equals("concentrate")
                                || main.lemma().equals("gather"))
                        && !v.will()
                        && !v.progressive()
                        && !v.has(Kind.ORDER)) {
                    return Move.STOCK;
                }
                if (subject
                        && !v.finite()
                        && v.form() != Form.GERUND
                        && !v.infinitive()
                        && main.lemma().equals("deploy")
                        && locative(p.at())) {
                    return Move.STOCK;
                }
                if (readyBehind(p.at())) {
                    return Move.ALERT;
                }
                if (object && main.lemma().equals("put") && v.form() == Form.THIRD && s.isWord(s.leftOf(p.at()), Set.of("that", "this", "which"))) {
                    return Move.STOCK;
                }
                boolean replaced =
                        main.lemma().equals("replace") || main.lemma().equals("relieve");
                return goesOut(Math.max(k, p.at())) || replaced && (object || v.passive()) ? Move.OUT : Move.IN;
            }
            case GO -> {
                if (main.lemma().equals("go")
                        && s.isWord(p.at() + 1, "on")
                        && !(s.at(p.at() + 2) instanceof Chunk.When)) {
                    return Move.NONE;
                }
                return subject && main.lemma().equals("go") && !hasGoal(p.at()) ? Move.OUT : Move.IN;
            }
            case ARRIVE -> {
                if (object) {
                    return joins(main) ? Move.STOCK : main.lemma().matches("land|disembark") ? Move.IN : Move.NONE;
                }
                return Move.IN;
            }
            case STATION -> {
                return object && !v.passive() && !(v.perfect() || StageRules.isPast(v)) ? Move.IN : Move.STOCK;
            }
            case HAVE -> {
                if (readyBehind(p.at())) {
                    return Move.ALERT;
                }
                return object
                                || p.role() == Role.COMPANION
                                || main.lemma().equals("hold") && !v.passive()
                                || v.passive()
                                        && (main.lemma().equals("make")
                                                || main.lemma().equals("compose"))
                                || main.lemma().equals("number")
                                || main.lemma().equals("total")
                        ? Move.STOCK
                        : Move.NONE;
            }
            case HOST -> {
                return object || p.role() == Role.COMPANION || v.passive() ? Move.STOCK : Move.NONE;
            }
            case SERVE -> {
                if (p.role() == Role.LEVEL) {
                    return Move.LEVEL;
                }
                if (subject || p.role() == Role.COMPANION) {
                    return readyBehind(p.at()) ? Move.ALERT : Move.STOCK;
                }
                return Move.NONE;
            }
            case WITHDRAW -> {
                return subject && !v.passive() && takesAway(main) ? Move.NONE : Move.OUT;
            }
            case LEAVE -> {
                if (object) {
                    return main.lemma().equals("leave") ? Move.LEVEL : Move.NONE;
                }
                return leavesFor(p.at()) ? Move.IN : Move.OUT;
            }
            case REDUCE -> {
                if (object && counted(k) && isDefinite(k)) {
                    return Move.STOCK;
                }
                return p.role() == Role.LEVEL || object && s.text(k).matches("(below|under) .*")
                        ? Move.LEVEL
                        : p.role() == Role.DIFFERENCE || object && counted(k)
                                ? Move.OUT
                                : p.role() == Role.FORMER_LEVEL ? Move.STOCK : Move.OUT;
            }
            case INCREASE -> {
                if (p.role() == Role.LEVEL) {
                    return Move.LEVEL;
                }
                if (p.role() == Role.FORMER_LEVEL) {
                    return Move.STOCK;
                }
                if (p.role() == Role.COMPANION || p.role() == Role.DIFFERENCE) {
                    return Move.IN;
                }
                if ((object || subject && v.passive()) && main.lemma().equals("bring")) {
                    return Move.IN;
                }
                if (object && !counted(k) && isDefinite(k)) {
                    return isGraded(k) ? Move.NONE : Move.IN;
                }
                return object && counted(k) && (heads(k) || isDefinite(k)) && main.lemma().matches("strengthen|bolster|reinforce|augment")
                        ? Move.STOCK
                        : Move.NONE;
            }
            case PLEDGE, SUPPLY -> {
                if (subject && main.lemma().equals("hand")) {
                    return v.passive() ? Move.IN : Move.OUT;
                }
                return subject && !v.passive() && v.form() != Form.PAST ? Move.NONE : Move.IN;
            }
            case ALERT -> {
                return Move.ALERT;
            }
            case ORDER -> {
                if (readyBehind(p.at())) {
                    return Move.ALERT;
                }
                return object || v.passive() ? Move.IN : Move.NONE;
            }
            case CONSIDER -> {
                return object && (v.finite() || v.infinitive()) || v.passive() ? Move.IN : Move.NONE;
            }
            case DENY -> {
                return object || v.passive() ? Move.IN : Move.NONE;
            }
            case EXPECT -> {
                return subject ? Move.IN : Move.NONE;
            }
            case OTHER -> {
                if (subject && v.will() && !v.passive() && counted(k)) {
                    // "320 soldiers shall secure a new station"
                    return Move.IN;
                }
                // "are lined up on a runway", "will be strung along the border"
                return (subject || p.role() == Role.COMPANION) && v.passive() && v.finite() && locative(p.at())
                        ? Move.STOCK
                        : Move.NONE;
            }
            default -> {
                return Move.NONE;
            }
        }
    }

    /** "will go in the coming months", but not "go to Kuwait" or "are ready to go in": whether it is said where to. */
    private boolean hasGoal(int verb) {
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

    /** "the figure was 9,500", "the number of troops has passed 2,000": whether a bare count says how many there are. */
    private boolean isLevel(int k, int verb) {
        if (!(s.at(k) instanceof Chunk.Amount)) {
            return false;
        }
        for (int j = verb - 1; j >= 0 && !s.text(j).equals(";"); j--) {
            if (s.at(j) instanceof Chunk.Force force) {
                return force.people() || force.asset() == org.muster.claims.Asset.UNIT;
            }
            if (FIGURES.contains(s.text(j)) || s.isWord(j, "they")) {
                return true;
            }
            if (s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }

    private Move levelOf(int verb) {
        Chunk.Verbal v = (Chunk.Verbal) s.at(verb);
        return v.will() || v.chain().size() > 1 ? Move.LEVEL : Move.STOCK;
    }

    /** Verbs that say nothing of their subject's leaving: "a Dutch firm evacuated 800 guests". */
    private static boolean takesAway(Verb verb) {
        return switch (verb.lemma()) {
            case "end", "evacuate", "repatriate", "extract", "remove", "recall", "terminate" -> true;
            default -> false;
        };
    }

    private static boolean joins(Verb verb) {
        return verb.lemma().equals("join");
    }

    private boolean heads(int k) {
        return !(s.at(k) instanceof Chunk.Force force) || force.people();
    }

    /** "raise its contingent to 2,200": a level says more. */
    private boolean isGraded(int k) {
        for (int j = k + 1; j < s.size() && !s.isBreak(j) && !(s.at(j) instanceof Chunk.Verbal); j++) {
            if (s.isForce(j)
                    || s.at(j) instanceof Chunk.Word
                            && Character.isDigit(s.text(j).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    boolean isDefinite(int k) {
        return s.at(k) instanceof Chunk.Force force && (force.definite() || force.possessed());
    }

    private boolean counted(int k) {
        return s.at(k) instanceof Chunk.Amount
                || s.at(k) instanceof Chunk.Force force
                        && force.quantity().count().stated();
    }

    /** "are in Kuwait", "are on the way", "are on standby", "there are 500 soldiers" */
    private Move copula(int k, Predicate p) {
        for (int j = p.at() + 1; j < s.size() && j < p.at() + 8; j++) {
            String word = s.text(j);
            boolean between = word.equals("air") && s.isWord(j - 1, "the") || word.equals("sea") && s.isWord(j - 1, "at");
            if (word.equals("due") && (s.text(j + 1).equals("home") || s.text(j + 1).equals("back"))) {
                return Move.OUT;
            }
            if (ON_THE_WAY.contains(word) || word.equals("due") || between) {
                return Move.IN;
            }
            if (READY.contains(word)) {
                return Move.ALERT;
            }
            if (word.equals("home")
                    || word.equals("gone")
                    || word.equals("back") && j < p.at() + 4
                    || word.equals("out") && !s.isWord(j + 1, "of")) {
                return Move.OUT;
            }
            if (s.isComma(j) || s.isBreak(j)) {
                break;
            }
        }
        if (k > p.at()) {
            return Move.STOCK;
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
        return place ? Move.STOCK : Move.NONE;
    }

    private boolean locative(int verb) {
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

    private boolean readyBehind(int verb) {
        for (int j = verb + 1; j < s.size() && j < verb + 9; j++) {
            if (s.isBreak(j)) {
                return false;
            }
            String word = s.text(j);
            boolean ready = s.at(j) instanceof Chunk.Verbal verbal && verbal.first().lemma().equals("ready");
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

    /** "moved 12,000 soldiers out of Germany" */
    private boolean goesOut(int from) {
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
    private boolean leavesFor(int verb) {
        for (int j = verb + 1; j < s.size() && j < verb + 7; j++) {
            if (s.isWord(j, "for")
                    && (s.at(j + 1) instanceof Chunk.Named
                            || s.isKind(j + 1, Small.Kind.DETERMINER) && s.at(j + 2) instanceof Chunk.Named)) {
                return true;
            }
            if (s.isBreak(j) || s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }
}
