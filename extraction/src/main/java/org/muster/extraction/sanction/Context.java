package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.claims.PartialDate;
import org.muster.extraction.lexicon.SanctionWord;

/** What the article has spoken of so far: whom "it" and "the country" mean. */
final class Context {
    /** Sentences for which a topic stays in mind. */
    private static final int MEMORY = 5;
    /** Sentences in which the imposers named last are meant. */
    private static final int NEAR = 1;
    /** Sentences for which a day stays in mind. */
    private static final int DAY_MEMORY = 4;

    private static final List<String> BODIES = List.of("EU", "UN", "ECOWAS", "AU");

    /** Whoever acted last. */
    List<String> actor = List.of();
    /** Imposers of the last claim that named them. */
    List<String> imposers = List.of();
    /** Targets of the last claim that named them. */
    List<String> targets = List.of();
    /** How often each country was named. */
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private final Map<List<String>, Integer> said = new LinkedHashMap<>();
    private int imposersSentence;
    /** The topic whose first imposers have been counted. */
    private List<String> counted;
    /** Below how many headings each group of imposers came first. */
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

    private PartialDate day;
    private int daySentence;
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
        return sentence - lastDigression <= 2 * MEMORY;
    }

    void remember(Draft d) {
        if (d.date != null && d.date.day() > 0 && (day == null || daySentence < d.sentence)) {
            day = d.date;
            daySentence = -DAY_MEMORY;
        }
        mention(d.sentence);
        last = d;
        if (!d.imposers.isEmpty() && counted != topic) {
            counted = topic;
            imposing.merge(d.imposers, 1, Integer::sum);
        }
        if (d.imposersSaid) {
            said.merge(d.imposers, 1, Integer::sum);
            imposersSentence = d.sentence;
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

    /** The one of some codes that was named last, or null. */
    String lastNamed(List<String> codes) {
        String last = null;
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

    /** The two countries that the article names most, usual imposers apart. */
    List<String> bothNamed() {
        return named.entrySet().stream()
                .filter(entry -> !SanctionWord.USUAL.has(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day that this sentence or the two before it speak of, if it is of the week of publication; else null. */
    PartialDate recentDay(int sentence) {
        return day != null && sentence - daySentence <= DAY_MEMORY ? day : null;
    }

    /** The day that the article spoke of last, or null. */
    LocalDate lastDay() {
        return day == null ? null : day.first();
    }

    /** Remembers the only day that a sentence names. */
    void day(PartialDate date, int sentence) {
        day = date;
        daySentence = sentence;
    }

    /** Takes note of measures that the text speaks of without claiming anything. */
    void note(List<String> whose, List<String> against) {
        if (!whose.isEmpty()) {
            imposers = whose;
        }
        if (!against.isEmpty()) {
            targets = against;
        }
    }

    /** Whom somebody under sanctions will answer: those who punish him; empty if nobody does. */
    List<String> punishers(List<String> targets) {
        return against.getOrDefault(targets, List.of());
    }

    /** Imposers of the last claim that named them, else the usual one that the article has named most. */
    List<String> imposers(int sentence) {
        if (!imposers.isEmpty() && sentence - imposersSentence > NEAR && topic.isEmpty()) {
            return mostSaid();
        }
        if (!imposers.isEmpty() || topic.isEmpty()) {
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

    /** Imposers that the article has named most often as such, of equals the last. */
    private List<String> mostSaid() {
        List<String> most = imposers;
        for (Map.Entry<List<String>, Integer> entry : said.entrySet()) {
            if (entry.getValue() > said.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most;
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
