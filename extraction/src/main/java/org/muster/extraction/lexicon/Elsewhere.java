package org.muster.extraction.lexicon;

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

    private static final Map<String, String> SUBJECTS = load();

    private Elsewhere() {}

    private static Map<String, String> load() {
        Map<String, String> subjects = new HashMap<>();
        for (List<String> entry : LexiconFile.load("elsewhere.txt").entries()) {
            LexiconFile.alternatives(entry.get(1)).forEach(word -> subjects.put(word, entry.get(0)));
        }
        return Map.copyOf(subjects);
    }

    /** Whether an article is about one of these subjects. */
    public static boolean isSubjectOf(Tokens tokens) {
        Map<String, Set<String>> found = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            String subject = SUBJECTS.get(word);
            if (subject != null) {
                Set<String> words = found.computeIfAbsent(subject, key -> new HashSet<>());
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
                if (words.size() >= ENOUGH) {
                    return true;
                }
            }
        }
        return false;
    }
}
