package org.muster.extraction.sanction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.muster.extraction.lexicon.SanctionWord;

/** Guesses whom a measure hits when the words beside it do not say so: the target that the article is about just there. */
final class TopicFinder {
    private static final double NEAR = 3;
    private static final double CLOSE = 2;
    private static final double ELSEWHERE = 1;
    private static final double NAMED = 2;
    private static final double BESIDE = 1.5;

    /** A state under sanctions in those years. */
    private static final double KNOWN = 1.5;

    private final List<Draft> drafts;
    private final Context context;
    private final Predicate<String> known;

    /** @param known whether a state is known to be under sanctions */
    TopicFinder(List<Draft> drafts, Context context, Predicate<String> known) {
        this.drafts = drafts;
        this.context = context;
        this.known = known;
    }

    List<String> targets(Draft draft) {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<String> nearest = List.of();
        for (Draft other : drafts) {
            if (other.targetsSaid) {
                int behind = draft.sentence - other.sentence;
                double weight = behind < 0 ? ELSEWHERE / 2 : behind <= 1 ? NEAR : behind <= 3 ? CLOSE : ELSEWHERE;
                other.targets.forEach(code -> weights.merge(code, weight, Double::sum));
                boolean own = other.targets.stream().anyMatch(draft.imposers::contains);
                nearest = behind >= 0 && !own ? other.targets : nearest;
            }
        }
        int most = 1;
        for (String code : context.named()) {
            if (!SanctionWord.USUAL.has(code)) {
                most = Math.max(most, context.timesNamed(code));
            }
        }
        for (String code : context.named()) {
            if (weights.containsKey(code) || !SanctionWord.USUAL.has(code)) {
                double named = Math.min(NAMED, NAMED * context.timesNamed(code) / most);
                weights.merge(
                        code,
                        named + (draft.beside.contains(code) ? BESIDE : 0) + (known.test(code) ? KNOWN : 0),
                        Double::sum);
            }
        }
        draft.imposers.forEach(weights::remove);
        String best = null;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (best == null || entry.getValue() > weights.get(best)) {
                best = entry.getKey();
            }
        }
        if (best == null) {
            return List.of();
        }
        double heaviest = weights.get(best);
        String first = best;
        return nearest.contains(first)
                        && nearest.stream().allMatch(code -> weights.getOrDefault(code, 0.0) > heaviest - 1)
                ? nearest
                : List.of(first);
    }
}
