package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.List;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;

/** Shares out what is said of several at once: "Uganda and Burundi each". */
final class Distribution {
    /** A claim for each host or each contributor where the sentence says "each"; else the claim itself. */
    static List<Draft> each(Sentence s, int k, Predicate p, Draft draft) {
        if (!draft.quantity.each() && !isEach(s, k, p)) {
            return List.of(draft);
        }
        if (draft.contributors.size() > 1) {
            return copies(draft, draft.contributors, (own, code) -> own.contributors = List.of(code));
        }
        if (draft.place.countries().size() > 1) {
            return copies(
                    draft,
                    draft.place.countries(),
                    (own, code) -> own.place = new Discourse.Place(List.of(code), null, null));
        }
        return List.of(draft);
    }

    /** "5,000 soldiers each", "have each agreed to send" */
    private static boolean isEach(Sentence s, int k, Predicate p) {
        return s.isWord(k + 1, "each") || p != null && p.at() < k && s.isWord(p.at() - 1, "each");
    }

    private interface Setter {
        void set(Draft draft, String code);
    }

    private static List<Draft> copies(Draft draft, List<String> codes, Setter setter) {
        List<Draft> copies = new ArrayList<>();
        for (String code : codes) {
            Draft own = draft.copy();
            setter.set(own, code);
            copies.add(own);
        }
        return copies;
    }

    /** "in Afghanistan (over 400), Kosovo (almost 500)": the name before the bracket if the list is one of places; else -1. */
    static int placeOfBracket(Sentence s, int k) {
        if (!s.isWord(k - 1, "(") || !(s.at(k - 2) instanceof Chunk.Named)) {
            return -1;
        }
        int first = k - 2;
        int j = first - 1;
        while (j > 0 && (s.isComma(j) || s.isKind(j, Small.Kind.CONJUNCTION) || s.isWord(j, ")"))) {
            int open = j;
            while (open > j - 6 && !s.isWord(open, "(")) {
                open--;
            }
            if (!s.isWord(open, "(") || !(s.at(open - 1) instanceof Chunk.Named)) {
                break;
            }
            first = open - 1;
            j = first - 1;
        }
        return s.isPreposition(first - 1) && !s.isWord(first - 1, "of") && !s.isWord(first - 1, "by") ? k - 2 : -1;
    }

    private Distribution() {}
}
