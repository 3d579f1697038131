package org.muster.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that the lexicons know, as small numbers. Looking up a range of characters folds case and allocates nothing;
 * a word that no lexicon knows is {@link #UNKNOWN}.
 */
public final class Vocabulary {
    public static final int UNKNOWN = 0;

    private final List<String> words = new ArrayList<>();
    private int[] table = new int[1 << 16];

    public Vocabulary() {
        words.add("");
    }

    /** The number of a word, which is added if it is new. Lexicons call this while they load. */
    public int add(String word) {
        String folded = fold(word);
        int id = lookup(folded, 0, folded.length());
        if (id != UNKNOWN) {
            return id;
        }
        words.add(folded);
        if (words.size() * 2 > table.length) {
            rehash();
        } else {
            insert(words.size() - 1);
        }
        return words.size() - 1;
    }

    public int lookup(CharSequence text, int start, int end) {
        int slot = hash(text, start, end) & table.length - 1;
        while (table[slot] != 0) {
            if (matches(words.get(table[slot]), text, start, end)) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        return UNKNOWN;
    }

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
        String word = words.get(id);
        int slot = hash(word, 0, word.length()) & table.length - 1;
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = id;
    }

    private static boolean matches(String word, CharSequence text, int start, int end) {
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

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ fold(text.charAt(i))) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
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
