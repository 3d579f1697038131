package org.muster.extraction.deployment;

import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.deployment.MoodRules.Mood;
import org.muster.extraction.deployment.MoveRules.Move;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** How far a move has come: from the verb, its tense, mood and polarity, and from what governs it. */
final class StageRules {
    private final Sentence s;

    StageRules(Sentence sentence) {
        this.s = sentence;
    }

    /** The stage that a predicate gives to the force at k, or null when it says nothing of a move. */
    Stage stage(int k, Predicate p) {
        if (p.move() != null) {
            return new NominalStages(s).nominal(p);
        }
        if (p.chunk() instanceof Chunk.Plan plan) {
            return new NominalStages(s).planned(p.at(), plan);
        }
        Chunk.Verbal v = p.verbal();
        MoveRules rules = new MoveRules(s);
        Move move = isAwaiting(v) ? Move.NONE : rules.move(k, p);
        if (move == Move.NONE) {
            return null;
        }
        MoodRules moods = new MoodRules(s);
        Mood mood = moods.mood(p.at(), v);
        if (isYetTo(p.at()) && !mood.considered()) {
            return move == Move.NONE || p.role() != Role.SUBJECT ? null : isLeaving(move);
        }
        if (mood.demanded()
                || (move == Move.OUT || move == Move.STOCK) && moods.asksOthers(k, p)
                || v.may() && isCapacity(v)) {
            return null;
        }
        if (mood.negated()) {
            return move == Move.OUT ? null : Stage.DENIED;
        }
        if (mood.considered() && move == Move.ALERT) {
            return null;
        }
        if (mood.considered() && move != Move.STOCK) {
            return Stage.CONSIDERED;
        }
        if (p.role() == Role.FORMER_LEVEL) {
            return Stage.PRESENT;
        }
        boolean ahead = mood.firm() || v.will();
        return switch (move) {
            case IN -> in(v, ahead, mood, p);
            case OUT ->
                !ahead
                                && !begins(v)
                                && !isDecision(v)
                                && (v.perfect() || isPast(v))
                                && !v.progressive()
                                && !v.infinitive()
                        ? Stage.WITHDRAWN
                        : Stage.WITHDRAWING;
            case STOCK -> {
                boolean whatever = v.main().kind() == Kind.INCREASE || mood.considered() && staysOn(v);
                if (v.main().kind() == Kind.REDUCE
                        || v.main().kind() == Kind.ARRIVE && rules.counted(k)
                        || whatever && rules.isDefinite(k)) {
                    // "will double its 250 soldiers", "may keep its 250 soldiers": there they are
                    yield Stage.PRESENT;
                }
                if (mood.considered()) {
                    yield v.copula() && v.may() ? null : Stage.CONSIDERED;
                }
                boolean future = ahead && !staysOn(v);
                yield future ? isReckoning(v) ? Stage.TARGET : Stage.ANNOUNCED : Stage.PRESENT;
            }
            case ALERT -> Stage.ON_ALERT;
            case LEVEL ->
                ahead || v.progressive() || v.infinitive() || isYetToCome(p.at(), v) ? Stage.TARGET : Stage.PRESENT;
            case NONE -> null;
        };
    }

    /** "await deployment": says where they are not. */
    private static boolean isAwaiting(Chunk.Verbal v) {
        return v.main().lemma().equals("await");
    }

    /** "has yet to send", "have | yet | to arrive" */
    private boolean isYetTo(int verb) {
        return s.text(verb).contains(" yet to ")
                || s.text(verb).startsWith("to ") && s.text(verb - 1).equals("yet");
    }

    /** "have yet to arrive", "have yet to leave" */
    private static Stage isLeaving(Move move) {
        return move == Move.OUT ? Stage.WITHDRAWING : Stage.ANNOUNCED;
    }

    private Stage in(Chunk.Verbal v, boolean ahead, Mood mood, Predicate p) {
        if (v.main().kind() == Kind.PLEDGE
                || v.main().kind() == Kind.ORDER
                || v.main().kind() == Kind.EXPECT) {
            return Stage.ANNOUNCED;
        }
        if (v.main().kind() == Kind.CONSIDER) {
            return Stage.CONSIDERED;
        }
        if (ahead || v.copula() && s.text(p.at() + 1).equals("due")) {
            return Stage.ANNOUNCED;
        }
        if (v.copula()) {
            return Stage.DEPLOYING;
        }
        if (v.main().kind() == Kind.SUPPLY && v.perfect() && v.progressive()) {
            // "has been contributing since 1999"
            return Stage.PRESENT;
        }
        if (v.progressive() || begins(v) || setsOut(v) && !s.isWord(p.at() + 1, "into")) {
            return Stage.DEPLOYING;
        }
        if (v.infinitive()) {
            return Stage.ANNOUNCED;
        }
        if (v.main().kind() == Kind.SUPPLY && v.form() == Form.THIRD) {
            return Stage.PRESENT;
        }
        if (v.form() == Form.GERUND && !v.finite()) {
            return Stage.DEPLOYING;
        }
        if (v.main().kind() == Kind.ARRIVE
                && v.form() != Form.PAST
                && !v.passive()
                && !v.perfect()
                && !isDated(p.at())) {
            // "as the first troops arrive in Chad"
            return Stage.DEPLOYED;
        }
        if (v.form() == Form.THIRD || v.form() == Form.BASE) {
            return v.main().kind() == Kind.GO
                            || v.main().kind() == Kind.SEND
                            || v.main().kind() == Kind.ARRIVE
                    ? Stage.ANNOUNCED
                    : Stage.DEPLOYING;
        }
        return Stage.DEPLOYED;
    }

    /** "has sent 500, bringing the total to 2,000": the level has come when what brings it has. */
    private boolean isYetToCome(int at, Chunk.Verbal v) {
        if (v.finite() || v.form() != Form.GERUND) {
            return false;
        }
        for (int j = at - 1; j >= 0; j--) {
            if (s.at(j) instanceof Chunk.Verbal main
                    && main.finite()
                    && main.main().kind() != Kind.SAY) {
                boolean act = switch (main.main().kind()) {
                    case SEND, ARRIVE, GO -> true;
                    default -> false;
                };
                return !(act && (main.perfect() || isPast(main)) && !main.will() && !main.may());
            }
        }
        return true;
    }

    /** Whether a time is said for what the verb says: "arrive on Monday", "join the force in March". */
    private boolean isDated(int verb) {
        for (int j = verb + 1; j < s.size() && !s.isBreak(j); j++) {
            if (s.at(j) instanceof Chunk.When) {
                return true;
            }
        }
        return false;
    }

    /** "can hold up to 40,000", "could field 10,000" */
    private static boolean isCapacity(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "hold", "field", "house", "accommodate", "number", "comprise", "count", "host" -> true;
            default -> false;
        };
    }

    /** "have been ordered home" */
    private static boolean isDecision(Chunk.Verbal v) {
        return v.main().kind() == Kind.ORDER;
    }

    /** "have begun deploying" */
    private static boolean begins(Chunk.Verbal v) {
        return v.chain().size() > 1
                && v.first().kind() == Kind.ASPECT
                && !v.first().lemma().matches("complete|finish|stop|conclude");
    }

    /** Verbs that say that a force left, not that it came. */
    private static boolean setsOut(Chunk.Verbal v) {
        return v.main().kind() == Kind.WITHDRAW
                || switch (v.main().lemma()) {
                    case "sail", "set", "head", "embark", "steam", "leave", "depart", "take", "board" -> true;
                    default -> false;
                };
    }

    private static boolean staysOn(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "remain", "stay", "keep", "retain", "maintain" -> true;
            default -> false;
        };
    }

    /** "will number 7,500": says how large a force gets, not that somebody sends it. */
    private static boolean isReckoning(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "number", "total", "count", "leave" -> true;
            default -> false;
        };
    }

    static boolean isPast(Chunk.Verbal v) {
        return v.form() == Form.PAST || v.form() == Form.PARTICIPLE || v.passive() && v.form() != Form.THIRD;
    }
}
