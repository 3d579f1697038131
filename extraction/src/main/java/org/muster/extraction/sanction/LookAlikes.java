package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.SanctionWord;
import org.muster.extraction.text.Tokens;

/** Tells apart what is spelled alike: "bans" that is a verb or a noun, "the end of" a month or of sanctions. */
final class LookAlikes {
    private final Tokens tokens;

    LookAlikes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "a set of" */
    boolean isQuantity(int i, List<Piece> before) {
        Piece last = before.isEmpty() ? null : before.get(before.size() - 1);
        return i + 1 < tokens.size()
                && tokens.lower(i + 1).equals("of")
                && (last instanceof Piece.Other
                        || last instanceof Piece.Small small && small.kind() == Chunk.Small.Kind.DETERMINER);
    }

    /** "the end of April", "the end of the year": no end of anything else. */
    boolean isEndOfTime(int i, int limit) {
        if (i + 2 >= limit
                || !tokens.lower(i).equals("end")
                || !tokens.lower(i + 1).equals("of")) {
            return false;
        }
        int next = tokens.lower(i + 2).equals("the") || tokens.lower(i + 2).equals("this") ? i + 3 : i + 2;
        return tokens.isCapital(i + 2)
                || next < limit && SanctionWord.SPAN.has(tokens.lower(next))
                || tokens.isNumber(i + 2);
    }

    /** "U.S.-drafted", "far-reaching", "member states": looks like a verb and is none. */
    boolean isInCompound(int i) {
        return i > 1
                        && tokens.is(i - 1, '-')
                        && !tokens.isSpaced(i - 1)
                        && !tokens.lower(i - 2).equals("re")
                || i > 0
                        && tokens.lower(i).equals("states")
                        && tokens.lower(i - 1).equals("member");
    }

    /** "those on Belarus", "the one against Iran": a measure named before. */
    boolean standsForThing(int i, int limit) {
        String word = tokens.lower(i);
        return (word.equals("those") || word.equals("ones") || word.equals("one") || word.equals("that"))
                && i + 1 < limit
                && (tokens.lower(i + 1).equals("on")
                        || tokens.lower(i + 1).equals("against")
                        || tokens.lower(i + 1).equals("of") && i + 2 < limit && tokens.isNumber(i + 2));
    }

    /** "loans and grants" */
    static boolean continuesGoods(List<Piece> before) {
        int n = before.size();
        return n > 1
                && before.get(n - 1) instanceof Piece.Small small
                && small.kind() == Chunk.Small.Kind.CONJUNCTION
                && before.get(n - 2) instanceof Piece.Goods;
    }

    /** "so-called" */
    boolean isHyphenated(int i) {
        return i + 2 < tokens.size() && tokens.is(i + 1, '-') && !tokens.isSpaced(i + 1) && !tokens.isSpaced(i + 2);
    }

    boolean isDefinite(int i) {
        return i > 0 && tokens.lower(i - 1).equals("the")
                || i > 1
                        && tokens.lower(i - 2).equals("the")
                        && !tokens.isPunctuation(i - 1)
                        && !tokens.isCapital(i - 1);
    }

    static boolean mayPrecedeVerb(List<Piece> before, String word) {
        Piece last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last instanceof Piece.Small small) {
            return switch (small.kind()) {
                case PRONOUN, RELATIVE, COMMA, CONJUNCTION -> true;
                default -> small.word().equals("that");
            };
        }
        return last instanceof Piece.Party party && !party.possessive()
                || last instanceof Piece.Date
                || last instanceof Piece.Thing
                || last instanceof Piece.Other && !word.startsWith("sanction");
    }
}
