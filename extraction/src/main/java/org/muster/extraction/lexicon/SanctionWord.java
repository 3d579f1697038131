package org.muster.extraction.lexicon;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small word classes of sanctions; see {@code sanction-words.txt}. */
public enum SanctionWord {
    INTRANSITIVE,
    SPAN,
    LINKING,
    AHEAD,
    REASON,
    PURPOSE,
    QUANTITY,
    NUMBER,
    ASIDE,
    ORDER,
    APPROVED,
    ADOPTING,
    LIKELY,
    LISTED,
    FIRM,
    TITLE,
    OBJECT,
    SAME,
    ALLY,
    AGAINST,
    DOING,
    RESPONSE,
    REDUCED,
    USUAL;

    private static final Map<SanctionWord, Set<String>> WORDS = load();

    private static Map<SanctionWord, Set<String>> load() {
        Map<SanctionWord, Set<String>> words = new EnumMap<>(SanctionWord.class);
        for (List<String> entry : LexiconFile.load("sanction-words.txt").entries()) {
            words.put(valueOf(entry.get(0)), new HashSet<>(LexiconFile.alternatives(entry.get(1))));
        }
        return words;
    }

    public boolean has(String word) {
        return WORDS.get(this).contains(word);
    }

    public boolean hasAll(Collection<String> words) {
        return WORDS.get(this).containsAll(words);
    }
}
