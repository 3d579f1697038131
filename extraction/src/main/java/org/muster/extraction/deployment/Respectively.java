package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;

/** Pairs a list of figures with a list of as many names: "have 341 and 193 members respectively", "in Mali and Niger respectively". */
final class Respectively {
    private static final Set<String> PLACING = Set.of("in", "to", "at", "into");

    private final Sentence s;
    private final List<Draft> drafts;

    /** @param drafts of the sentence; those of the list are changed, those that were not read are added */
    Respectively(Sentence sentence, List<Draft> drafts) {
        this.s = sentence;
        this.drafts = drafts;
    }

    void share() {
        int word = s.size() - 1;
        while (word >= 0 && !s.text(word).equals("respectively")) {
            word--;
        }
        if (word < 0 || drafts.isEmpty()) {
            return;
        }
        List<Integer> figures = figures(word);
        List<Integer> names = figures.size() < 2 ? List.of() : names(figures, word);
        if (names.isEmpty()) {
            return;
        }
        boolean places = s.isWord(prepositionBefore(names.get(0)), PLACING);
        Draft model = model(figures);
        for (int i = 0; model != null && i < names.size(); i++) {
            Draft draft = draftAt(figures.get(i), model);
            Chunk.Named named = (Chunk.Named) s.at(names.get(i));
            if (places) {
                draft.place = new Place(named.name().places(), null, null);
                draft.inherited = false;
                draft.carried = false;
            } else {
                draft.contributors = named.name().actors();
            }
        }
    }

    /** The list of figures that ends nearest before the word, else the one that begins behind it. */
    private List<Integer> figures(int word) {
        int last = word - 1;
        while (last >= 0 && !isFigure(last)) {
            last--;
        }
        int first = last;
        if (last < 0) {
            last = word + 1;
            while (last < s.size() && !isFigure(last)) {
                last++;
            }
            first = last;
            while (isFigure(next(last))) {
                last = next(last);
            }
        }
        List<Integer> list = new ArrayList<>();
        for (int k = last; isFigure(k); k = previous(k)) {
            list.add(0, k);
        }
        return first < s.size() ? list : List.of();
    }

    /** As many names as figures, in one list: behind the figures, else the nearest before them. */
    private List<Integer> names(List<Integer> figures, int word) {
        for (int k = figures.get(figures.size() - 1) + 1; k < word; k++) {
            if (s.at(k) instanceof Chunk.Named && !list(k, figures.size()).isEmpty()) {
                return list(k, figures.size());
            }
        }
        for (int k = figures.get(0) - 1; k >= 0; k--) {
            boolean begins = s.at(k) instanceof Chunk.Named && !(s.at(previous(k)) instanceof Chunk.Named);
            if (begins && !list(k, figures.size()).isEmpty()) {
                return list(k, figures.size());
            }
        }
        return List.of();
    }

    private List<Integer> list(int first, int size) {
        List<Integer> list = new ArrayList<>();
        for (int k = first; s.at(k) instanceof Chunk.Named; k = next(k)) {
            list.add(k);
        }
        return list.size() == size ? list : List.of();
    }

    private boolean isFigure(int k) {
        return s.at(k) instanceof Chunk.Amount
                || s.at(k) instanceof Chunk.Force force
                        && force.quantity().count().stated();
    }

    private int next(int k) {
        int i = k + 1;
        while (isLink(i)) {
            i++;
        }
        return i > k + 1 ? i : -1;
    }

    private int previous(int k) {
        int i = k - 1;
        while (isLink(i)) {
            i--;
        }
        return i < k - 1 ? i : -1;
    }

    private boolean isLink(int i) {
        return s.isComma(i)
                || s.isKind(i, Small.Kind.CONJUNCTION)
                || s.isKind(i, Small.Kind.DETERMINER)
                || s.isKind(i, Small.Kind.ADVERB);
    }

    private int prepositionBefore(int name) {
        return s.isKind(name - 1, Small.Kind.DETERMINER) ? name - 2 : name - 1;
    }

    /** A claim that was read from one of the figures, the last one first: it knows what is counted. */
    private Draft model(List<Integer> figures) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            for (Draft draft : drafts) {
                if (draft.from == s.at(figures.get(i)).from()) {
                    return draft;
                }
            }
        }
        return null;
    }

    private Draft draftAt(int k, Draft model) {
        Asset asset = model.asset;
        for (Draft draft : drafts) {
            if (draft.from == s.at(k).from()) {
                draft.asset = asset;
                return draft;
            }
        }
        Quantity quantity =
                s.at(k) instanceof Chunk.Force force ? force.quantity() : ((Chunk.Amount) s.at(k)).quantity();
        Draft draft = model.copyOf(s.at(k).from(), s.at(k).to());
        draft.quantity = quantity;
        drafts.add(draft);
        return draft;
    }
}
