package org.muster.extraction.deployment;

import java.util.EnumSet;
import java.util.Set;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/** How far a move has come: from the verb, its tense, mood and polarity, and from what governs it. */
final class StageRules {
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
    private static final Set<Kind> FIRM = EnumSet.of(Kind.ORDER, Kind.PLEDGE, Kind.EXPECT);

    private final Sentence s;

    StageRules(Sentence sentence) {
        this.s = sentence;
    }

    /** The stage that a predicate gives to the force at k, or null when it says nothing of a move. */
    Stage stage(int k, Predicate p) {
        if (p.move() != null) {
            return nominal(p);
        }
        if (p.chunk() instanceof Chunk.Plan plan) {
            return planned(p.at(), plan);
        }
        Chunk.Verbal v = p.verbal();
        Move move = move(k, p);
        if (move == Move.NONE) {
            return null;
        }
        Mood mood = mood(p.at(), v);
        if (s.text(p.at()).contains(" yet to ")) {
            return null;
        }
        if (mood.demanded || (move == Move.OUT || move == Move.STOCK) && asksOthers(k, p) || v.may() && isCapacity(v)) {
            return null;
        }
        if (mood.negated) {
            return move == Move.OUT ? null : Stage.DENIED;
        }
        if (mood.considered && move == Move.ALERT) {
            return null;
        }
        if (mood.considered && move != Move.STOCK) {
            return Stage.CONSIDERED;
        }
        if (p.role() == Role.FORMER_LEVEL) {
            return Stage.PRESENT;
        }
        boolean ahead = mood.firm || v.will();
        return switch (move) {
            case IN -> in(v, ahead, mood, p);
            case OUT ->
                !ahead && !begins(v) && (v.perfect() || isPast(v)) && !v.progressive() && !v.infinitive()
                        ? Stage.WITHDRAWN
                        : Stage.WITHDRAWING;
            case STOCK -> {
                if (v.main().kind() == Kind.REDUCE) {
                    yield Stage.PRESENT;
                }
                if (mood.considered) {
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
        if (v.progressive() || begins(v) || setsOut(v)) {
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

    /** "can hold up to 40,000", "could field 10,000" */
    private static boolean isCapacity(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "hold", "field", "house", "accommodate", "number", "comprise", "count", "host" -> true;
            default -> false;
        };
    }

    /** "have begun deploying" */
    private static boolean begins(Chunk.Verbal v) {
        return v.chain().size() > 1
                && v.first().kind() == Kind.ASPECT
                && !v.first().lemma().matches("complete|finish|stop|conclude");
    }

    /** Verbs that say that a force left, not that it came. */
    private static boolean setsOut(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
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
            case "number", "total", "count" -> true;
            default -> false;
        };
    }

    private static boolean isPast(Chunk.Verbal v) {
        return v.form() == Form.PAST || v.form() == Form.PARTICIPLE || v.passive() && v.form() != Form.THIRD;
    }

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
                if (object
                        && main.lemma().equals("put")
                        && v.form() == Form.THIRD
                        && s.isWord(s.leftOf(p.at()), Set.of("that", "this", "which"))) {
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
                return object && !v.passive() && !(v.perfect() || isPast(v)) ? Move.IN : Move.STOCK;
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

    private boolean isDefinite(int k) {
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
            boolean between =
                    word.equals("air") && s.isWord(j - 1, "the") || word.equals("sea") && s.isWord(j - 1, "at");
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

    /** What governs the verb. */
    private record Mood(boolean negated, boolean considered, boolean firm, boolean demanded) {}

    private Mood mood(int at, Chunk.Verbal v) {
        boolean open = v.negated() && v.has(Kind.DENY);
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
            if (s.at(j) instanceof Chunk.Plan plan) {
                negated |= plan.negated() || plan.verb().kind() == Kind.DENY || hasNoBefore(j);
                considered |= plan.verb().kind() == Kind.CONSIDER;
                demanded |= plan.verb().kind() == Kind.DEMAND;
                firm = true;
            } else if (s.at(j) instanceof Chunk.Verbal outer) {
                boolean left = outer.negated() && outer.has(Kind.DENY);
                negated |= !left && (outer.negated() || outer.has(Kind.DENY));
                considered |=
                        left || outer.may() || outer.has(Kind.CONSIDER) || outer.will() && isDecision(outer.main());
                demanded |= outer.has(Kind.DEMAND) || outer.must();
                firm |= outer.main().kind() == Kind.ORDER || outer.main().kind() == Kind.PLEDGE || v.infinitive();
            }
        }
        demanded |= isDemandedTogether(at, v);
        int that = thatBefore(at);
        if (that > 0 && s.at(s.leftOf(that)) instanceof Chunk.Verbal outer) {
            demanded |= outer.has(Kind.DEMAND);
            negated |= outer.has(Kind.DENY);
            considered |= outer.main().kind() == Kind.CONSIDER;
        }
        if (inCondition(at) || isHypothetical(at, v)) {
            considered = true;
        }
        return new Mood(negated, considered, firm, demanded);
    }

    /** "asked the UN to withdraw its peacekeepers": a demand on somebody else, for all its politeness. */
    private boolean asksOthers(int k, Predicate p) {
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
                                && !isDefinite(k)
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
        for (int j = 0; j < s.size(); j++) {
            if (s.isWord(j, "if") && !(s.at(j - 1) instanceof Chunk.Verbal)) {
                return clauseFollows(j);
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

    /** "extend its deployment of 600 soldiers": they stay where they are. */
    private static boolean goesOn(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "extend", "prolong", "renew", "maintain", "continue" -> true;
            default -> false;
        };
    }

    /** "plans for 500 more troops", "a pledge of 200 soldiers" */
    private Stage planned(int at, Chunk.Plan plan) {
        int left = new PredicateFinder(s).leftVerb(at);
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
    private Stage nominal(Predicate p) {
        Noun.Kind kind = p.move().kind();
        PredicateFinder finder = new PredicateFinder(s);
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
        return switch (kind) {
            case MOVE_OUT -> done ? Stage.WITHDRAWN : Stage.WITHDRAWING;
            case MOVE_STAY -> Stage.PRESENT;
            case MOVE_ALERT -> Stage.ON_ALERT;
            default ->
                done || s.text(p.at()).startsWith("arrival") && (governor == null || !governor.will())
                        ? Stage.DEPLOYED
                        : underWay && !plan ? Stage.DEPLOYING : Stage.ANNOUNCED;
        };
    }
}
