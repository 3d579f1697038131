package org.muster.extraction.text;

import java.util.Set;

/**
 * Tells English from everything else by its function words: in English prose at least one word in ten is one of these,
 * in other languages next to none. Words that other languages share ("in", "is", "was", "on", "of") do not count.
 */
public final class Language {
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "to", "that", "with", "by", "from", "has", "have", "been", "were", "this", "these", "which",
            "who", "said", "would", "could", "they", "their", "its", "his", "after", "than", "more", "about", "it's",
            "not", "but");
    /** Enough of a text to tell. */
    private static final int SAMPLE = 200;
    /** Too few words to tell: read as English. */
    private static final int FEWEST = 20;

    private static final int ONE_IN = 25;
    /** Length of the longest word above. */
    private static final int LONGEST = 5;

    private Language() {}

    /**
     * Whether a text can be read as English. Other words in capitals (names, headlines, tables) speak neither for it nor
     * against it, and a text with too few words is read.
     */
    public static boolean isEnglish(Tokens tokens) {
        int words = 0;
        int english = 0;
        for (int i = 0; i < tokens.size() && words < SAMPLE; i++) {
            if (tokens.isPunctuation(i) || tokens.isNumber(i)) {
                continue;
            }
            boolean known = tokens.length(i) <= LONGEST && ENGLISH.contains(tokens.lower(i));
            english += known ? 1 : 0;
            words += known || !tokens.isCapital(i) ? 1 : 0;
        }
        return words < FEWEST || english * ONE_IN >= words;
    }
}
