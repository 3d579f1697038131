package org.muster.extraction.chunk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Reads a verb with its helpers and the verbs it leads to: "has agreed to send", "is considering sending". */
final class VerbReader {
    private static final Verb BE = new Verb("be", Kind.OTHER, EnumSet.allOf(Form.class), List.of());
    private static final Verb HAVE = new Verb("have", Kind.HAVE, EnumSet.allOf(Form.class), List.of());
    private static final Verb EXPECT = new Verb("expect", Kind.EXPECT, EnumSet.allOf(Form.class), List.of());
    private static final int INSERTION = 8;
    private static final int PARTICLE_REACH = 16;
    /** "is due to arrive": adjectives that look ahead. */
    private static final Set<String> AHEAD = Set.of(
            "due",
            "set",
            "likely",
            "poised",
            "about",
            "bound",
            "scheduled",
            "slated",
            "supposed",
            "able",
            "prepared",
            "going",
            "willing",
            "keen",
            "certain",
            "sure",
            "planned",
            "expected",
            "destined");

    private static final Set<Kind> LEAD_TO_GERUND = EnumSet.of(Kind.CONSIDER, Kind.ASPECT, Kind.DENY, Kind.ORDER);

    private final Lexicon lexicon;
    private final Tokens tokens;

    VerbReader(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The verb group that begins at a token, or null. {@code nounBefore}: the token before asks for a noun. */
    Chunk.Verbal read(int from, int limit, boolean nounBefore, boolean pluralBefore) {
        State s = new State();
        int i = from;
        int end = -1;
        boolean infinitive = false;
        if (lower(i).equals("to")) {
            int next = skipAdverbs(i + 1, limit);
            if (next >= limit
                    || !(isBaseVerb(next)
                            || lower(next).equals("be")
                            || lower(next).equals("have"))) {
                return null;
            }
            infinitive = true;
            s.bare = true;
            i = next;
        }
        Form form = infinitive ? Form.BASE : null;
        boolean finite = !infinitive;
        while (i < limit) {
            String word = lower(i);
            int id = tokens.word(i);
            if (is(id, Function.NOT)
                    && !isModal(id)
                    && !is(id, Function.BE)
                    && !is(id, Function.HAVE)
                    && !is(id, Function.DO)) {
                if (!s.started()) {
                    int next = skipAdverbs(i + 1, limit);
                    if (next >= limit || lexicon.verbs(tokens.word(next)).isEmpty()) {
                        return null;
                    }
                }
                s.negated = true;
                i += word.equals("no") ? 2 : 1;
                continue;
            }
            if (word.equals("no") && i + 1 < limit && lower(i + 1).equals("longer")) {
                s.negated = true;
                i += 2;
                continue;
            }
            if (s.helper && s.chain.isEmpty()) {
                int beyond = beyondInsertion(i, limit, s);
                if (beyond > i) {
                    i = beyond;
                    continue;
                }
            }
            boolean contracted = word.endsWith("n't");
            if (isModal(id)) {
                if (s.started()) {
                    break;
                }
                s.will |= is(id, Function.WILL);
                s.may |= is(id, Function.MAY);
                s.must |= is(id, Function.MUST);
                s.negated |= contracted || word.equals("cannot");
                s.bare = true;
                s.helper = true;
                i++;
                end = i;
                continue;
            }
            if (is(id, Function.DO)) {
                if (s.started()) {
                    break;
                }
                int next = skipAdverbs(i + 1, limit);
                if (!contracted && (next >= limit || !(is(tokens.word(next), Function.NOT) || isBaseVerb(next)))) {
                    return null;
                }
                s.negated |= contracted;
                s.bare = true;
                s.helper = true;
                i++;
                continue;
            }
            if (is(id, Function.HAVE)) {
                if (!s.chain.isEmpty() && !s.bare) {
                    break;
                }
                int next = skipAdverbsAndNot(i + 1, limit, s);
                boolean perfect = next < limit
                        && (lower(next).equals("been")
                                || hasForm(next, Form.PARTICIPLE) && (!startsNoun(next, limit) || isAct(next))
                                || lower(next).equals("had")
                                || lexicon.verbs(tokens.word(next)).isEmpty()
                                        && lower(next).endsWith("ed")
                                        && !tokens.isCapital(next));
                s.negated |= contracted;
                if (perfect) {
                    s.perfect = true;
                    s.helper = true;
                    s.bare = false;
                    i++;
                    continue;
                }
                s.add(HAVE);
                form = form == null
                        ? (word.equals("having")
                                ? Form.GERUND
                                : word.equals("had") ? Form.PAST : word.equals("has") ? Form.THIRD : Form.BASE)
                        : form;
                finite &= !word.equals("having") || s.helper;
                i++;
                end = i;
                break;
            }
            if (is(id, Function.BE) && !word.equals("'s")) {
                if (!s.chain.isEmpty() && !s.bare && !s.afterTo) {
                    break;
                }
                s.negated |= contracted;
                s.helper = true;
                s.bare = false;
                if (word.equals("being") || word.equals("be") && !s.will && !s.may && !infinitive && !s.afterTo) {
                    s.progressive |= word.equals("being");
                }
                int next = skipAdverbsAndNot(i + 1, limit, s);
                if (next < limit
                        && is(tokens.word(next), Function.NO)
                        && next + 1 < limit
                        && lower(next + 1).equals("longer")) {
                    s.negated = true;
                    next = skipAdverbs(next + 2, limit);
                }
                if (next < limit
                        && lower(next).equals("to")
                        && next + 1 < limit
                        && (isBaseVerb(next + 1)
                                || lower(next + 1).equals("be")
                                || lower(next + 1).equals("have"))) {
                    // "is to send"
                    s.will = true;
                    s.bare = true;
                    i = next + 1;
                    end = i;
                    continue;
                }
                if (next < limit
                        && (AHEAD.contains(lower(next)) || lower(next).equals("unlikely"))
                        && leadsToVerb(next + 1, limit)) {
                    s.negated |= lower(next).equals("unlikely");
                    s.add(EXPECT);
                    s.will = true;
                    s.bare = true;
                    s.afterTo = true;
                    i = skipAdverbs(next + 1, limit) + 1;
                    end = i;
                    continue;
                }
                if (next < limit && hasForm(next, Form.GERUND) && !word.equals("being")) {
                    s.progressive = true;
                    s.wanted = Form.GERUND;
                    i = next;
                    end = i;
                    continue;
                }
                if (next < limit
                        && (hasForm(next, Form.PARTICIPLE) || lower(next).equals("being"))) {
                    if (lower(next).equals("being")) {
                        s.progressive = true;
                        i = next;
                        continue;
                    }
                    s.passive = true;
                    s.wanted = Form.PARTICIPLE;
                    i = next;
                    end = i;
                    continue;
                }
                if (next < limit
                        && lexicon.verbs(tokens.word(next)).isEmpty()
                        && !tokens.isCapital(next)
                        && unknown(next, s) != null) {
                    boolean gerund = lower(next).endsWith("ing");
                    s.progressive |= gerund;
                    s.passive |= !gerund;
                    s.wanted = gerund ? Form.GERUND : Form.PARTICIPLE;
                    i = next;
                    end = i;
                    continue;
                }
                s.add(BE);
                form = form == null
                        ? (word.equals("was") || word.equals("were") || s.perfect ? Form.PAST : Form.THIRD)
                        : form;
                i++;
                end = Math.max(i, Math.min(next, limit));
                if (end > i && end <= limit && !s.negated) {
                    end = i;
                }
                break;
            }
            if (isAdverb(i) && s.started()) {
                int next = skipAdverbs(i + 1, limit);
                boolean goesOn = next < limit
                        && (!lexicon.verbs(tokens.word(next)).isEmpty()
                                || is(tokens.word(next), Function.BE)
                                || is(tokens.word(next), Function.HAVE));
                if (goesOn && (s.chain.isEmpty() || s.bare)) {
                    i++;
                    continue;
                }
            }
            Verb verb = verb(i, limit, s, nounBefore && !s.started(), pluralBefore);
            if (verb == null
                    && s.helper
                    && s.chain.isEmpty()
                    && lexicon.verbs(id).isEmpty()
                    && !tokens.isCapital(i)) {
                verb = unknown(i, s);
            }
            if (verb == null) {
                break;
            }
            Form here = formOf(verb, s, i, pluralBefore);
            if (form == null) {
                form = s.helper && s.chain.isEmpty() && (s.passive || s.perfect || s.progressive || s.will || s.may)
                        ? (s.perfect ? Form.PARTICIPLE : here)
                        : here;
                if (!s.helper) {
                    finite = here != Form.GERUND && here != Form.PARTICIPLE;
                }
            }
            s.add(verb);
            i++;
            end = i;
            // verbs that lead on
            int next = skipAdverbsAndNot(i, limit, s);
            if (next + 1 < limit
                    && lower(next).equals("to")
                    && leadsOn(verb)
                    && (isBaseVerb(next + 1)
                            || lower(next + 1).equals("be")
                            || lower(next + 1).equals("have"))) {
                s.enterInfinitive();
                i = next + 1;
                continue;
            }
            if (next < limit
                    && LEAD_TO_GERUND.contains(verb.kind())
                    && hasForm(next, Form.GERUND)
                    && !startsNoun(next, limit)) {
                s.enterInfinitive();
                s.wanted = Form.GERUND;
                i = next;
                continue;
            }
            // "consider whether to send", "ruled out sending"
            if (next + 2 < limit
                    && lower(next).equals("whether")
                    && lower(next + 1).equals("to")
                    && isBaseVerb(next + 2)) {
                s.enterInfinitive();
                s.may = true;
                i = next + 2;
                continue;
            }
            if (next + 1 < limit
                    && (lower(next).equals("out")
                            || lower(next).equals("on")
                            || lower(next).equals("at")
                            || lower(next).equals("about")
                            || lower(next).equals("against")
                            || lower(next).equals("of")
                            || lower(next).equals("from"))
                    && LEAD_TO_GERUND.contains(verb.kind())
                    && hasForm(next + 1, Form.GERUND)) {
                s.enterInfinitive();
                s.wanted = Form.GERUND;
                i = next + 1;
                continue;
            }
            break;
        }
        if (s.chain.isEmpty() || end < 0) {
            return null;
        }
        return new Chunk.Verbal(
                from,
                end,
                List.copyOf(s.chain),
                s.will,
                s.may,
                s.must,
                s.negated,
                s.perfect,
                s.progressive,
                s.passive,
                finite,
                infinitive,
                form == null ? Form.BASE : form);
    }

    private static final class State {
        final List<Verb> chain = new ArrayList<>(3);
        boolean will;
        boolean may;
        boolean must;
        boolean negated;
        boolean perfect;
        boolean progressive;
        boolean passive;
        boolean helper;
        boolean bare;
        boolean afterTo;
        Form wanted;

        boolean started() {
            return helper || bare || !chain.isEmpty();
        }

        void add(Verb verb) {
            chain.add(verb);
            bare = false;
            afterTo = false;
        }

        /** What was said of the verb before ("is expected") is not said of the one that follows ("to send"). */
        void enterInfinitive() {
            passive = false;
            progressive = false;
            bare = true;
            afterTo = true;
            wanted = Form.BASE;
        }
    }

    /** The verb after what is put between it and its helper: "will each send", "will more than double", "will not, it said, send". */
    private int beyondInsertion(int i, int limit, State s) {
        int next = i;
        if (lower(i).equals("each") || lower(i).equals("both") || lower(i).equals("all")) {
            next = i + 1;
        } else if ((lower(i).equals("more") || lower(i).equals("rather"))
                && lower(i + 1).equals("than")) {
            next = i + 2;
        } else if (tokens.is(i, ',')) {
            for (int j = i + 1; j < limit && j < i + INSERTION; j++) {
                if (tokens.is(j, ',')) {
                    next = j + 1;
                    break;
                }
            }
        }
        Form form = s.bare ? Form.BASE : Form.PARTICIPLE;
        return next > i && next < limit && hasForm(next, form) ? next : i;
    }

    private static boolean leadsOn(Verb verb) {
        return switch (verb.kind()) {
            case ORDER, CONSIDER, PLEDGE, DENY, EXPECT, SAY, ASPECT, DEMAND, ALERT, OTHER, HAVE -> true;
            default -> false;
        };
    }

    private Verb verb(int i, int limit, State s, boolean nounBefore, boolean pluralBefore) {
        List<Verb> readings = lexicon.verbs(tokens.word(i));
        if (readings.isEmpty()
                || tokens.isCapital(i)
                        && i > 0
                        && tokens.isSpaced(i)
                        && !tokens.isAllCapitals(i)
                        && !beginsSentence(i)) {
            return null;
        }
        for (Verb verb : byParticle(readings, i, limit)) {
            Set<Form> forms = verb.forms();
            if (s.wanted != null) {
                if (forms.contains(s.wanted)) {
                    return verb;
                }
                continue;
            }
            if (s.bare) {
                if (forms.contains(Form.BASE)) {
                    return verb;
                }
                continue;
            }
            if (s.perfect) {
                if (forms.contains(Form.PARTICIPLE)) {
                    return verb;
                }
                continue;
            }
            if (nounBefore) {
                if (forms.contains(Form.GERUND) && !startsNoun(i, limit)) {
                    return verb;
                }
                continue;
            }
            if (forms.contains(Form.BASE) && startsNoun(i, limit) || isPluralNoun(verb, i, limit)) {
                continue;
            }
            boolean onlyBase = forms.contains(Form.BASE) && !forms.contains(Form.PAST);
            if (onlyBase && !pluralBefore) {
                continue;
            }
            return verb;
        }
        return null;
    }

    /** A verb that no lexicon knows, by its ending, where a verb must stand: "will be strung along the border". */
    private Verb unknown(int i, State s) {
        String word = lower(i);
        if (word.length() < 5) {
            return null;
        }
        boolean participle = word.endsWith("ed") || word.endsWith("wn") || word.endsWith("ung");
        boolean gerund = word.endsWith("ing");
        return participle || gerund
                ? new Verb(word, Kind.OTHER, EnumSet.of(participle ? Form.PARTICIPLE : Form.GERUND), List.of())
                : null;
    }

    private static Form formOf(Verb verb, State s, int i, boolean pluralBefore) {
        Set<Form> forms = verb.forms();
        if (s.wanted != null) {
            return s.wanted;
        }
        if (s.bare) {
            return Form.BASE;
        }
        if (s.perfect) {
            return Form.PARTICIPLE;
        }
        if (forms.contains(Form.GERUND)) {
            return Form.GERUND;
        }
        if (forms.contains(Form.PAST)) {
            return Form.PAST;
        }
        if (forms.contains(Form.PARTICIPLE)) {
            return Form.PARTICIPLE;
        }
        return forms.contains(Form.THIRD) ? Form.THIRD : Form.BASE;
    }

    /** The readings that fit, the one with the nearest particle first, those without any last: "bring home … in". */
    private List<Verb> byParticle(List<Verb> readings, int at, int limit) {
        if (readings.size() == 1 && readings.get(0).particles().isEmpty()) {
            return readings;
        }
        List<Verb> fitting = new ArrayList<>(readings);
        fitting.removeIf(verb -> particleDistance(verb, at, limit) < 0);
        fitting.sort(Comparator.comparingInt(verb -> particleDistance(verb, at, limit)));
        return fitting;
    }

    /** How far off the nearest particle of the verb is; a large number if it needs none; -1 if it is missing. */
    private int particleDistance(Verb verb, int at, int limit) {
        if (verb.particles().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int end = Math.min(limit, at + PARTICLE_REACH);
        int nearest = -1;
        for (String particle : verb.particles()) {
            String[] words = particle.split(" ");
            // "brought the total to" may lie far off, "went off" may not
            for (int i = at + 1; i + words.length <= end; i++) {
                boolean match = true;
                for (int k = 0; k < words.length && match; k++) {
                    match = lower(i + k).equals(words[k]);
                }
                if (match) {
                    nearest = nearest < 0 ? i - at : Math.min(nearest, i - at);
                    break;
                }
                if (tokens.is(i, ';') || tokens.is(i, '.') || tokens.is(i, ',')) {
                    break;
                }
            }
        }
        return nearest;
    }

    /** Whether a participle or gerund is an adjective of the noun that follows it: "the remaining troops". */
    private boolean startsNoun(int i, int limit) {
        return i + 1 < limit
                && lexicon.nouns()
                                .longest(
                                        tokens,
                                        i + 1,
                                        limit,
                                        (noun, from, to) -> !noun.kind().isMove())
                        != null
                && (hasForm(i, Form.PARTICIPLE)
                        || lower(i).equals("land")
                        || lower(i).equals("support")
                        || lower(i).equals("combat"));
    }

    /** "the bases house": a form in -s before another verb is a noun. */
    private boolean isPluralNoun(Verb verb, int i, int limit) {
        if (!verb.forms().contains(Form.THIRD) || verb.forms().contains(Form.BASE)) {
            return false;
        }
        int next = skipAdverbs(i + 1, limit);
        return next < limit
                && (hasForm(next, Form.BASE)
                        || is(tokens.word(next), Function.BE)
                        || is(tokens.word(next), Function.HAVE) && !lower(next).equals("having")
                        || isModal(tokens.word(next)));
    }

    private boolean beginsSentence(int i) {
        return i == 0 || tokens.isPunctuation(i - 1) || tokens.breaksParagraph(i);
    }

    private boolean leadsToVerb(int i, int limit) {
        int to = skipAdverbs(i, limit);
        return to + 1 < limit
                && lower(to).equals("to")
                && (isBaseVerb(to + 1)
                        || lower(to + 1).equals("be")
                        || lower(to + 1).equals("have"));
    }

    private boolean isBaseVerb(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        int j = i;
        while (j < tokens.size() && isAdverb(j) && j < i + 2) {
            j++;
        }
        return j < tokens.size() && hasForm(j, Form.BASE);
    }

    /** "has pledged soldiers": these verbs make a perfect even when their object could be read with them. */
    private boolean isAct(int i) {
        for (Verb verb : lexicon.verbs(tokens.word(i))) {
            switch (verb.kind()) {
                case SEND, WITHDRAW, PLEDGE, SUPPLY, ORDER, STATION, INCREASE, REDUCE, DENY, CONSIDER, ALERT -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean hasForm(int i, Form form) {
        for (Verb verb : lexicon.verbs(tokens.word(i))) {
            if (verb.forms().contains(form)) {
                return true;
            }
        }
        return false;
    }

    private int skipAdverbs(int i, int limit) {
        while (i < limit && isAdverb(i)) {
            i++;
        }
        return i;
    }

    private int skipAdverbsAndNot(int i, int limit, State s) {
        while (i < limit && (isAdverb(i) || is(tokens.word(i), Function.NOT))) {
            s.negated |= is(tokens.word(i), Function.NOT);
            i++;
        }
        return i;
    }

    private boolean isAdverb(int i) {
        int id = tokens.word(i);
        if (is(id, Function.ADVERB)) {
            return true;
        }
        int length = tokens.length(i);
        return length > 4
                && tokens.text().charAt(tokens.end(i) - 1) == 'y'
                && tokens.text().charAt(tokens.end(i) - 2) == 'l'
                && lexicon.verbs(id).isEmpty();
    }

    private boolean isModal(int id) {
        return is(id, Function.WILL) || is(id, Function.MAY) || is(id, Function.MUST);
    }

    private boolean is(int id, Function function) {
        return lexicon.is(id, function);
    }

    private String lower(int i) {
        return i < tokens.size() ? tokens.lower(i) : "";
    }
}
