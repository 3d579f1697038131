package org.muster.extraction.text;

import java.util.Set;

/**
 * Splits a text into words, numbers and marks, and those into sentences. Hyphens are tokens of their own
 * ("700-strong" is three), a possessive "'s" is one, a dotted abbreviation ("U.S.") stays whole. A line break
 * always ends a sentence: news text breaks lines between paragraphs, headlines and clutter, not inside sentences. No
 * sentence is longer than {@link #LONGEST_SENTENCE} tokens, so that rules may look back and forth in one.
 */
public final class Tokenizer {
    static final int LONGEST_SENTENCE = 200;

    /** What is left of an unbreakable space where nobody resolved it. */
    private static final String ENTITY_SPACE = "&nbsp;";

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "capt", "cpl", "adm", "brig", "sen", "rep",
            "gov", "st", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "cmdr", "prof", "rev", "hon", "pvt", "ft", "mt", "approx", "vice", "spc", "min");

    private final Vocabulary vocabulary;

    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Tokens tokenize(String text) {
        Tokens tokens = new Tokens(text, vocabulary);
        int length = text.length();
        int i = 0;
        boolean spaced = true;
        tokens.beginSentence();
        while (i < length) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                    tokens.beginSentence();
                }
                spaced = true;
                i++;
                continue;
            }
            if (c == '&' && text.startsWith(ENTITY_SPACE, i)) {
                spaced = true;
                i += ENTITY_SPACE.length();
                continue;
            }
            int end;
            if (isDigit(c)) {
                end = numberEnd(text, i);
                add(tokens, i, end, Tokens.NUMBER, spaced);
            } else if (Character.isLetterOrDigit(c)) {
                end = wordEnd(text, i);
                add(tokens, i, end, 0, spaced);
            } else if (isApostrophe(c) && isPossessive(text, i)) {
                end = i + 2;
                add(tokens, i, end, 0, spaced);
            } else {
                end = i + 1;
                add(tokens, i, end, Tokens.PUNCTUATION, spaced);
                if ((c == '.' || c == '!' || c == '?') && endsSentence(text, tokens, i)) {
                    end = closeQuotes(tokens, text, end);
                    tokens.beginSentence();
                }
            }
            tokens.breakAfter(LONGEST_SENTENCE);
            spaced = false;
            i = end;
        }
        tokens.finish();
        return tokens;
    }

    private void add(Tokens tokens, int from, int to, int kind, boolean spaced) {
        int flags = kind | (spaced ? Tokens.SPACED : 0);
        String text = tokens.text();
        if (Character.isUpperCase(text.charAt(from))) {
            flags |= Tokens.CAPITAL;
            if (allCapitals(text, from, to)) {
                flags |= Tokens.ALL_CAPITALS;
            }
        }
        tokens.add(from, to, vocabulary.lookup(text, from, to), flags);
    }

    private static boolean allCapitals(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters > 1;
    }

    private static int numberEnd(String text, int from) {
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean separator = (c == ',' || c == '.') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            if (!separator && !Character.isLetterOrDigit(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i++;
            } else if (c == '.' && isDotted(text, from, i)) {
                i++;
            } else if (isApostrophe(c)
                    && i + 1 < length
                    && Character.isLetter(text.charAt(i + 1))
                    && !isPossessive(text, i)) {
                i++;
            } else if (c == '\u0301' || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether the dot at i belongs to an abbreviation of single letters: "U.S.", "p.m.". */
    private static boolean isDotted(String text, int from, int dot) {
        boolean singleLetterBefore = dot - 1 == from || dot - 2 >= from && text.charAt(dot - 2) == '.';
        if (!singleLetterBefore || !Character.isLetter(text.charAt(dot - 1))) {
            return false;
        }
        boolean letterDotAfter =
                dot + 2 < text.length() && Character.isLetter(text.charAt(dot + 1)) && text.charAt(dot + 2) == '.';
        return letterDotAfter || dot - 2 >= from;
    }

    private static boolean isPossessive(String text, int apostrophe) {
        int s = apostrophe + 1;
        return s < text.length()
                && (text.charAt(s) == 's' || text.charAt(s) == 'S')
                && (s + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(s + 1)))
                && apostrophe > 0
                && Character.isLetterOrDigit(text.charAt(apostrophe - 1));
    }

    private static boolean endsSentence(String text, Tokens tokens, int mark) {
        int next = mark + 1;
        while (next < text.length() && isClosing(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (!isSpace(text.charAt(next))) {
            // machine-made text loses spaces: "war.The"
            return text.charAt(mark) == '.'
                    && Character.isUpperCase(text.charAt(next))
                    && next + 1 < text.length()
                    && Character.isLowerCase(text.charAt(next + 1))
                    && mark > 1
                    && Character.isLowerCase(text.charAt(mark - 1))
                    && Character.isLowerCase(text.charAt(mark - 2));
        }
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char following = text.charAt(next);
        if (Character.isLowerCase(following)) {
            return false;
        }
        if (text.charAt(mark) != '.') {
            return true;
        }
        int last = tokens.size() - 2;
        return last < 0 || !isAbbreviation(tokens, last);
    }

    private static boolean isAbbreviation(Tokens tokens, int token) {
        int length = tokens.length(token);
        if (length == 1 && tokens.isCapital(token)) {
            return true;
        }
        return length <= 6 && ABBREVIATIONS.contains(tokens.lower(token));
    }

    private int closeQuotes(Tokens tokens, String text, int from) {
        int i = from;
        while (i < text.length() && isClosing(text.charAt(i))) {
            add(tokens, i, i + 1, Tokens.PUNCTUATION, false);
            i++;
        }
        return i;
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\u201d' || c == '\u2019' || c == '\'' || c == ')' || c == ']';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Any space that Unicode knows, the unbreakable ones and those without a width included. */
    private static boolean isSpace(char c) {
        return c == ' '
                || Character.isWhitespace(c)
                || c >= 128 && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }
}
