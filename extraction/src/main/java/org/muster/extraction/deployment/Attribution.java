package org.muster.extraction.deployment;

import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Kind;

/** Finds who says what a sentence says: "the ministry said", "said Gen. Ray Odierno", "according to two officials". */
final class Attribution {
    /** Longer than so many chunks is no name of a speaker. */
    private static final int LONGEST = 9;

    /** The words for the speaker, or null if the sentence names none. */
    static String of(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            String speaker = null;
            if (s.text(k).equals("according") && s.isWord(k + 1, "to")) {
                speaker = text(s, k + 2, endAfter(s, k + 2));
            } else if (s.at(k) instanceof Chunk.Verbal verbal && says(verbal)) {
                speaker = isInverted(s, k) ? text(s, k + 1, endAfter(s, k + 1)) : text(s, startBefore(s, k), k);
            }
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    private static boolean says(Chunk.Verbal verbal) {
        return verbal.main().kind() == Kind.SAY && verbal.finite() && !verbal.passive() && !verbal.will();
    }

    /** ", said the minister" */
    private static boolean isInverted(Sentence s, int verb) {
        return (s.isComma(verb - 1) || s.isKind(verb - 1, Small.Kind.QUOTE))
                && !s.isKind(verb + 1, Small.Kind.SUBORDINATOR)
                && !(s.at(verb + 1) instanceof Chunk.When)
                && !s.isComma(verb + 1)
                && endAfter(s, verb + 1) > verb + 1;
    }

    private static int startBefore(Sentence s, int verb) {
        int from = verb;
        while (from > 0 && isPart(s, from - 1) && verb - from < LONGEST) {
            from--;
        }
        return from;
    }

    private static int endAfter(Sentence s, int from) {
        int to = from;
        while (to < s.size() && isPart(s, to) && to - from < LONGEST) {
            to++;
        }
        return to;
    }

    private static boolean isPart(Sentence s, int k) {
        return s.at(k) instanceof Chunk.Word
                || s.at(k) instanceof Chunk.Named
                || s.isKind(k, Small.Kind.DETERMINER)
                || s.isWord(k, ".")
                || s.isWord(k, "of") && k > 0
                || s.at(k) instanceof Chunk.Force force
                        && !force.quantity().count().stated();
    }

    private static String text(Sentence s, int from, int to) {
        int first = from;
        while (first < to && (s.isWord(first, ".") || s.isWord(first, "of"))) {
            first++;
        }
        int last = to;
        while (last > first && (s.isWord(last - 1, ".") || s.isWord(last - 1, "of"))) {
            last--;
        }
        boolean named = false;
        for (int k = first; k < last; k++) {
            named |= s.at(k) instanceof Chunk.Word || s.at(k) instanceof Chunk.Named || s.at(k) instanceof Chunk.Force;
        }
        return named
                ? s.tokens()
                        .text()
                        .substring(
                                s.tokens().start(s.at(first).from()),
                                s.tokens().end(s.at(last - 1).to() - 1))
                        .replaceAll("\\s+", " ")
                : null;
    }

    private Attribution() {}
}
