package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;

/** Tells whether a force is the object of a verb. */
final class Objects {
    private final Sentence s;

    Objects(Sentence sentence) {
        this.s = sentence;
    }

    /** "elements of the force": the force is meant all the same. */
    private static final Set<String> PORTIONS = Set.of(
            "elements",
            "parts",
            "part",
            "half",
            "most",
            "portion",
            "majority",
            "bulk",
            "rest",
            "thousands",
            "hundreds",
            "batch",
            "group");

    static boolean takesObject(Chunk.Verbal verbal) {
        if (verbal.passive() || verbal.copula()) {
            return false;
        }
        Verb main = verbal.main();
        return switch (main.kind()) {
            case SAY, EXPECT, ASPECT -> false;
            default -> true;
        };
    }

    /** Only the force's own words and other members of its list stand between. */
    boolean isAdjacent(int verb, int k) {
        int words = 0;
        for (int j = verb + 1; j < k; j++) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Word) {
                words++;
            } else if (chunk instanceof Small small) {
                boolean passable = small.kind() == Small.Kind.ADVERB
                        || small.kind() == Small.Kind.QUOTE
                        || small.kind() == Small.Kind.DETERMINER
                        || small.kind() == Small.Kind.CONJUNCTION && s.at(j - 1) instanceof Chunk.Word
                        || small.word().equals("out")
                        || small.word().equals("in")
                        || small.word().equals("back")
                        || small.word().equals("up")
                        || small.word().equals("down")
                        || small.word().equals("home")
                        || small.word().equals("of")
                                && (s.at(j - 1) instanceof Chunk.Word && PORTIONS.contains(s.text(j - 1))
                                        || s.text(j - 1).equals("first"))
                        || small.word().equals("to") && j == verb + 1
                        || small.word().equals("of") && (j == verb + 1 && isVerbalNoun(verb) || consistsOf(verb))
                        || small.word().equals("for") && asksFor((Chunk.Verbal) s.at(verb));
                if (!passable) {
                    return false;
                }
            } else if (chunk instanceof Chunk.Named) {
                words++;
            } else {
                return false;
            }
        }
        return words <= 3;
    }

    /** "the sending of 420 soldiers" */
    private boolean isVerbalNoun(int verb) {
        Chunk.Verbal verbal = (Chunk.Verbal) s.at(verb);
        return !verbal.finite() && verbal.form() == Form.GERUND;
    }

    /** "consists of 600 men", "is made up of" */
    private boolean consistsOf(int verb) {
        return switch (((Chunk.Verbal) s.at(verb)).main().lemma()) {
            case "consist", "compose", "make", "comprise" -> true;
            default -> false;
        };
    }

    /** "called for", "voted for", "asked for" */
    private static boolean asksFor(Chunk.Verbal verbal) {
        return switch (verbal.main().kind()) {
            case DEMAND, ORDER, CONSIDER -> true;
            default -> false;
        };
    }
}
