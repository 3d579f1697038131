package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.claims.Geography;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;

/**
 * Where the story is set at each of its sentences: the place that a claim without one of its own is about. Every mention
 * of a place speaks for it, most in the sentences that follow it at once, and in the lead for the whole article.
 */
public final class Setting {
    private static final int BACK = 6;
    private static final int AHEAD = 3;
    private static final int LEAD = 3;
    private static final int MOST_PER_SENTENCE = 64;
    /** Where so many claims are set, a state's forces without a place are at home too. */
    private static final int HOSTED = 2;

    public static double[] P = {
        0.58, 0.20, 0.02, 1.56, 1.41, 0.25, 0.02, 2.89, 2.0, 1.77, 0.45, 0.41, 4.44, 0.03, 0.7, 0.07, 1.87, 0.01, 1.17,
        0.06, 0.95, 0.1, 0.7, 0.32, 1.17, 15, 1.68, 0.23, 1.0
    };

    /** Prepositions that lead to no scene of the story: "by Somalia", "since Vietnam". */
    private static final Set<String> NO_SCENE = Set.of(
            "by", "with", "as", "from", "of", "since", "like", "unlike", "against", "after", "before", "than",
            "between", "behind", "for");

    private static final Set<String> CONTINENTS = Set.of("AFRICA", "EUROPE", "ASIA");

    private final List<Map<Place, Double>> mentions = new ArrayList<>();
    private final Map<Place, Double> overall = new LinkedHashMap<>();
    private final Map<Place, Double> titled = new HashMap<>();
    private final Set<List<String>> atHome = new HashSet<>();
    private final Set<String> senders = new HashSet<>();
    private final Map<Place, Integer> claimed = new HashMap<>();
    private final Map<Set<String>, Set<Place>> claimedBy = new HashMap<>();
    private final Map<Integer, Map<Place, Double>> scores = new HashMap<>();

    /** Notes the places that the headline names; they count where the text names them too. */
    void headline(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Named named) {
                if (named.name().region() != null) {
                    titled.merge(new Place(List.of(), named.name().region(), null), P[16], Double::sum);
                } else if (named.name().places().size() == 1) {
                    titled.merge(new Place(named.name().places(), null, null), P[16], Double::sum);
                } else if (named.name().actors().size() == 1 && named.name().adjective()) {
                    titled.merge(new Place(named.name().actors(), null, null), P[16] * P[17], Double::sum);
                }
            }
        }
    }

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
        if (!placed
                && (s.at(k + 1) instanceof Chunk.Amount
                        || s.isWord(k + 1, "(") && s.at(k + 2) instanceof Chunk.Amount)) {
            // "Germany (400), France 500": who sends
            return;
        }
        if (named.name().region() != null) {
            note(
                    s.index(),
                    new Place(List.of(), named.name().region(), null),
                    CONTINENTS.contains(named.name().region()) ? (placed ? P[14] : P[15]) : placed ? P[12] : P[13]);
        } else if (named.name().places().size() == 1) {
            boolean siteOnly = named.name().site() && named.name().actors().isEmpty();
            double weight = placed || siteOnly ? P[9] : named.name().country() ? P[10] : 0;
            note(s.index(), new Place(named.name().places(), null, null), weight);
        } else if (named.name().actors().size() == 1
                && (named.name().adjective() || named.name().people())) {
            note(s.index(), new Place(named.name().actors(), null, null), P[11]);
        }
    }

    /** A claim says whose forces are there; called before anything is asked. */
    void claim(int sentence, List<String> contributors, Place place) {
        senders.addAll(contributors);
        if (contributors.equals(place.countries())) {
            atHome.add(contributors);
        }
        if (!place.isEmpty() && !contributors.equals(place.countries())) {
            Place known = new Place(place.countries(), place.region(), null);
            claimed.merge(known, 1, Integer::sum);
            claimedBy
                    .computeIfAbsent(Set.copyOf(contributors), key -> new HashSet<>())
                    .add(known);
            note(sentence, known, P[7]);
            overall.merge(known, P[19], Double::sum);
        }
    }

    private void note(int sentence, Place place, double weight) {
        Map<Place, Double> here = mentions.get(sentence);
        if (weight > 0 && (here.size() < MOST_PER_SENTENCE || here.containsKey(place))) {
            here.merge(place, weight, Double::sum);
            overall.merge(place, weight * (sentence < LEAD ? P[3] : P[2]), Double::sum);
        }
    }

    /** The likeliest place at a sentence that is not the home of the contributors; {@link Place#NONE} if none stands out. */
    Place at(Draft draft) {
        List<String> contributors = draft.contributors;
        if (draft.anaphor == PlaceFinder.Anaphor.THERE) {
            Place last = last(draft.sentence, contributors);
            if (!last.isEmpty()) {
                return last;
            }
        }
        boolean abroad = claimedBy.containsKey(Set.copyOf(contributors));
        if (draft.anaphor == PlaceFinder.Anaphor.BORDER && contributors.size() == 1 && !abroad) {
            return new Place(contributors, null, null);
        }
        Map<Place, Double> likely = new LinkedHashMap<>();
        double all = 0;
        for (Map.Entry<Place, Double> entry :
                scores.computeIfAbsent(draft.sentence, this::score).entrySet()) {
            Place place = entry.getKey();
            boolean own =
                    claimedBy.getOrDefault(Set.copyOf(contributors), Set.of()).contains(place);
            double score = own ? entry.getValue() * P[8] : entry.getValue();
            all += score;
            boolean left = !place.countries().isEmpty() && draft.origins.equals(place.countries());
            if (!left && !isHome(place, contributors) && !isSeat(place, contributors)) {
                likely.put(place, score);
            }
        }
        Place best = best(likely, draft.anaphor);
        return likely.getOrDefault(best, 0.0) < P[draft.stage == Stage.ON_ALERT ? 22 : 6] * all ? Place.NONE : best;
    }

    private static Place best(Map<Place, Double> likely, PlaceFinder.Anaphor anaphor) {
        Place region = highest(likely, place -> place.region() != null);
        if (anaphor == PlaceFinder.Anaphor.REGION) {
            return region;
        }
        Place country = highest(likely, place -> place.region() == null);
        if (anaphor == PlaceFinder.Anaphor.COUNTRY || region.isEmpty()) {
            return country;
        }
        boolean inside = Geography.standard().countriesIn(region.region()).containsAll(country.countries());
        double weight = likely.getOrDefault(country, 0.0) * (inside ? P[28] : 1);
        return weight > likely.get(region) ? country : region;
    }

    private static Place highest(Map<Place, Double> likely, Predicate<Place> which) {
        return likely.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Place.NONE);
    }

    /** Forces sent abroad are not at home, unless the story is set there. */
    private boolean isHome(Place place, List<String> contributors) {
        return place.region() == null
                && contributors.containsAll(place.countries())
                && !atHome.contains(place.countries())
                && claimed.getOrDefault(place, 0) < HOSTED;
    }

    /** The place that was named last, in one of the sentences just before. */
    private Place last(int sentence, List<String> contributors) {
        for (int i = sentence - 1; i >= 0 && i >= sentence - 2; i--) {
            Place last = Place.NONE;
            for (Place place : mentions.get(i).keySet()) {
                last = contributors.containsAll(place.countries()) && place.region() == null ? last : place;
            }
            if (!last.isEmpty()) {
                return last;
            }
        }
        return Place.NONE;
    }

    /** Brussels is where NATO and the EU speak, not where their forces go. */
    private static boolean isSeat(Place place, List<String> contributors) {
        return place.countries().equals(List.of("BEL"))
                && (contributors.contains("NATO") || contributors.contains("EU"));
    }

    private Map<Place, Double> score(int sentence) {
        Map<Place, Double> result = new LinkedHashMap<>(overall);
        for (int i = Math.max(0, sentence - BACK); i < mentions.size() && i <= sentence + AHEAD; i++) {
            double nearness = i <= sentence
                    ? (i == sentence ? P[20] : Math.pow(P[0], sentence - i))
                    : P[1] * Math.pow(P[21], i - sentence);
            mentions.get(i).forEach((place, weight) -> result.merge(place, weight * nearness, Double::sum));
        }
        result.replaceAll((place, score) -> titled.containsKey(place) ? score * P[18] + titled.get(place) : score);
        result.replaceAll((place, score) -> place.region() != null
                ? score * P[4]
                : senders.containsAll(place.countries()) && claimed.getOrDefault(place, 0) < 2 ? score * P[5] : score);
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
