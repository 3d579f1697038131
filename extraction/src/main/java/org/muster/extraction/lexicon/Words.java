package org.muster.extraction.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Classes of common nouns that some rule asks for; their words stand in {@code words.txt}. */
public enum Words {
    /** Makes a place of the nationality before it: "German soil". */
    PLACE_NOUN,
    /** Verb that makes the place behind "from" the one where forces are: "flying from Aviano". */
    WORK_FROM;

    private final Set<String> words = new HashSet<>();

    static {
        for (List<String> entry : LexiconFile.load("words.txt").entries()) {
            valueOf(entry.get(0)).words.addAll(LexiconFile.alternatives(entry.get(1)));
        }
    }

    /** @param word in lower case */
    public boolean has(String word) {
        return words.contains(word);
    }
}
