package org.muster.extraction.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;
import org.muster.extraction.text.Tokens;

/**
 * What the article as a whole is about: where a sentence that names no place is most likely set.
 *
 * @param host the country that the article names most often as a place; empty if none stands out
 * @param military how many forces the article names that are troops beyond doubt
 * @param armsSupply whether the article is about weapons given to somebody
 */
record Topic(Place host, int military, boolean armsSupply) {
    private static final int LEAD = 4;
    private static final Set<String> SUPPLIES = Set.of("supply", "donate", "deliver", "sell", "buy", "purchase");

    static Topic of(Tokens tokens, List<List<Chunk>> sentences) {
        Map<List<String>, Integer> weights = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = new Sentence(tokens, i, sentences.get(i));
            for (int k = 0; k < s.size(); k++) {
                if (s.at(k) instanceof Chunk.Named named) {
                    weigh(weights, s, k, named, i < LEAD ? 2 : 1);
                }
            }
        }
        owners(sentences)
                .forEach((owner, count) -> weights.computeIfPresent(owner, (code, weight) -> weight - 3 * count));
        return new Topic(
                new Place(heaviest(weights), null, null), military(tokens, sentences), supplies(sentences) > 1);
    }

    private static void weigh(Map<List<String>, Integer> weights, Sentence s, int k, Chunk.Named named, int factor) {
        if (named.name().places().size() == 1 && named.name().region() == null) {
            int weight = isPlaced(s, k)
                            || named.name().site() && named.name().actors().isEmpty()
                    ? 3
                    : named.name().country() ? 1 : 0;
            weights.merge(named.name().places(), weight * factor, Integer::sum);
        } else if (named.name().actors().size() == 1
                && (named.name().adjective() || named.name().people())) {
            weights.merge(named.name().actors(), factor, Integer::sum);
        }
    }

    static Map<List<String>, Integer> owners(List<List<Chunk>> sentences) {
        Map<List<String>, Integer> weights = new LinkedHashMap<>();
        for (List<Chunk> chunks : sentences) {
            for (Chunk chunk : chunks) {
                if (chunk instanceof Chunk.Force force && !force.owners().isEmpty()) {
                    weights.merge(force.owners(), 1, Integer::sum);
                }
            }
        }
        return weights;
    }

    private static int military(Tokens tokens, List<List<Chunk>> sentences) {
        int count = 0;
        for (List<Chunk> chunks : sentences) {
            for (Chunk chunk : chunks) {
                if (chunk instanceof Chunk.Force force
                        && (force.strong() && force.people()
                                || force.asset() == Asset.UNIT
                                        && !tokens.string(force.head()).startsWith("compan"))) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int supplies(List<List<Chunk>> sentences) {
        int count = 0;
        for (List<Chunk> chunks : sentences) {
            for (Chunk chunk : chunks) {
                if (chunk instanceof Chunk.Verbal verbal
                        && SUPPLIES.contains(verbal.main().lemma())) {
                    count++;
                }
            }
        }
        return count;
    }

    private static List<String> heaviest(Map<List<String>, Integer> weights) {
        List<String> best = List.of();
        int most = 1;
        for (Map.Entry<List<String>, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static boolean isPlaced(Sentence s, int k) {
        for (int j = k - 1; j >= 0 && j >= k - 4; j--) {
            if (s.isPreposition(j)) {
                return !s.isWord(j, "by")
                        && !s.isWord(j, "with")
                        && !s.isWord(j, "as")
                        && !s.isWord(j, "from")
                        && !s.isWord(j, "of");
            }
            if (!(s.isKind(j, Small.Kind.DETERMINER)
                    || s.at(j) instanceof Chunk.Word
                    || s.isKind(j, Small.Kind.OTHER))) {
                return false;
            }
        }
        return false;
    }
}
