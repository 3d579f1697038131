package org.muster.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that the lexicons know, as small numbers. Looking up a range of characters folds case and allocates nothing;
 * a word that no lexicon knows is {@link #UNKNOWN}.
 */
public final class Vocabulary {
    public static final int UNKNOWN = 0;

    private static final char[] FOLDED = new char[128];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
    }

    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] hashes = new int[1 << 10];
    private int[] table = new int[1 << 10];

    /** The number of a word, a new one if it has none yet. Not for use from several threads. */
    public int add(String word) {
        String folded = fold(word);
        int id = lookup(folded, 0, folded.length());
        if (id != UNKNOWN) {
            return id;
        }
        id = words.size();
        words.add(folded);
        if (id == hashes.length) {
            hashes = Arrays.copyOf(hashes, id * 2);
        }
        hashes[id] = hash(folded, 0, folded.length());
        if (words.size() * 4 > table.length) {
            rehash();
        } else {
            insert(id);
        }
        return id;
    }

    public int lookup(String text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = hash & table.length - 1;
        for (int id = table[slot]; id != UNKNOWN; id = table[slot]) {
            if (hashes[id] == hash && matches(words.get(id), text, start, end)) {
                return id;
            }
            slot = slot + 1 & table.length - 1;
        }
        return UNKNOWN;
    }

    /** A word in lower case; empty for {@link #UNKNOWN}. */
    public String word(int id) {
        return words.get(id);
    }

    public int size() {
        return words.size();
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int id = 1; id < words.size(); id++) {
            insert(id);
        }
    }

    private void insert(int id) {
        int slot = hashes[id] & table.length - 1;
        while (table[slot] != UNKNOWN) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = id;
    }

    private static boolean matches(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ fold(text.charAt(i))) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    private static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        return folded.toString();
    }
}
