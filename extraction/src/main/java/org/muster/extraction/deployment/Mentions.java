package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;

/** Which places an article names, sentence by sentence, and how much each mention speaks for the story being set there. */
final class Mentions {
    private static final int BACK = 6;
    private static final int LEAD = 3;
    /** Two places are told apart among so many of a sentence, whatever its length. */
    private static final int MOST_PER_SENTENCE = 64;

    /** A mention counts half one sentence later, a quarter after two; one in the lead counts everywhere. */
    private static final double FADING = 0.5;
    /** A mention far away decides only where nothing nearer does. */
    private static final double FAR = 0.01;

    /** "in Mali", "Gao" */
    private static final double PLACED = 2;
    /** "Mali" as somebody who acts, "Malian" */
    private static final double NAMED = 0.5;
    /** "in the Sahel": regions are seldom named in passing, continents often. */
    private static final double REGION = 4;

    private static final double CONTINENT = 1;
    /** A place that the headline names too counts double, and one more. */
    private static final double TITLED = 2;

    private static final double TITLE = 1;

    /** Prepositions that lead to no scene of the story: "by Somalia", "since Vietnam". */
    private static final Set<String> NO_SCENE = Set.of(
            "by", "with", "as", "from", "of", "since", "like", "unlike", "against", "after", "before", "than",
            "between", "behind", "for");

    private static final Set<String> CONTINENTS = Set.of("AFRICA", "EUROPE", "ASIA");

    private final List<Map<Place, Double>> mentions = new ArrayList<>();
    private final Map<Place, Double> throughout = new LinkedHashMap<>();
    private final Map<Place, Double> titled = new HashMap<>();

    /** Notes the places that the headline names; they count where the text names them too. */
    void headline(Sentence s) {
        for (Chunk chunk : s.chunks()) {
            if (chunk instanceof Chunk.Named named && named.name().region() != null) {
                titled.merge(new Place(List.of(), named.name().region(), null), TITLE, Double::sum);
            } else if (chunk instanceof Chunk.Named named
                    && named.name().places().size() == 1) {
                titled.merge(new Place(named.name().places(), null, null), TITLE, Double::sum);
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
        boolean gives =
                s.at(k + 1) instanceof Chunk.Amount || s.isWord(k + 1, "(") && s.at(k + 2) instanceof Chunk.Amount;
        if (!placed && gives) {
            // "Germany (400), France 500"
            return;
        }
        if (named.name().region() != null) {
            if (placed) {
                note(
                        s.index(),
                        new Place(List.of(), named.name().region(), null),
                        CONTINENTS.contains(named.name().region()) ? CONTINENT : REGION);
            }
        } else if (named.name().places().size() == 1) {
            boolean siteOnly = named.name().site() && named.name().actors().isEmpty();
            double weight = placed || siteOnly ? PLACED : named.name().country() ? NAMED : 0;
            note(s.index(), new Place(named.name().places(), null, null), weight);
        } else if (named.name().actors().size() == 1
                && (named.name().adjective() || named.name().people())) {
            note(s.index(), new Place(named.name().actors(), null, null), NAMED);
        }
    }

    /** Notes a place of a sentence that was read. */
    void note(int sentence, Place place, double weight) {
        Map<Place, Double> here = mentions.get(sentence);
        if (weight > 0 && (here.size() < MOST_PER_SENTENCE || here.containsKey(place))) {
            here.merge(place, weight, Double::sum);
            throughout.merge(place, sentence < LEAD ? weight : weight * FAR, Double::sum);
        }
    }

    /** The places that a sentence names as places, in order. */
    List<Place> of(int sentence) {
        return mentions.get(sentence).entrySet().stream()
                .filter(entry -> entry.getValue() >= CONTINENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How much speaks for each place at a sentence. */
    Map<Place, Double> at(int sentence) {
        Map<Place, Double> result = new LinkedHashMap<>(throughout);
        for (int i = Math.max(0, sentence - BACK); i < mentions.size() && i <= sentence; i++) {
            double nearness = Math.pow(FADING, sentence - i);
            mentions.get(i).forEach((place, weight) -> result.merge(place, weight * nearness, Double::sum));
        }
        result.replaceAll((place, score) -> titled.containsKey(place) ? score * TITLED + titled.get(place) : score);
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
