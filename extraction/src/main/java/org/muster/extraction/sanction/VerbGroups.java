package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Phrases;
import org.muster.extraction.lexicon.SanctionVerb;
import org.muster.extraction.lexicon.SanctionWord;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.text.Tokens;

/** Reads a verb of sanctions together with the helpers to its left: tense, mood, voice, polarity. */
final class VerbGroups {

    private final Tokens tokens;
    private final Lexicon lexicon;

    VerbGroups(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    static boolean isIntransitive(String lemma) {
        return SanctionWord.INTRANSITIVE.has(lemma);
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
        VerbSetting setting = new VerbSetting(tokens, before);
        SanctionVerb verb = reading(match.value(), hasHelper(from) ? null : setting.last);
        if (verb.isNoun()) {
            return new Piece.Act(
                    from, match.to(), verb, false, false, false, isNo(from - 1), false, false, false, false);
        }
        Set<Form> forms = verb.forms();
        VerbHelpers h = new VerbHelpers(tokens, lexicon, from, forms.contains(Form.PARTICIPLE));
        boolean alone = !h.any;
        if ((h.have || h.be) && !h.to && !forms.contains(Form.PARTICIPLE) && !forms.contains(Form.GERUND)) {
            // "has close ties"
            return null;
        }
        boolean past = forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE);
        boolean gerund = forms.contains(Form.GERUND);
        boolean base = forms.contains(Form.BASE);
        if (alone
                && (verb.deed() == SanctionVerb.Deed.TRADE && !gerund
                        || setting.insideNoun(forms)
                        || gerund && setting.isModifier(match.to()))) {
            return null;
        }
        if (base && !past && alone) {
            if (setting.isBareInfinitive()) {
                return new Piece.Act(from, match.to(), verb, false, false, false, false, false, true, false, false);
            }
            if (!setting.mayBeFiniteBase(from)) {
                return null;
            }
            Piece.Act coordinated = setting.coordinated();
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
                        && !SanctionWord.INTRANSITIVE.has(verb.lemma())
                        && lacksObject(match.to())
                        && !setting.follows(verb, match.to());
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
                        && SanctionWord.SPAN.has(lower(i + 1))
                || word.equals("last")
                || word.equals("and")
                || word.endsWith("day") && tokens.isCapital(i);
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
