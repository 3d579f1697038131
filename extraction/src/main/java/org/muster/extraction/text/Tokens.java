package org.muster.extraction.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as tokens and sentences. Parallel arrays instead of objects: an article has a thousand tokens, and most articles
 * are not about troops at all.
 */
public final class Tokens {
    static final byte CAPITAL = 1;
    static final byte ALL_CAPITALS = 2;
    static final byte NUMBER = 4;
    static final byte PUNCTUATION = 8;
    /** White space stands before the token. */
    static final byte SPACED = 16;

    /** English has about six characters to a word, marks counted. */
    private static final int CHARS_PER_TOKEN = 5;

    private final String text;
    private final Vocabulary vocabulary;
    private int[] start;
    private int[] end;
    private int[] word;
    private byte[] shape;
    private String[] lower = new String[0];
    private int size;
    private int[] sentence = new int[32];
    private int sentences;

    Tokens(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        int capacity = text.length() / CHARS_PER_TOKEN + 16;
        start = new int[capacity];
        end = new int[capacity];
        word = new int[capacity];
        shape = new byte[capacity];
    }

    void add(int from, int to, int wordId, int flags) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            word = Arrays.copyOf(word, size * 2);
            shape = Arrays.copyOf(shape, size * 2);
        }
        start[size] = from;
        end[size] = to;
        word[size] = wordId;
        shape[size++] = (byte) flags;
    }

    /** Begins a sentence at the next token, unless one begins there already. */
    void beginSentence() {
        if (sentences > 0 && sentence[sentences - 1] == size) {
            return;
        }
        if (sentences == sentence.length) {
            sentence = Arrays.copyOf(sentence, sentences * 2);
        }
        sentence[sentences++] = size;
    }

    /** Begins a sentence if the present one has reached that many tokens. */
    void breakAfter(int longest) {
        if (size - sentence[sentences - 1] >= longest) {
            beginSentence();
        }
    }

    void finish() {
        while (sentences > 0 && sentence[sentences - 1] == size) {
            sentences--;
        }
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int sentences() {
        return sentences;
    }

    /** First token of a sentence. */
    public int from(int sentenceIndex) {
        return sentence[sentenceIndex];
    }

    /** Behind the last token of a sentence. */
    public int to(int sentenceIndex) {
        return sentenceIndex + 1 < sentences ? sentence[sentenceIndex + 1] : size;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    public int word(int token) {
        return word[token];
    }

    public String string(int token) {
        return text.substring(start[token], end[token]);
    }

    /** A token in lower case. */
    public String lower(int token) {
        if (word[token] != Vocabulary.UNKNOWN) {
            return vocabulary.word(word[token]);
        }
        if (lower.length < size) {
            lower = new String[size];
        }
        if (lower[token] == null) {
            lower[token] = string(token).toLowerCase(Locale.ROOT);
        }
        return lower[token];
    }

    /** Several tokens as they stand, in lower case. */
    public String lower(int from, int to) {
        return to == from + 1 ? lower(from) : string(from, to).toLowerCase(Locale.ROOT);
    }

    public String string(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }

    public int length(int token) {
        return end[token] - start[token];
    }

    public char firstChar(int token) {
        return text.charAt(start[token]);
    }

    public boolean is(int token, char punctuation) {
        return (shape[token] & PUNCTUATION) != 0 && text.charAt(start[token]) == punctuation;
    }

    public boolean isCapital(int token) {
        return (shape[token] & CAPITAL) != 0;
    }

    public boolean isAllCapitals(int token) {
        return (shape[token] & ALL_CAPITALS) != 0;
    }

    public boolean isNumber(int token) {
        return (shape[token] & NUMBER) != 0;
    }

    public boolean isPunctuation(int token) {
        return (shape[token] & PUNCTUATION) != 0;
    }

    public boolean isSpaced(int token) {
        return (shape[token] & SPACED) != 0;
    }

    /** Whether an empty line stands somewhere between two neighbouring tokens. */
    public boolean breaksParagraph(int token) {
        for (int i = token == 0 ? start[0] : end[token - 1]; i < start[token]; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
