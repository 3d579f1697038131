package org.muster.claims;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A 64-bit SimHash of a text's word shingles: near-copies differ in few bits, other texts in about half of them. Case,
 * punctuation and spacing do not matter.
 */
public final class Fingerprint {
    private static final int SHINGLE = 3;
    private static final int NEAR = 10;

    private Fingerprint() {}

    /** Of a text without words 0, which means unknown. */
    public static long of(String text) {
        int[] votes = new int[Long.SIZE];
        Deque<Long> window = new ArrayDeque<>();
        int words = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = word * 31 + Character.toLowerCase(c) + 1;
            } else if (word != 0) {
                words++;
                window.addLast(word);
                word = 0;
                if (window.size() > SHINGLE) {
                    window.removeFirst();
                }
                if (window.size() == SHINGLE) {
                    vote(votes, shingle(window));
                }
            }
        }
        if (words > 0 && words < SHINGLE) {
            vote(votes, shingle(window));
        }
        return majority(votes);
    }

    /** Whether two fingerprints, neither unknown, are those of near-copies. */
    public static boolean near(long a, long b) {
        return a != 0 && b != 0 && Long.bitCount(a ^ b) <= NEAR;
    }

    private static long shingle(Iterable<Long> words) {
        long hash = 0;
        for (long word : words) {
            hash = mix(hash * 31 + word);
        }
        return hash;
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
    }

    private static long majority(int[] votes) {
        long fingerprint = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            fingerprint |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return fingerprint;
    }

    /** The finaliser of MurmurHash3: every bit in depends on every bit out. */
    private static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
