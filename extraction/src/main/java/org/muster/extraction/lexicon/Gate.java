package org.muster.extraction.lexicon;

import java.util.List;

/**
 * Tells from the words of a text, in one pass and before anything is built, whether it can claim anything; see {@code
 * gate.txt}. Words are compared by a 32-bit hash: a chance meeting lets an article in that has nothing to say, and no more.
 */
public final class Gate {
    private static final int ENOUGH = -1;
    private static final int HINTS = 3;
    /** A text so short is let in with one hint: a bulletin of two sentences has no room for three. */
    private static final int BULLETIN = 600;

    private static final int MASK = (1 << 12) - 1;

    private static final Gate STANDARD = new Gate(LexiconFile.load("gate.txt").entries());

    private final int[] hashes = new int[MASK + 1];
    /** {@link #ENOUGH}, or the bit of a line of hints. */
    private final int[] meanings = new int[MASK + 1];

    private Gate(List<List<String>> entries) {
        int hint = 1;
        for (List<String> entry : entries) {
            boolean enough = entry.get(1).equals("ENOUGH");
            for (String word : LexiconFile.alternatives(entry.get(0))) {
                put(word, enough ? ENOUGH : hint);
            }
            hint = enough ? hint : hint << 1;
        }
        if (hint <= 0) {
            throw new IllegalStateException("gate.txt has more than 30 lines of hints");
        }
    }

    public static Gate standard() {
        return STANDARD;
    }

    private void put(String word, int meaning) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            slot = slot + 1 & MASK;
        }
        hashes[slot] = hash;
        meanings[slot] = meaning;
    }

    /** Whether the text is worth reading. */
    public boolean opens(String text) {
        int hints = 0;
        int hash = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            int c = i < length ? text.charAt(i) | 0x20 : ' ';
            if (c >= 'a' && c <= 'z') {
                hash = hash * 31 + c;
            } else if (hash != 0) {
                int meaning = meaning(hash);
                if (meaning == ENOUGH) {
                    return true;
                }
                hints |= meaning;
                hash = 0;
            }
        }
        return Integer.bitCount(hints) >= (length < BULLETIN ? 1 : HINTS);
    }

    private int meaning(int hash) {
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                return meanings[slot];
            }
            slot = slot + 1 & MASK;
        }
        return 0;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 13) & MASK;
    }
}
