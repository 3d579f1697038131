package org.muster.extraction.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionWord;
import org.muster.extraction.text.Tokens;

/** The pieces of one sentence, with the look-ups that every rule needs. */
record Line(Tokens tokens, int index, List<Piece> pieces) {
    private static final int PARENTHESIS = 16;

    /**
     * Countries that the clause around k names, but for its subjects ("though Nigeria obtained") and for what it gives as
     * reasons ("over arms sales to Taiwan").
     */
    Set<String> countries(int k) {
        int from = k;
        while (from > 0 && !isBreak(from - 1)) {
            from--;
        }
        Set<String> codes = new LinkedHashSet<>();
        boolean reason = false;
        for (int j = from; j < size() && !(j > k && isBreak(j)); j++) {
            if (at(j) instanceof Piece.Party party && !reason && !isSubject(j)) {
                codes.addAll(party.codes());
            }
            reason = isReason(j) || reason && !isComma(j) && !isBoundary(j) && !(at(j) instanceof Piece.Act);
        }
        return codes;
    }

    /** Whether the name at k is what a finite verb says something of: "Portugal and the others had wanted". */
    private boolean isSubject(int k) {
        for (int j = k + 1; j < size(); j++) {
            if (at(j) instanceof Piece.Act act) {
                return act.finite() && !act.passive();
            }
            boolean inside = at(j) instanceof Piece.Party
                    || at(j) instanceof Piece.Other
                    || isAnd(j)
                    || isDeterminer(j)
                    || isKind(j, Kind.ADVERB)
                    || isKind(j, Kind.OTHER);
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    Piece at(int k) {
        return k >= 0 && k < pieces.size() ? pieces.get(k) : null;
    }

    int size() {
        return pieces.size();
    }

    boolean isWord(int k, String word) {
        return at(k) instanceof Piece.Small small && small.word().equals(word);
    }

    boolean isKind(int k, Kind kind) {
        return at(k) instanceof Piece.Small small && small.kind() == kind;
    }

    boolean isComma(int k) {
        return isKind(k, Kind.COMMA);
    }

    boolean isAnd(int k) {
        return isWord(k, "and") || isWord(k, "or") || isWord(k, "&");
    }

    boolean isPreposition(int k) {
        return isKind(k, Kind.PREPOSITION);
    }

    boolean isReason(int k) {
        if (isWord(k, "for")
                && (SanctionWord.PURPOSE.has(text(k - 1))
                        || at(k - 1) instanceof Piece.Goods && at(k + 1) instanceof Piece.Party)) {
            // "materials crucial for chips"
            return false;
        }
        return at(k) instanceof Piece.Small small && SanctionWord.REASON.has(small.word());
    }

    /** A mark that ends a clause: ; : ( ) . */
    boolean isBreak(int k) {
        return isKind(k, Kind.BREAK);
    }

    /** A word or mark that begins another clause. */
    boolean isBoundary(int k) {
        return isBreak(k)
                || isKind(k, Kind.SUBORDINATOR) && !isWord(k, "as") && !isOfTime(k)
                || isKind(k, Kind.RELATIVE)
                || isWord(k, "but");
    }

    /** The comma that opens what the comma at k closes (", which it says he leads,", ", led by a Swede,"), or -1. */
    int opening(int k) {
        if (!isComma(k)) {
            return -1;
        }
        for (int j = k - 1; j > 0 && j > k - PARENTHESIS && !isBreak(j); j--) {
            if (isComma(j)) {
                boolean relative = isKind(j + 1, Kind.RELATIVE) || isPreposition(j + 1) && isKind(j + 2, Kind.RELATIVE);
                boolean reduced = at(j + 1) instanceof Piece.Act act && act.passive() && !act.finite();
                if (relative || reduced) {
                    return j;
                }
                if (acts(j, k)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean acts(int from, int to) {
        for (int j = from + 1; j < to; j++) {
            if (at(j) instanceof Piece.Act act && act.finite()) {
                return true;
            }
        }
        return false;
    }

    /** "until 31 July": a phrase of time, no clause. */
    boolean isOfTime(int k) {
        return at(k + 1) instanceof Piece.Date || isDeterminer(k + 1) && at(k + 2) instanceof Piece.Date;
    }

    /** The chunk before k that is no adverb, quote or date. */
    int left(int k) {
        int j = k - 1;
        while (j >= 0 && (isKind(j, Kind.ADVERB) || isKind(j, Kind.QUOTE) || at(j) instanceof Piece.Date)) {
            j--;
        }
        return j;
    }

    int right(int k) {
        int j = k + 1;
        while (j < size() && (isKind(j, Kind.ADVERB) || isKind(j, Kind.QUOTE) || at(j) instanceof Piece.Date)) {
            j++;
        }
        return j;
    }

    String text(int k) {
        Piece piece = at(k);
        return piece == null ? "" : tokens.lower(piece.from(), piece.to());
    }

    boolean isNumber(int k) {
        return at(k) instanceof Piece.Other other
                && (tokens.isNumber(other.from()) || SanctionWord.NUMBER.has(text(k)));
    }

    /** A word that begins a noun phrase. */
    private boolean isArticle(int k) {
        return isWord(k, "the") || isWord(k, "a") || isWord(k, "an") || isWord(k, "its") || isWord(k, "his");
    }

    /** "is under sanctions", "subject to an embargo": the measure at k is something that its bearer lives with. */
    boolean isUnder(int k) {
        int preposition = phrase(k);
        return isWord(preposition, "under")
                || isWord(preposition, "to") && text(preposition - 1).equals("subject");
    }

    /** "measures of its own", "its own package" */
    boolean isOwn(int k) {
        return text(k - 1).equals("own") || isWord(k + 1, "of") && text(k + 3).equals("own");
    }

    boolean isDeterminer(int k) {
        return isKind(k, Kind.DETERMINER);
    }

    int skipDeterminers(int k) {
        int j = k;
        while (isDeterminer(j) || at(j) instanceof Piece.Date || isKind(j, Kind.ADVERB)) {
            j++;
        }
        return j;
    }

    /** Whether the name at k hangs on a preposition: "in Iraq", "with the German and Italian ministers". */
    boolean isInPhrase(int k) {
        return phrase(k) >= 0;
    }

    /** The preposition that the noun phrase of the piece at k hangs on, or -1. */
    int phrase(int k) {
        for (int j = k - 1; j >= 0 && j >= k - 8; j--) {
            if (isWord(j, "of") && SanctionWord.QUANTITY.has(text(j - 1))) {
                // "subject to a set of penalties"
                continue;
            }
            if (isPreposition(j)) {
                return isWord(j, "after")
                                || isWord(j, "before")
                                || isWord(j, "since")
                                || isWord(j, "as")
                                || isWord(j, "than")
                        ? -1
                        : j;
            }
            if (isArticle(j) && !isPreposition(j - 1) && !isAnd(j - 1) && !isDeterminer(j - 1)) {
                return -1;
            }
            boolean inside = at(j) instanceof Piece.Other
                    || at(j) instanceof Piece.Party
                    || at(j) instanceof Piece.Goods
                    || at(j) instanceof Piece.Thing && isWord(j + 1, "of")
                    || isDeterminer(j)
                    || isKind(j, Kind.QUOTE)
                    || isKind(j, Kind.OTHER)
                    || isAnd(j);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }
}
