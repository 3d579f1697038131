package org.muster.extraction.chunk;

import org.muster.extraction.chunk.Chunk.Small;

/** What the small words before a force say of it: how definite, whose, how many more. */
final class Determiners {
    /** Takes a determiner into the phrase; whether the phrase begins with it. */
    static boolean take(ForceBuilder b, Small small) {
        switch (small.word()) {
            case "no", "any", "none" -> {
                b.negated = small.word().equals("no");
                b.take(small);
                return true;
            }
            case "its", "their", "his", "her", "our", "my", "your", "whose" -> {
                b.possessed = true;
                b.take(small);
                return true;
            }
            case "the", "these", "those", "this" -> {
                b.definite = true;
                b.take(small);
                return true;
            }
            case "a", "an" -> {
                if (!b.counted) {
                    b.single = true;
                }
                b.take(small);
                return true;
            }
            case "more", "additional", "further", "extra", "another", "fresh", "other", "new" -> {
                b.additional |= !small.word().equals("other")
                        && !small.word().equals("new")
                        && !small.word().equals("fresh");
                if (small.word().equals("another")) {
                    b.single = !b.counted;
                }
                b.take(small);
                return false;
            }
            case "second" -> {
                b.additional = true;
                b.take(small);
                return false;
            }
            case "all", "some", "several", "many", "most", "few", "both", "each", "every", "such", "that" -> {
                b.determined = true;
                b.take(small);
                return false;
            }
            default -> {
                return true;
            }
        }
    }

    static boolean isPossessiveMark(Small small) {
        return small.word().equals("'s") || small.word().equals("\u2019s");
    }

    private Determiners() {}
}
