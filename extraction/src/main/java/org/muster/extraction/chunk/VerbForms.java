package org.muster.extraction.chunk;

import java.util.List;
import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.text.Tokens;

/** Which forms of verbs, helpers and adverbs stand at a token. */
final class VerbForms {
    private final Lexicon lexicon;
    private final Tokens tokens;

    VerbForms(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    List<Verb> verbs(int i) {
        return lexicon.verbs(tokens.word(i));
    }

    boolean isAt(int i, Function function) {
        return is(tokens.word(i), function);
    }

    boolean isModalAt(int i) {
        return isModal(tokens.word(i));
    }

    /** Whether a verb can follow "to" here: "send", "be", "have". */
    boolean isInfinitive(int i, int limit) {
        return i < limit && (isBaseVerb(i) || lower(i).equals("be") || lower(i).equals("have"));
    }

    boolean leadsToVerb(int i, int limit) {
        int to = skipAdverbs(i, limit);
        return lower(to).equals("to") && isInfinitive(to + 1, limit);
    }

    boolean isBaseVerb(int i) {
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
    boolean isAct(int i) {
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

    boolean hasForm(int i, Form form) {
        for (Verb verb : lexicon.verbs(tokens.word(i))) {
            if (verb.forms().contains(form)) {
                return true;
            }
        }
        return false;
    }

    int skipAdverbs(int i, int limit) {
        while (i < limit && isAdverb(i)) {
            i++;
        }
        return i;
    }

    boolean isAdverb(int i) {
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

    /** Whether a participle or gerund is an adjective of the noun that follows it: "the remaining troops". */
    boolean startsNoun(int i, int limit) {
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
    boolean isPluralNoun(Verb verb, int i, int limit) {
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

    boolean beginsSentence(int i) {
        return i == 0 || tokens.isPunctuation(i - 1) || tokens.breaksParagraph(i);
    }

    private boolean isModal(int id) {
        return is(id, Function.WILL) || is(id, Function.MAY) || is(id, Function.MUST);
    }

    private boolean is(int id, Function function) {
        return lexicon.is(id, function);
    }

    String lower(int i) {
        return i < tokens.size() ? tokens.lower(i) : "";
    }

    boolean isNoLonger(int i, int limit) {
        return i + 1 < limit && lower(i).equals("no") && lower(i + 1).equals("longer");
    }

    /** The token behind adverbs and negations, which are noted. */
    int skipAdverbsAndNot(int from, VerbGroup g) {
        int i = from;
        while (i < g.limit && (isAdverb(i) || isAt(i, Function.NOT))) {
            g.negated |= isAt(i, Function.NOT);
            i++;
        }
        return i;
    }
}
