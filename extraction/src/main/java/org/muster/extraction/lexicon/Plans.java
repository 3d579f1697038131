package org.muster.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.extraction.text.Vocabulary;

/** Nouns that stand for a decision about a move; see {@code plans.txt}. */
public final class Plans {
    private final Map<Integer, Verb> byWord = new HashMap<>();

    Plans(Vocabulary vocabulary) {
        for (List<String> entry : LexiconFile.load("plans.txt").entries()) {
            for (String noun : LexiconFile.alternatives(entry.get(0))) {
                if (noun.indexOf(' ') < 0) {
                    byWord.put(
                            vocabulary.add(noun),
                            new Verb(noun, Verb.Kind.valueOf(entry.get(1)), java.util.Set.of(), List.of()));
                }
            }
        }
    }

    /** The decision as if it were a verb, or null. */
    public Verb get(int word) {
        return byWord.get(word);
    }
}
