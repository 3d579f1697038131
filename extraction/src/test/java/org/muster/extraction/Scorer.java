package org.muster.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How well claims agree with the gold annotation. Claims are aligned one to one, the best pairs first; a pair is exact when
 * every slot of its {@link Kind} is right. A gold claim marked optional counts neither for nor against, and a predicted
 * level ({@code TARGET}) that no gold claim matches is not spurious.
 */
final class Scorer {
    /** What is compared, and how. */
    interface Kind {
        /** Name of the array in an article's JSON. */
        String name();

        /** How well two claims align; 0 when they cannot be about the same thing. */
        int affinity(JsonNode predicted, JsonNode gold);

        boolean exact(JsonNode predicted, JsonNode gold);

        /** The claims to count: all, or one for each group of restatements. */
        List<JsonNode> distinct(List<JsonNode> claims);
    }

    /** Harmonic mean of precision and recall, from counts. */
    record F1(int right, int predicted, int gold) {
        double value() {
            return right == 0 ? 0 : 2.0 * right / (predicted + gold);
        }
    }

    record Score(F1 detection, F1 exact) {}

    private record Pair(int predicted, int gold, int affinity, boolean optional) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::affinity)
            .reversed()
            .thenComparing(Pair::optional)
            .thenComparingInt(Pair::predicted)
            .thenComparingInt(Pair::gold);

    private Scorer() {}

    /** Scores the articles of {@code gold}; both maps are by article id. */
    static Score score(Kind kind, Map<String, JsonNode> gold, Function<String, JsonNode> predicted) {
        int aligned = 0;
        int exact = 0;
        int wanted = 0;
        int found = 0;
        for (Map.Entry<String, JsonNode> article : gold.entrySet()) {
            List<JsonNode> golds = kind.distinct(claims(article.getValue(), kind));
            List<JsonNode> predictions = kind.distinct(claims(predicted.apply(article.getKey()), kind));
            Map<Integer, JsonNode> pairs = align(kind, predictions, golds);
            wanted += (int) golds.stream().filter(g -> !isOptional(g)).count();
            for (int i = 0; i < predictions.size(); i++) {
                JsonNode prediction = predictions.get(i);
                JsonNode match = pairs.get(i);
                if (match == null ? text(prediction, "stage").equals("TARGET") : isOptional(match)) {
                    continue;
                }
                found++;
                if (match != null) {
                    aligned++;
                    exact += kind.exact(prediction, match) ? 1 : 0;
                }
            }
        }
        return new Score(new F1(aligned, found, wanted), new F1(exact, found, wanted));
    }

    private static Map<Integer, JsonNode> align(Kind kind, List<JsonNode> predicted, List<JsonNode> gold) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                int affinity = kind.affinity(predicted.get(i), gold.get(j));
                if (affinity > 0) {
                    pairs.add(new Pair(i, j, affinity, isOptional(gold.get(j))));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        Map<Integer, JsonNode> matched = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.predicted) && taken.add(pair.gold)) {
                matched.put(pair.predicted, gold.get(pair.gold));
            }
        }
        return matched;
    }

    private static List<JsonNode> claims(JsonNode article, Kind kind) {
        List<JsonNode> claims = new ArrayList<>();
        article.path(kind.name()).forEach(claims::add);
        return claims;
    }

    static boolean isOptional(JsonNode gold) {
        return gold.path("optional").asBoolean();
    }

    static Set<String> set(JsonNode array) {
        Set<String> values = new TreeSet<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }

    static boolean overlap(JsonNode a, JsonNode b) {
        Set<String> common = set(a);
        common.retainAll(set(b));
        return !common.isEmpty();
    }

    static String text(JsonNode claim, String slot) {
        return claim.hasNonNull(slot) ? claim.get(slot).asText() : "";
    }

    /** Whether a value is the gold one or one of its alternatives. */
    static boolean isOneOf(JsonNode predicted, JsonNode gold, String slot, Function<String, String> reading) {
        String value = reading.apply(text(predicted, slot));
        return value.equals(reading.apply(text(gold, slot)))
                || set(gold.path(slot + "_alt")).stream().map(reading).anyMatch(value::equals);
    }

    /** Whether a set is the gold one or one of its alternatives. */
    static boolean sameCodes(JsonNode predicted, JsonNode gold, String slot) {
        Set<String> codes = set(predicted.path(slot));
        boolean same = codes.equals(set(gold.path(slot)));
        for (JsonNode alternative : gold.path(slot + "_alt")) {
            same |= codes.equals(set(alternative));
        }
        return same;
    }

    static int count(boolean... facts) {
        int count = 0;
        for (boolean fact : facts) {
            count += fact ? 1 : 0;
        }
        return count;
    }

    static ObjectNode copy(JsonNode claim) {
        return claim.deepCopy();
    }
}
