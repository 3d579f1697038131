package org.muster.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.text.Tokens;
import org.muster.extraction.text.Vocabulary;

/** The words of sanctions: measures, what they restrict, what is done with them, and who is behind a name. */
public final class SanctionLexicon {
    private final Phrases<SanctionNoun> nouns;
    private final Phrases<Set<Measure>> goods;
    private final Phrases<List<SanctionVerb>> verbs;
    private final Phrases<Stand> parties;
    private final Vocabulary vocabulary;
    private final BitSet triggers = new BitSet();
    private final Map<String, List<Years>> sanctioned = new HashMap<>();

    /** From the first to the last of some years. */
    private record Years(int first, int last) {}

    /**
     * Whom a name stands for.
     *
     * @param codes who; empty for nouns that lead back to a country ("the country")
     * @param back whether it is the one of {@code codes} that was named last ("the bloc")
     * @param adjective whether it may stand before a noun to say whose
     * @param spelling what the text must have, or null if any will do
     */
    public record Stand(List<String> codes, boolean back, boolean adjective, String spelling) {}

    SanctionLexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        nouns = new Phrases<>(vocabulary);
        goods = new Phrases<>(vocabulary);
        verbs = new Phrases<>(vocabulary);
        parties = new Phrases<>(vocabulary);
        for (List<String> entry : LexiconFile.load("sanction-nouns.txt").entries()) {
            SanctionNoun noun = new SanctionNoun(SanctionNoun.Kind.valueOf(entry.get(1)), measures(entry.get(2)));
            withPlurals(entry.get(0)).forEach(name -> nouns.put(name, noun));
            if (noun.kind().isTrigger()) {
                withPlurals(entry.get(0)).forEach(this::addTrigger);
            }
        }
        for (List<String> entry : LexiconFile.load("sanction-goods.txt").entries()) {
            Set<Measure> measures = measures(entry.get(1));
            withPlurals(entry.get(0)).forEach(name -> goods.put(name, measures));
        }
        for (List<String> entry : LexiconFile.load("entities.txt").entries()) {
            List<String> codes = List.of(entry.get(1).split("[ ;]+"));
            for (String name : LexiconFile.alternatives(entry.get(0))) {
                if (name.charAt(0) != '?') {
                    parties.put(name, new Stand(codes, false, false, name));
                }
            }
        }
        for (List<String> entry : LexiconFile.load("sanction-parties.txt").entries()) {
            boolean back = entry.get(1).startsWith("back");
            List<String> codes = List.of(entry.get(1).split(" "))
                    .subList(back ? 1 : 0, entry.get(1).split(" ").length);
            for (String name : LexiconFile.alternatives(entry.get(0))) {
                boolean capital = Character.isUpperCase(name.charAt(0));
                parties.put(name, new Stand(codes, back, true, capital ? name : null));
            }
        }
        for (List<String> entry : LexiconFile.load("sanctioned-states.txt").entries()) {
            int last = entry.get(2).equals("-") ? Integer.MAX_VALUE : Integer.parseInt(entry.get(2));
            sanctioned
                    .computeIfAbsent(entry.get(0), code -> new ArrayList<>())
                    .add(new Years(Integer.parseInt(entry.get(1)), last));
        }
        LexiconFile.load("sanction-verbs.txt").entries().forEach(this::addVerb);
        LexiconFile.load("sanction-nominals.txt").entries().forEach(this::addNominal);
    }

    public Phrases.Match<SanctionNoun> noun(Tokens tokens, int from, int limit) {
        return nouns.longest(tokens, from, limit, (noun, a, b) -> true);
    }

    public Phrases.Match<Set<Measure>> goods(Tokens tokens, int from, int limit) {
        return goods.longest(tokens, from, limit, (measures, a, b) -> true);
    }

    /** Whether a claim can begin with the word: a sentence without one needs no reading, unless sanctions are its topic. */
    public boolean isTrigger(int word) {
        return triggers.get(word);
    }

    /** Whether a state was under sanctions in some year, so that it is likely to be the target meant. */
    public boolean isUnderSanctions(String code, int year) {
        return sanctioned.getOrDefault(code, List.of()).stream()
                .anyMatch(years -> years.first() <= year && year <= years.last());
    }

    private void addTrigger(String phrase) {
        int end = phrase.indexOf(' ');
        int hyphen = phrase.indexOf('-');
        end = hyphen > 0 && (end < 0 || hyphen < end) ? hyphen : end;
        triggers.set(vocabulary.add(end < 0 ? phrase : phrase.substring(0, end)));
    }

    /** Readings of the verb form that begins at a token, or null. */
    public Phrases.Match<List<SanctionVerb>> verb(Tokens tokens, int from, int limit) {
        return verbs.longest(tokens, from, limit, (readings, a, b) -> true);
    }

    /** The state or organisation behind the name that begins at a token, or null. */
    public Phrases.Match<Stand> party(Tokens tokens, int from, int limit) {
        return parties.longest(
                tokens,
                from,
                limit,
                (stand, a, b) -> stand.spelling() == null || isSpelled(tokens, a, b, stand.spelling()));
    }

    private static boolean isSpelled(Tokens tokens, int from, int to, String spelling) {
        String text = tokens.string(from, to);
        return text.replace('\u2019', '\'').equals(spelling) || tokens.isAllCapitals(from) && text.length() > 3;
    }

    private void addVerb(List<String> entry) {
        Effect effect = entry.get(1).equals("-") ? Effect.NONE : Effect.valueOf(entry.get(1));
        Deed deed = entry.get(2).equals("-") ? Deed.NONE : Deed.valueOf(entry.get(2));
        for (String alternative : LexiconFile.alternatives(entry.get(0))) {
            inflections(alternative).forEach((spelling, forms) -> {
                SanctionVerb verb = new SanctionVerb(alternative.split(" / ")[0], effect, deed, forms);
                readings(spelling).add(verb);
                if (deed == Deed.STRIKE || deed == Deed.RESTRICT) {
                    addTrigger(spelling);
                }
            });
        }
    }

    private void addNominal(List<String> entry) {
        Effect effect = Effect.valueOf(entry.get(1));
        for (String noun : LexiconFile.alternatives(entry.get(0))) {
            readings(noun).add(new SanctionVerb(noun, effect, Deed.NONE, EnumSet.noneOf(Form.class)));
        }
    }

    private List<SanctionVerb> readings(String spelling) {
        List<SanctionVerb> readings = verbs.get(spelling);
        if (readings == null) {
            readings = new ArrayList<>();
            verbs.put(spelling, readings);
        }
        return readings;
    }

    /** The spellings of "put / put / put" or of "roll over", each with the forms that it may be. */
    private static Map<String, Set<Form>> inflections(String entry) {
        String[] given = entry.split(" / ");
        String[] stems = Arrays.stream(given).map(form -> form.split(" ")[0]).toArray(String[]::new);
        String tail = given[0].substring(stems[0].length());
        Map<String, Set<Form>> spellings = new LinkedHashMap<>();
        Lexicon.inflect(stems[0], stems)
                .forEach((form, word) -> spellings
                        .computeIfAbsent(word + tail, s -> EnumSet.noneOf(Form.class))
                        .add(form));
        return spellings;
    }

    private static List<String> withPlurals(String field) {
        List<String> names = new ArrayList<>();
        for (String name : LexiconFile.alternatives(field)) {
            names.add(name);
            if (!name.endsWith("s")) {
                names.add(name + "s");
            }
        }
        return names;
    }

    private static Set<Measure> measures(String field) {
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        if (!field.equals("-")) {
            for (String measure : field.split(" ")) {
                measures.add(Measure.valueOf(measure));
            }
        }
        return measures;
    }
}
