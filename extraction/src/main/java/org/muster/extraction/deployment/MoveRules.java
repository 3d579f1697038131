package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** What kind of move a verb speaks of, by what it does to a force in its role, before tense and mood are considered. */
final class MoveRules {
    /** What kind of move the words speak of, before tense and mood are considered. */
    enum Move {
        IN,
        OUT,
        STOCK,
        ALERT,
        LEVEL,
        NONE
    }

    private final Sentence s;
    private final VerbPhrase phrase;

    MoveRules(Sentence sentence) {
        this.s = sentence;
        this.phrase = new VerbPhrase(sentence);
    }

    private static final Set<String> REACHING =
            Set.of("reach", "pass", "exceed", "top", "touch", "hit", "surpass", "near", "approach", "total");

    private static final Set<String> FIGURES =
            Set.of("figure", "number", "total", "strength", "numbers", "level", "contribution");

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
                // "is, with 504, the second largest contributor"
                Move move = phrase.copula(p.at() - 1, p);
                return move == Move.NONE && isContributor(p.at(), k) ? Move.STOCK : move;
            }
            if (object && isLevel(k, p.at())) {
                return v.will() || !s.text(p.at() + 1).equals("down") && v.may() ? Move.LEVEL : levelOf(p.at());
            }
            if (p.role() == Role.COMPANION && s.at(k) instanceof Chunk.Amount && s.isWord(k - 1, "with")) {
                return Move.STOCK;
            }
            return subject ? phrase.copula(k, p) : homeTo ? Move.STOCK : Move.NONE;
        }
        if (object && REACHING.contains(main.lemma()) && isLevel(k, p.at())) {
            return Move.LEVEL;
        }
        switch (main.kind()) {
            case SEND -> {
                if (subject
                        && v.passive()
                        && phrase.locative(p.at())
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
                        && phrase.locative(p.at())) {
                    return Move.STOCK;
                }
                if (phrase.readyBehind(p.at())) {
                    return Move.ALERT;
                }
                if (object && main.lemma().equals("deploy") && isHabit(p) && phrase.locative(k)) {
                    // "deploys 5,100 soldiers across the Sahel"
                    return Move.STOCK;
                }
                if (object
                        && main.lemma().equals("put")
                        && v.form() == Form.THIRD
                        && s.isWord(s.leftOf(p.at()), Set.of("that", "this", "which"))) {
                    return Move.STOCK;
                }
                boolean replaced =
                        main.lemma().equals("replace") || main.lemma().equals("relieve");
                return phrase.goesOut(Math.max(k, p.at())) || replaced && (object || v.passive()) ? Move.OUT : Move.IN;
            }
            case GO -> {
                if (main.lemma().equals("go")
                        && s.isWord(p.at() + 1, "on")
                        && !(s.at(p.at() + 2) instanceof Chunk.When)) {
                    return Move.NONE;
                }
                return subject && main.lemma().equals("go") && !phrase.hasGoal(p.at()) ? Move.OUT : Move.IN;
            }
            case ARRIVE -> {
                if (object) {
                    return joins(main) ? Move.STOCK : main.lemma().matches("land|disembark") ? Move.IN : Move.NONE;
                }
                return Move.IN;
            }
            case STATION -> {
                if (object && isHabit(p) && !isAhead(k)) {
                    // "bases 28,500 troops in Korea"
                    return Move.STOCK;
                }
                return object && !v.passive() && !(v.perfect() || StageRules.isPast(v)) ? Move.IN : Move.STOCK;
            }
            case HAVE -> {
                if (phrase.readyBehind(p.at())) {
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
                    return phrase.readyBehind(p.at()) ? Move.ALERT : Move.STOCK;
                }
                return Move.NONE;
            }
            case WITHDRAW -> {
                if (subject && !v.passive() && phrase.leavesFor(p.at())) {
                    // "flew out of Darwin for Dili"
                    return Move.IN;
                }
                return subject && !v.passive() && takesAway(main) ? Move.NONE : Move.OUT;
            }
            case LEAVE -> {
                if (object) {
                    return main.lemma().equals("leave") ? Move.LEVEL : Move.NONE;
                }
                if (v.passive() && main.lemma().equals("leave")) {
                    // "only 300 are left in Kosovo"
                    return Move.LEVEL;
                }
                return phrase.leavesFor(p.at()) ? Move.IN : Move.OUT;
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
                if (object && counted(k) && s.at(k) instanceof Chunk.Force force && force.possessed()) {
                    return Move.STOCK;
                }
                if (object && !counted(k) && isDefinite(k)) {
                    return isGraded(k) ? Move.NONE : Move.IN;
                }
                return object
                                && counted(k)
                                && (heads(k) || isDefinite(k))
                                && main.lemma().matches("strengthen|bolster|reinforce|augment")
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
                if (phrase.readyBehind(p.at())) {
                    return Move.ALERT;
                }
                if (p.role() == Role.COMPANION && main.lemma().matches("establish|create")) {
                    // "establishes a mission in Sudan with up to 10,000 troops"
                    return Move.IN;
                }
                if ((object || v.passive()) && phrase.goesHome(Math.max(k, p.at()))) {
                    return Move.OUT;
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
            case ASPECT -> {
                // "the mission continues with 23,000 staff"
                return p.role() == Role.COMPANION && !v.passive() && s.isWord(s.leftOf(k), "with")
                        ? Move.STOCK
                        : Move.NONE;
            }
            case DRILL -> {
                // "950 of its soldiers are training Afghans in Kabul"
                return subject && main.lemma().equals("train") && !v.passive() && phrase.hasTrainees(p.at())
                        ? Move.STOCK
                        : Move.NONE;
            }
            case OTHER -> {
                if (subject && v.will() && !v.passive() && counted(k)) {
                    // "320 soldiers shall secure a new station"
                    return Move.IN;
                }
                // "are lined up on a runway", "will be strung along the border"
                return (subject || p.role() == Role.COMPANION) && v.passive() && v.finite() && phrase.locative(p.at())
                        ? Move.STOCK
                        : Move.NONE;
            }
            default -> {
                return Move.NONE;
            }
        }
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

    /** "is the second largest contributor": what it has follows. */
    private boolean isContributor(int verb, int k) {
        for (int j = verb + 1; j < k; j++) {
            if (CONTRIBUTOR.contains(s.text(j))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> CONTRIBUTOR = Set.of(
            "contributor",
            "contributors",
            "largest",
            "biggest",
            "provider",
            "donor",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "participant",
            "participants");

    /** "bases", "deploys": what is so at present. */
    private boolean isHabit(Predicate p) {
        Chunk.Verbal v = p.verbal();
        boolean imperative = s.leftOf(p.at()) < 0 || s.isBreak(s.leftOf(p.at()));
        return v.finite()
                && (v.form() == Form.THIRD || v.form() == Form.BASE && !imperative)
                && v.chain().size() == 1
                && !v.will()
                && !v.may()
                && !v.must()
                && !v.perfect()
                && !v.progressive()
                && !v.infinitive();
    }

    /** "stations 500 troops there from May": whether a time that lies ahead follows. */
    private boolean isAhead(int k) {
        for (int j = k + 1; j < s.size() && !s.isBreak(j); j++) {
            if (s.at(j) instanceof Chunk.When when && when.future()) {
                return true;
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

    boolean counted(int k) {
        return s.at(k) instanceof Chunk.Amount
                || s.at(k) instanceof Chunk.Force force
                        && force.quantity().count().stated();
    }
}
