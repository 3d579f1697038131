package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Phrases;
import org.muster.extraction.lexicon.SanctionVerb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.text.Tokens;

/** Reads a verb of sanctions together with the helpers to its left: tense, mood, voice, polarity. */
final class VerbGroups {
    /** Verbs that take no object, so that their past form is never a passive participle. */
    private static final Set<String> INTRANSITIVE = Set.of(
            "expire",
            "lapse",
            "remain",
            "stay",
            "continue",
            "stand",
            "persist",
            "take effect",
            "come into force",
            "come into effect",
            "go into effect",
            "go into force",
            "enter into force",
            "come off",
            "agree",
            "vote",
            "decide",
            "run",
            "run out",
            "fall away",
            "live on",
            "hint",
            "aim",
            "in force",
            "in place",
            "in effect",
            "follow",
            "say",
            "warn",
            "enter",
            "travel",
            "deal",
            "talk of",
            "insist",
            "hope",
            "appeal");

    private static final Set<String> SPANS = Set.of(
            "morning",
            "afternoon",
            "evening",
            "week",
            "month",
            "year",
            "summer",
            "spring",
            "autumn",
            "winter",
            "today");
    private static final Set<String> LINKING = Set.of("remain", "remains", "remained", "stay", "stays", "stayed");
    private static final Set<String> AHEAD =
            Set.of("set", "due", "likely", "poised", "ready", "going", "scheduled", "about", "prepared", "bound");

    private final Tokens tokens;
    private final Lexicon lexicon;

    VerbGroups(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    static boolean isIntransitive(String lemma) {
        return INTRANSITIVE.contains(lemma);
    }

    /** Whether a helper or "to" stands before the token. */
    boolean hasHelper(int token) {
        int j = skipAdverbs(token - 1);
        if (j < 0) {
            return false;
        }
        int id = tokens.word(j);
        return lexicon.is(id, Function.WILL)
                || lexicon.is(id, Function.MAY)
                || lexicon.is(id, Function.MUST)
                || lexicon.is(id, Function.DO)
                || lexicon.is(id, Function.NOT)
                || lower(j).equals("to") && !lexicon.is(tokens.word(j - 1 < 0 ? 0 : j - 1), Function.PREPOSITION);
    }

    Piece.Act read(int from, Phrases.Match<List<SanctionVerb>> match, List<Piece> before) {
        Piece last = lastWord(before);
        SanctionVerb verb = reading(match.value(), hasHelper(from) ? null : last);
        if (verb.isNoun()) {
            return new Piece.Act(
                    from, match.to(), verb, false, false, false, isNo(from - 1), false, false, false, false);
        }
        Set<Form> forms = verb.forms();
        Helpers h = new Helpers(from, forms.contains(Form.PARTICIPLE));
        h.read(from - 1);
        boolean alone = !h.any;
        boolean past = forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE);
        boolean gerund = forms.contains(Form.GERUND);
        boolean base = forms.contains(Form.BASE);
        if (alone && (verb.deed() == SanctionVerb.Deed.TRADE && !gerund || insideNoun(last, forms))) {
            return null;
        }
        if (base && !past && alone) {
            if (last instanceof Piece.Party && (isLet(before) || isSubjunctive(before))) {
                // "let the president waive"
                return new Piece.Act(from, match.to(), verb, false, false, false, false, false, true, false, false);
            }
            if (!mayBeFiniteBase(last, from, before)) {
                return null;
            }
            Piece.Act coordinated = coordinated(before);
            if (coordinated != null) {
                return new Piece.Act(
                        from,
                        match.to(),
                        verb,
                        coordinated.will(),
                        coordinated.may(),
                        coordinated.must(),
                        coordinated.negated(),
                        false,
                        coordinated.infinitive(),
                        false,
                        coordinated.finite());
            }
        }
        boolean passive = past && !base && h.be
                || base && past && h.be
                || past
                        && alone
                        && !INTRANSITIVE.contains(verb.lemma())
                        && lacksObject(match.to())
                        && !follows(last, verb, match.to());
        boolean reduced = past && alone && passive;
        return new Piece.Act(
                h.from,
                match.to(),
                verb,
                h.will,
                h.may,
                h.must,
                h.negated,
                passive,
                h.to && !h.isTo,
                gerund && !h.be,
                !(h.to && !h.isTo) && !reduced && !(gerund && !h.be));
    }

    /** The noun behind what asks for one ("its calls"), else the verb. */
    private static SanctionVerb reading(List<SanctionVerb> readings, Piece last) {
        boolean nounBefore = last instanceof Piece.Small small
                        && (small.kind() == Chunk.Small.Kind.DETERMINER || small.kind() == Chunk.Small.Kind.PREPOSITION)
                || last instanceof Piece.Other
                || last instanceof Piece.Party party && (party.possessive() || party.adjective());
        SanctionVerb chosen = readings.get(0);
        for (SanctionVerb reading : readings) {
            if (reading.isNoun() == nounBefore) {
                chosen = reading;
            }
        }
        return chosen;
    }

    /** "Brussels proposed on Tuesday": somebody who acts stands directly before. */
    private boolean follows(Piece last, SanctionVerb verb, int next) {
        if (next < tokens.size() && lower(next).equals("by")) {
            return false;
        }
        return last instanceof Piece.Party party && !party.possessive()
                || last instanceof Piece.Small small
                        && (small.kind() == Chunk.Small.Kind.PRONOUN || small.kind() == Chunk.Small.Kind.RELATIVE)
                || last instanceof Piece.Other && !verb.effect().changes() && verb.effect() != SanctionVerb.Effect.NONE;
    }

    /** "its targeted sanctions", "new targets", "called for proposed measures": part of a noun phrase, not a verb. */
    private boolean insideNoun(Piece last, Set<Form> forms) {
        if (forms.contains(Form.GERUND)) {
            return false;
        }
        return last instanceof Piece.Small small
                        && (small.kind() == Chunk.Small.Kind.DETERMINER || small.kind() == Chunk.Small.Kind.PREPOSITION)
                        && !isDemonstrative(small.word())
                || last instanceof Piece.Act act && !act.noun() && !act.passive();
    }

    private static boolean isDemonstrative(String word) {
        return switch (word) {
            case "that",
                    "this",
                    "these",
                    "those",
                    "all",
                    "some",
                    "many",
                    "most",
                    "both",
                    "since",
                    "after",
                    "before",
                    "as" -> true;
            default -> false;
        };
    }

    private boolean mayBeFiniteBase(Piece last, int from, List<Piece> before) {
        if (last == null) {
            return from == 0 || tokens.isCapital(from);
        }
        if (last instanceof Piece.Small small) {
            return switch (small.kind()) {
                case CONJUNCTION, COMMA, PRONOUN, RELATIVE, ADVERB, QUOTE -> true;
                default -> false;
            };
        }
        return last instanceof Piece.Party party && (isPlural(party) || isJoined(before))
                || last instanceof Piece.Other other && lower(other.to() - 1).endsWith("s")
                || last instanceof Piece.Thing
                || last instanceof Piece.Goods
                || last instanceof Piece.Date;
    }

    /** "Germans back sanctions", but not "welcomed Yugoslavia back" */
    private boolean isPlural(Piece.Party party) {
        String name = lower(party.to() - 1);
        return !party.adjective() && name.endsWith("s") && !name.equals("states");
    }

    /** "France and Germany want" */
    private static boolean isJoined(List<Piece> before) {
        for (int j = before.size() - 2; j >= 0 && j >= before.size() - 4; j--) {
            if (before.get(j) instanceof Piece.Small small && small.kind() == Chunk.Small.Kind.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    private static Piece lastWord(List<Piece> before) {
        for (int j = before.size() - 1; j >= 0; j--) {
            if (!(before.get(j) instanceof Piece.Small small) || small.kind() != Chunk.Small.Kind.ADVERB) {
                return before.get(j);
            }
        }
        return null;
    }

    /** "proposed that Russia maintain" */
    private static boolean isSubjunctive(List<Piece> before) {
        return before.size() > 1
                && before.get(before.size() - 2) instanceof Piece.Small small
                && small.word().equals("that");
    }

    private static boolean isLet(List<Piece> before) {
        for (int j = before.size() - 1; j >= 0 && j > before.size() - 5; j--) {
            if (before.get(j) instanceof Piece.Act act) {
                return act.verb() != null && act.verb().lemma().equals("let");
            }
        }
        return false;
    }

    /** The verb that "and freeze", ", freeze" continues. */
    private static Piece.Act coordinated(List<Piece> before) {
        int n = before.size();
        if (n == 0
                || !(before.get(n - 1) instanceof Piece.Small small)
                || small.kind() != Chunk.Small.Kind.CONJUNCTION && small.kind() != Chunk.Small.Kind.COMMA) {
            return null;
        }
        for (int j = n - 2; j >= 0 && j > n - 16; j--) {
            if (before.get(j) instanceof Piece.Act act && !act.noun() && !act.gerund()) {
                return act;
            }
        }
        return null;
    }

    /** "imposed on", "frozen by", "lifted in May": no object follows. */
    private boolean lacksObject(int next) {
        int i = next;
        while (i < tokens.size() && lexicon.is(tokens.word(i), Function.ADVERB)) {
            i++;
        }
        if (i >= tokens.size() || tokens.isPunctuation(i)) {
            return true;
        }
        String word = lower(i);
        return lexicon.is(tokens.word(i), Function.PREPOSITION) && !word.equals("about") && !word.equals("over")
                || (word.equals("this") || word.equals("last") || word.equals("earlier"))
                        && i + 1 < tokens.size()
                        && SPANS.contains(lower(i + 1))
                || word.equals("last")
                || word.equals("and")
                || word.endsWith("day") && tokens.isCapital(i);
    }

    private final class Helpers {
        /** First token of the verb group. */
        int from;

        boolean any;
        boolean will;
        boolean may;
        boolean must;
        boolean negated;
        boolean be;
        boolean to;
        /** "is to": future, not infinitive. */
        boolean isTo;

        private final boolean participle;
        private int next;

        Helpers(int verb, boolean participle) {
            from = verb;
            this.participle = participle;
        }

        void read(int start) {
            int j = start;
            for (int steps = 0; j >= 0 && steps < 8 && step(j); steps++) {
                j = next;
            }
        }

        /** Takes in one word to the left; false if the group begins behind it or with it. */
        private boolean step(int j) {
            int id = tokens.word(j);
            String word = lower(j);
            boolean contracted = word.endsWith("n't") || word.equals("cannot");
            next = j - 1;
            if (word.equals("longer") && j > 0 && lower(j - 1).equals("no")) {
                negated = true;
                next = j - 2;
                return true;
            }
            if (word.equals("to") && (!any || be)) {
                any = true;
                to = true;
                int k = skipAdverbs(j - 1);
                if (k >= 0 && (lexicon.is(tokens.word(k), Function.BE) || isAhead(k))) {
                    isTo = true;
                    will = true;
                    negated |= lower(k).endsWith("n't")
                            || k + 1 < j && lower(k + 1).equals("not");
                    from = isAhead(k) ? skipAdverbs(k - 1) : k;
                } else {
                    must = k >= 0 && (lower(k).equals("have") || lower(k).equals("has") || lower(k).equals("ought"));
                    from = j;
                }
                return false;
            }
            if (lexicon.is(id, Function.WILL)
                    || lexicon.is(id, Function.MAY)
                    || lexicon.is(id, Function.MUST)
                    || lexicon.is(id, Function.DO)) {
                boolean should = word.equals("should");
                will = lexicon.is(id, Function.WILL) && !should;
                may = lexicon.is(id, Function.MAY);
                must = lexicon.is(id, Function.MUST) || should;
                negated |= contracted;
                return taken(j, false);
            }
            if (lexicon.is(id, Function.HAVE)) {
                negated |= contracted;
                return taken(j, true);
            }
            if (lexicon.is(id, Function.BE) && !word.equals("'s")) {
                be = true;
                negated |= contracted;
                return taken(j, true);
            }
            if (participle && LINKING.contains(word)) {
                // "remains barred from"
                be = true;
                return taken(j, true);
            }
            if (lexicon.is(id, Function.NOT)) {
                negated = true;
                return true;
            }
            if (SPANS.contains(word) && j > 0 && lower(j - 1).equals("this")) {
                // "may this week end"
                next = j - 2;
                return true;
            }
            return isAdverb(j);
        }

        private boolean taken(int j, boolean more) {
            any = true;
            from = j;
            return more;
        }
    }

    /** "is set to", "are likely to" */
    private boolean isAhead(int token) {
        int be = skipAdverbs(token - 1);
        return AHEAD.contains(lower(token)) && be >= 0 && lexicon.is(tokens.word(be), Function.BE);
    }

    private boolean isNo(int token) {
        return token >= 0 && lexicon.is(tokens.word(token), Function.NO);
    }

    private int skipAdverbs(int token) {
        int j = token;
        while (j >= 0 && isAdverb(j)) {
            j--;
        }
        return j;
    }

    private boolean isAdverb(int token) {
        return lexicon.is(tokens.word(token), Function.ADVERB) || lower(token).endsWith("ly");
    }

    private String lower(int token) {
        return tokens.lower(token);
    }
}
