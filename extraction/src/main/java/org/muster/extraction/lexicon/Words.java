package org.muster.extraction.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Classes of common nouns that some rule asks for; their words stand in {@code words.txt}. */
public enum Words {
    /** Makes a place of the nationality before it: "German soil". */
    PLACE_NOUN,
    /** Verb that makes the place behind "from" the one where forces are: "flying from Aviano". */
    WORK_FROM,
    /** Begins names of regions that say where by themselves: "near Ukraine". */
    NEAR,
    /** With "the" stands for a country or a place in it that was named before. */
    COUNTRY_NOUN,
    /** With "the" stands for a region that was named before. */
    REGION_NOUN,
    /** Members of an alliance, none of them by name. */
    ALLY,
    /** Speaks for the state whose capital stands behind it: "officials in Beijing". */
    OFFICIAL,
    /** Part of a day. */
    HOUR,
    /** With "the" stands for the state that the dateline names. */
    STATE;

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
