package org.muster.extraction.sanction;

import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.SanctionWord;
import org.muster.extraction.text.Tokens;

/** The helpers to the left of a verb: "has not been", "would no longer", "is set to". */
final class VerbHelpers {
    private final Tokens tokens;
    private final Lexicon lexicon;

    /** First token of the verb group. */
    int from;

    boolean any;
    boolean will;
    boolean may;
    boolean must;
    boolean negated;
    boolean be;
    boolean have;
    boolean to;
    /** "is to": future, not infinitive. */
    boolean isTo;

    private final boolean participle;
    private int next;

    /** @param participle whether "remains" before it is a helper */
    VerbHelpers(Tokens tokens, Lexicon lexicon, int verb, boolean participle) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.participle = participle;
        from = verb;
        int j = verb - 1;
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
                negated |= lower(k).endsWith("n't") || k + 1 < j && lower(k + 1).equals("not");
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
            have = true;
            negated |= contracted;
            return taken(j, true);
        }
        if (lexicon.is(id, Function.BE) && !word.equals("'s")) {
            be = true;
            negated |= contracted;
            return taken(j, true);
        }
        if (participle && SanctionWord.LINKING.has(word)) {
            // "remains barred from"
            be = true;
            return taken(j, true);
        }
        if (lexicon.is(id, Function.NOT)) {
            negated = true;
            return true;
        }
        if (SanctionWord.SPAN.has(word) && j > 0 && lower(j - 1).equals("this")) {
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

    /** "is set to", "are likely to" */
    private boolean isAhead(int token) {
        int be = skipAdverbs(token - 1);
        return SanctionWord.AHEAD.has(lower(token)) && be >= 0 && lexicon.is(tokens.word(be), Function.BE);
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
