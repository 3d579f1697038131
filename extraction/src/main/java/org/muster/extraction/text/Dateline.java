package org.muster.extraction.text;

/** The place and day before the first sentence of agency copy: "ABUJA, Aug 10 (Agency) - ". */
public final class Dateline {
    private static final int LONGEST = 18;
    private static final int LAST_SENTENCE = 3;

    private Dateline() {}

    /** The first token of a sentence behind its dateline, or its first token when it has none. */
    public static int skip(Tokens tokens, int sentence) {
        int from = tokens.from(sentence);
        int to = tokens.to(sentence);
        if (sentence > LAST_SENTENCE || !tokens.isAllCapitals(from)) {
            return from;
        }
        for (int i = from + 1; i < to - 1 && i < from + LONGEST; i++) {
            char c = tokens.firstChar(i);
            boolean dash =
                    (c == '-' || c == '\u2013' || c == '\u2014') && (tokens.isSpaced(i) || tokens.is(i - 1, ')'));
            if (dash) {
                return i + 1 < to && tokens.firstChar(i + 1) == c ? i + 2 : i + 1;
            }
        }
        return from;
    }
}
