package org.muster.extraction.sanction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the article has spoken of so far: whom "it" and "the country" mean. */
final class Context {
    /** Sentences for which a topic stays in mind. */
    private static final int MEMORY = 5;

    private static final List<String> BODIES = List.of("EU", "UN", "ECOWAS", "AU");

    /** Whoever acted last. */
    List<String> actor = List.of();
    /** Imposers of the last claim that named them. */
    List<String> imposers = List.of();
    /** Targets of the last claim that named them. */
    List<String> targets = List.of();
    /** How often each country was named. */
    private final Map<String, Integer> named = new LinkedHashMap<>();

    /** How often each group of imposers was said. */
    private final Map<List<String>, Integer> imposing = new LinkedHashMap<>();
    /** Who was said to punish somebody. */
    private final Map<List<String>, List<String>> against = new LinkedHashMap<>();

    private final List<String> lastNamed = new ArrayList<>();
    /** The last claim, or null. */
    Draft last;

    /** Whom the heading above speaks of; empty if there is none. */
    List<String> topic = List.of();

    /** The last sentence that was an item of a list of those punished. */
    int item = -100;
    /** Whether the sentence before ends with a colon or a question mark. */
    boolean introduces;

    private int lastMention = -100;
    private int lastDigression = -100;

    boolean speaksOfSanctions(int sentence) {
        return sentence - lastMention <= MEMORY;
    }

    void mention(int sentence) {
        lastMention = sentence;
    }

    /** The sentence is about bans of another kind. */
    void digress(int sentence) {
        lastDigression = sentence;
    }

    boolean digressed(int sentence) {
        return sentence - lastDigression <= MEMORY;
    }

    void remember(Draft d) {
        mention(d.sentence);
        last = d;
        if (!d.imposers.isEmpty()) {
            imposing.merge(d.imposers, 1, Integer::sum);
        }
        if (d.imposersSaid) {
            imposers = d.imposers;
            if (d.targetsSaid) {
                against.put(d.targets, d.imposers);
            }
        }
        if (d.targetsSaid) {
            targets = d.targets;
        }
    }

    void name(List<String> all) {
        List<String> codes = Parties.named(all);
        codes.forEach(code -> named.merge(code, 1, Integer::sum));
        lastNamed.removeAll(codes);
        lastNamed.addAll(codes);
    }

    /** The one of some codes that was named last, else the first. */
    String lastNamed(List<String> codes) {
        String last = codes.get(0);
        int at = -1;
        for (String code : codes) {
            int position = lastNamed.indexOf(code);
            if (position > at) {
                at = position;
                last = code;
            }
        }
        return last;
    }

    /** Whom somebody under sanctions will answer: those who punish him; empty if nobody does. */
    List<String> punishers(List<String> targets) {
        return against.getOrDefault(targets, List.of());
    }

    /** Imposers of the last claim that named them, else the usual one that the article has named most. */
    List<String> imposers() {
        if (!imposers.isEmpty()) {
            return imposers;
        }
        String most = null;
        for (String code : BODIES) {
            if (timesNamed(code) > (most == null ? 0 : timesNamed(most))) {
                most = code;
            }
        }
        return most == null ? List.of() : List.of(most);
    }

    /** Below another heading whoever has imposed most so far is the one meant. */
    void turnTo(List<String> heading) {
        topic = heading;
        int most = 0;
        for (Map.Entry<List<String>, Integer> entry : imposing.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                imposers = entry.getKey();
            }
        }
    }

    /** How often the article has named a country. */
    int timesNamed(String code) {
        return named.getOrDefault(code, 0);
    }

    Iterable<String> named() {
        return named.keySet();
    }
}
