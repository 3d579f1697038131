package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;

/**
 * Where the story is set at each of its sentences: the place that a claim without one of its own is about. Every mention
 * of a place speaks for it, most in the sentences that follow it at once, and in the lead for the whole article.
 */
final class Setting {
    private static final int BACK = 6;
    private static final int AHEAD = 3;
    private static final int LEAD = 3;
    /** Two places are told apart among so many of a sentence, whatever its length. */
    private static final int MOST_PER_SENTENCE = 64;

    private static final double DECAY = 0.7;
    private static final double FUTURE = 0.5;
    private static final double GLOBAL = 0.15;
    private static final double LEADING = 1;
    /** A region that is named is worth more than a country: it is named less often in passing. */
    private static final double REGION = 1.5;
    /** Whoever sends forces in this article seldom receives them. */
    private static final double SENDER = 0.4;
    /** The best place must stand out so far from all others. */
    private static final double SHARE = 0.25;

    private static final double CLAIMED = 3;
    /** Where the same forces are said to be elsewhere in the article, they are here too. */
    private static final double OWN = 2.5;

    /** Prepositions that lead to no scene of the story: "by Somalia", "since Vietnam". */
    private static final Set<String> NO_SCENE = Set.of(
            "by", "with", "as", "from", "of", "since", "like", "unlike", "against", "after", "before", "than",
            "between", "behind", "for");

    private static final Set<String> CONTINENTS = Set.of("AFRICA", "EUROPE", "ASIA");

    private final List<Map<Place, Double>> mentions = new ArrayList<>();
    private final Map<Place, Double> overall = new LinkedHashMap<>();
    private final Set<String> senders = new HashSet<>();
    private final Map<Place, Integer> claimed = new HashMap<>();
    private final Map<Set<String>, Set<Place>> claimedBy = new HashMap<>();
    private final Map<Integer, Map<Place, Double>> scores = new HashMap<>();

    /** Notes the places that a sentence names; sentences come in order. */
    void read(Sentence s) {
        mentions.add(new LinkedHashMap<>());
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Named named) {
                mention(s, k, named);
            }
        }
    }

    private void mention(Sentence s, int k, Chunk.Named named) {
        boolean placed = isPlaced(s, k);
        if (named.name().region() != null) {
            note(
                    s.index(),
                    new Place(List.of(), named.name().region(), null),
                    CONTINENTS.contains(named.name().region()) ? (placed ? 1 : 0.3) : placed ? 2 : 0.5);
        } else if (named.name().places().size() == 1) {
            boolean siteOnly = named.name().site() && named.name().actors().isEmpty();
            double weight = placed || siteOnly ? 3 : named.name().country() ? 1 : 0;
            note(s.index(), new Place(named.name().places(), null, null), weight);
        } else if (named.name().actors().size() == 1
                && (named.name().adjective() || named.name().people())) {
            note(s.index(), new Place(named.name().actors(), null, null), 0.7);
        }
    }

    /** A claim says whose forces are there; called before anything is asked. */
    void claim(int sentence, List<String> contributors, Place place) {
        senders.addAll(contributors);
        if (!place.isEmpty() && !contributors.equals(place.countries())) {
            Place known = new Place(place.countries(), place.region(), null);
            claimed.merge(known, 1, Integer::sum);
            claimedBy
                    .computeIfAbsent(Set.copyOf(contributors), key -> new HashSet<>())
                    .add(known);
            note(sentence, known, CLAIMED);
        }
    }

    private void note(int sentence, Place place, double weight) {
        Map<Place, Double> here = mentions.get(sentence);
        if (weight > 0 && (here.size() < MOST_PER_SENTENCE || here.containsKey(place))) {
            here.merge(place, weight, Double::sum);
            overall.merge(place, weight * (sentence < LEAD ? LEADING : GLOBAL), Double::sum);
        }
    }

    /** The likeliest place at a sentence that is not the home of the contributors; {@link Place#NONE} if none stands out. */
    Place at(int sentence, List<String> contributors, boolean regional) {
        Place best = Place.NONE;
        double most = 0;
        double all = 0;
        for (Map.Entry<Place, Double> entry :
                scores.computeIfAbsent(sentence, this::score).entrySet()) {
            Place place = entry.getKey();
            boolean own =
                    claimedBy.getOrDefault(Set.copyOf(contributors), Set.of()).contains(place);
            double score = own ? entry.getValue() * OWN : entry.getValue();
            all += score;
            boolean home = place.region() == null && contributors.containsAll(place.countries())
                    || isSeat(place, contributors);
            if (!home && score > most && (!regional || place.region() != null)) {
                most = score;
                best = place;
            }
        }
        return most < SHARE * all ? Place.NONE : best;
    }

    /** Brussels is where NATO and the EU speak, not where their forces go. */
    private static boolean isSeat(Place place, List<String> contributors) {
        return place.countries().equals(List.of("BEL"))
                && (contributors.contains("NATO") || contributors.contains("EU"));
    }

    private Map<Place, Double> score(int sentence) {
        Map<Place, Double> result = new LinkedHashMap<>(overall);
        for (int i = Math.max(0, sentence - BACK); i < mentions.size() && i <= sentence + AHEAD; i++) {
            double nearness = i <= sentence ? Math.pow(DECAY, sentence - i) : FUTURE * Math.pow(DECAY, i - sentence);
            mentions.get(i).forEach((place, weight) -> result.merge(place, weight * nearness, Double::sum));
        }
        result.replaceAll((place, score) -> place.region() != null
                ? score * REGION
                : senders.containsAll(place.countries()) && claimed.getOrDefault(place, 0) < 2
                        ? score * SENDER
                        : score);
        return result;
    }

    private static boolean isPlaced(Sentence s, int k) {
        for (int j = k - 1; j >= 0 && j >= k - 4; j--) {
            if (s.isPreposition(j)) {
                return !s.isWord(j, NO_SCENE);
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
