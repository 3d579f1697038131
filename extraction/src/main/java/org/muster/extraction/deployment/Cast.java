package org.muster.extraction.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose forces the article is speaking of: everybody it named, the last ones and the most frequent ones first. */
final class Cast {
    /** What a mention is worth one sentence later. */
    private static final double DECAY = 0.32;

    private static final double FAINT = 0.05;
    /** What a force that the article names anywhere adds to its owner. */
    private static final double THROUGHOUT = 1.2;

    private static final int MOST = 64;

    private final Map<List<String>, Double> recent = new LinkedHashMap<>();
    private final Map<List<String>, Double> throughout = new LinkedHashMap<>();

    /** @param owners whose forces the article names, and how often */
    Cast(Map<List<String>, Integer> owners) {
        owners.entrySet().stream()
                .limit(MOST)
                .forEach(entry -> throughout.put(entry.getKey(), Math.min(5, entry.getValue()) * THROUGHOUT));
    }

    /** A new sentence begins. */
    void fade() {
        recent.replaceAll((codes, weight) -> weight * DECAY);
        recent.values().removeIf(weight -> weight < FAINT);
    }

    void note(List<String> codes, double weight) {
        if (!codes.isEmpty() && (recent.size() < MOST || recent.containsKey(codes))) {
            recent.merge(codes, weight, Double::sum);
        }
    }

    /** Who is meant when nobody is named, other than those whose country is the scene; empty if nobody was named yet. */
    List<String> likeliest(List<String> scene) {
        List<String> best = List.of();
        double most = 0;
        for (Map.Entry<List<String>, Double> entry : recent.entrySet()) {
            double weight = entry.getValue() + throughout.getOrDefault(entry.getKey(), 0.0);
            if (weight > most && !entry.getKey().equals(scene)) {
                most = weight;
                best = entry.getKey();
            }
        }
        if (!best.isEmpty()) {
            return best;
        }
        for (Map.Entry<List<String>, Double> entry : throughout.entrySet()) {
            if (entry.getValue() > most && !entry.getKey().equals(scene)) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
