package org.muster.extraction.deployment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.claims.Geography;
import org.muster.claims.Stage;
import org.muster.extraction.deployment.Discourse.Place;

/**
 * Where the story is set at each of its sentences: the place that a claim without one of its own is about. Every mention of a
 * place gives it points (see {@link Mentions}), and every claim that has a place of its own more; the place with most points
 * at a sentence is the scene there. Analysts can follow it with a pencil: all weights are round.
 */
final class Setting {
    /** Where so many claims are set, a state's forces without a place are at home too. */
    private static final int HOSTED = 2;
    /** A claim that is set somewhere gives as many points as a mention and a half. */
    private static final double CLAIMED = 3;
    /** A region counts half as much again as a country: it is named less often in passing. */
    private static final double REGION = 1.5;
    /** A country counts double against the region around it: it says more. */
    private static final double INSIDE = 2;
    /** Whoever sends forces in this article seldom receives them. */
    private static final double SENDER = 0.25;
    /** Where the same forces are said to be elsewhere in the article, they are here too. */
    private static final double OWN = 2;
    /** Forces on alert stand ready for a place only if it has seven in ten of all points. */
    private static final double CLEAR = 0.7;

    private final Mentions mentions = new Mentions();
    private final Set<List<String>> atHome = new HashSet<>();
    private final Set<String> senders = new HashSet<>();
    private final Map<Place, Integer> claimed = new HashMap<>();
    private final Map<Set<String>, Set<Place>> claimedBy = new HashMap<>();
    private final Map<Integer, Map<Place, Double>> scores = new HashMap<>();

    Mentions mentions() {
        return mentions;
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
            mentions.note(sentence, known, CLAIMED);
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
        if (draft.anaphor == PlaceFinder.Anaphor.BORDER
                && contributors.size() == 1
                && !abroad
                && !Memory.isOrganisation(contributors)) {
            return new Place(contributors, null, null);
        }
        Map<Place, Double> likely = new LinkedHashMap<>();
        double all = 0;
        for (Map.Entry<Place, Double> entry :
                scores.computeIfAbsent(draft.sentence, this::score).entrySet()) {
            Place place = entry.getKey();
            boolean own =
                    claimedBy.getOrDefault(Set.copyOf(contributors), Set.of()).contains(place);
            double score = own ? entry.getValue() * OWN : entry.getValue();
            all += score;
            boolean left = !place.countries().isEmpty() && draft.origins.equals(place.countries());
            if (!left && !isHome(place, contributors) && !isSeat(place, contributors)) {
                likely.put(place, score);
            }
        }
        Place best = best(likely, draft.anaphor);
        boolean faint = draft.stage == Stage.ON_ALERT && likely.getOrDefault(best, 0.0) < CLEAR * all;
        return faint ? Place.NONE : best;
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
        double weight = likely.getOrDefault(country, 0.0) * (inside ? INSIDE : 1);
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
            for (Place place : mentions.of(i)) {
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
        Map<Place, Double> result = mentions.at(sentence);
        result.replaceAll((place, score) -> {
            if (place.region() != null) {
                return score * REGION;
            }
            boolean sends = senders.containsAll(place.countries()) && claimed.getOrDefault(place, 0) < HOSTED;
            return sends ? score * SENDER : score;
        });
        return result;
    }
}
