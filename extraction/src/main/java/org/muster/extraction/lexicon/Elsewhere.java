package org.muster.extraction.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.extraction.text.Tokens;

/** Subjects in which armies are a figure of speech, a game or a memory; see {@code elsewhere.txt}. */
public final class Elsewhere {
    /** So many different words of one subject make an article one about it. */
    private static final int ENOUGH = 3;

    /** A word speaks for so many sentences before and after its own. */
    private static final int NEAR = 4;

    private static final Map<String, String> SUBJECTS = load();

    private Elsewhere() {}

    private static Map<String, String> load() {
        Map<String, String> subjects = new HashMap<>();
        for (List<String> entry : LexiconFile.load("elsewhere.txt").entries()) {
            LexiconFile.alternatives(entry.get(1)).forEach(word -> subjects.put(word, entry.get(0)));
        }
        return Map.copyOf(subjects);
    }

    /**
     * The sentences near words of such a subject, where an article has enough of them. What an article says of real armies
     * further off is untouched: an anniversary may be followed by a dispatch.
     */
    public static BitSet sentencesOf(Tokens tokens) {
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, BitSet> sentences = new HashMap<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            for (int i = tokens.from(sentence); i < tokens.to(sentence); i++) {
                String word = tokens.lower(i);
                String subject = SUBJECTS.get(word);
                if (subject != null) {
                    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
                    words.computeIfAbsent(subject, key -> new HashSet<>()).add(singular);
                    sentences
                            .computeIfAbsent(subject, key -> new BitSet())
                            .set(Math.max(0, sentence - NEAR), sentence + NEAR + 1);
                }
            }
        }
        BitSet all = new BitSet();
        words.forEach((subject, found) -> {
            if (found.size() >= ENOUGH) {
                all.or(sentences.get(subject));
            }
        });
        return all;
    }
}
