package org.muster.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muster.claims.Geography;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.text.Vocabulary;

/** The text files of this package's resources, compiled for look-up by word number. Immutable once loaded. */
public final class Lexicon {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Phrases<Spelled> names = new Phrases<>(vocabulary);
    private final Phrases<Noun> nouns = new Phrases<>(vocabulary);
    private final Map<Integer, List<Verb>> verbs = new HashMap<>();
    private int[] functions = new int[1 << 14];
    private final Plans plans = new Plans(vocabulary);
    private final SanctionLexicon sanctions = new SanctionLexicon(vocabulary);

    /** A name with the spelling that a text must have: "US" is not "us". */
    public record Spelled(Map<String, Name> bySpelling) {}

    private Lexicon() {}

    private static final class Standard {
        static final Lexicon LEXICON = load();
    }

    /** The lexicon of the text files, loaded once. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.loadFunctionWords();
        lexicon.loadVerbs();
        lexicon.completeReadings();
        lexicon.loadNouns();
        lexicon.loadNames();
        return lexicon;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Phrases<Spelled> names() {
        return names;
    }

    public Phrases<Noun> nouns() {
        return nouns;
    }

    public Plans plans() {
        return plans;
    }

    public SanctionLexicon sanctions() {
        return sanctions;
    }

    /** Readings of a verb form, those with particles first; empty if the word is no verb that we know. */
    public List<Verb> verbs(int word) {
        return verbs.getOrDefault(word, List.of());
    }

    /** Whether a word has any part in the structure of a sentence. */
    public boolean isFunction(int word) {
        return word < functions.length && functions[word] != 0;
    }

    public boolean is(int word, Function function) {
        return word < functions.length && (functions[word] & function.bit()) != 0;
    }

    private void loadFunctionWords() {
        for (List<String> entry : LexiconFile.load("function-words.txt").entries()) {
            Function function = Function.valueOf(entry.get(0));
            for (String word : LexiconFile.alternatives(entry.get(1))) {
                if (word.indexOf(' ') < 0) {
                    int id = vocabulary.add(word);
                    if (id >= functions.length) {
                        functions = Arrays.copyOf(functions, id * 2);
                    }
                    functions[id] |= function.bit();
                }
            }
        }
    }

    private void loadVerbs() {
        for (List<String> entry : LexiconFile.load("verbs.txt").entries()) {
            String[] forms = entry.get(0).split(" ");
            String lemma = forms[0];
            Verb.Kind kind = Verb.Kind.valueOf(entry.get(1));
            List<String> particles = entry.size() > 2 ? LexiconFile.alternatives(entry.get(2)) : List.of();
            particles.forEach(particle -> Arrays.stream(particle.split(" ")).forEach(vocabulary::add));
            Map<String, Set<Form>> spellings = new LinkedHashMap<>();
            inflect(lemma, forms)
                    .forEach((form, spelling) -> spellings
                            .computeIfAbsent(spelling, s -> EnumSet.noneOf(Form.class))
                            .add(form));
            spellings.forEach((spelling, which) -> {
                List<Verb> readings = verbs.computeIfAbsent(vocabulary.add(spelling), w -> new ArrayList<>());
                Verb verb = new Verb(lemma, kind, which, particles);
                int withParticles = (int) readings.stream()
                        .filter(reading -> !reading.particles().isEmpty())
                        .count();
                readings.add(particles.isEmpty() ? readings.size() : withParticles, verb);
            });
        }
    }

    /** A verb that means a move only beside its particles means something else without them. */
    private void completeReadings() {
        for (List<Verb> readings : verbs.values()) {
            if (readings.stream().noneMatch(reading -> reading.particles().isEmpty())) {
                Verb first = readings.get(0);
                readings.add(new Verb(first.lemma(), Verb.Kind.OTHER, first.forms(), List.of()));
            }
        }
    }

    static Map<Form, String> inflect(String lemma, String[] forms) {
        Map<Form, String> all = new EnumMap<>(Form.class);
        boolean silentE = lemma.endsWith("e");
        boolean consonantY = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        String past = forms.length > 1
                ? forms[1]
                : silentE ? lemma + "d" : consonantY ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
        all.put(Form.BASE, lemma);
        all.put(
                Form.THIRD,
                consonantY
                        ? lemma.substring(0, lemma.length() - 1) + "ies"
                        : lemma.matches(".*(s|x|z|ch|sh|o)") ? lemma + "es" : lemma + "s");
        if (lemma.equals("have")) {
            all.put(Form.THIRD, "has");
        }
        all.put(Form.PAST, past);
        all.put(Form.PARTICIPLE, forms.length > 2 ? forms[2] : past);
        boolean doubled = past.length() == lemma.length() + 3 && past.endsWith("ed") && !silentE;
        String stem = doubled
                ? past.substring(0, past.length() - 2)
                : silentE && !lemma.endsWith("ee") ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (Set.of("set", "put", "cut", "let", "get", "run", "win", "quit", "begin", "hit")
                .contains(lemma)) {
            stem = lemma + lemma.charAt(lemma.length() - 1);
        }
        if (lemma.equals("die")) {
            stem = "dy";
        }
        all.put(Form.GERUND, stem + "ing");
        return all;
    }

    private void loadNouns() {
        for (List<String> entry : LexiconFile.load("nouns.txt").entries()) {
            Noun.Kind kind = Noun.Kind.valueOf(entry.get(1).replace(' ', '_'));
            List<String> forms = LexiconFile.alternatives(entry.get(0));
            String singular = forms.get(0);
            String plural = forms.size() > 1 ? forms.get(1) : singular + "s";
            nouns.put(singular, new Noun(kind, singular.equals(plural)));
            nouns.put(plural, new Noun(kind, true));
        }
    }

    private void loadNames() {
        for (List<String> e : LexiconFile.load("countries.txt").entries()) {
            String code = e.get(0);
            each(e.get(2), (name, ambiguous) -> add(name, Name.country(code, ambiguous)));
            each(e.get(3), (name, ambiguous) -> add(name, Name.adjective(code, false, ambiguous)));
            each(e.get(4), (name, ambiguous) -> add(name, Name.adjective(code, true, ambiguous)));
            each(e.get(5), (name, ambiguous) -> add(name, Name.capital(code, ambiguous)));
        }
        for (List<String> e : LexiconFile.load("metonyms.txt").entries()) {
            each(e.get(0), (name, ambiguous) -> add(name, Name.actor(e.get(1), false, ambiguous)));
        }
        for (List<String> e : LexiconFile.load("places.txt").entries()) {
            each(
                    e.get(0),
                    (name, ambiguous) -> add(name, Name.site(List.of(e.get(1).split(" ")), ambiguous)));
        }
        for (List<String> e : LexiconFile.load("regions.txt").entries()) {
            String target = e.get(1);
            boolean region = Geography.standard().regions().contains(target);
            each(
                    e.get(0),
                    (name, ambiguous) ->
                            add(name, region ? Name.region(target) : Name.countries(List.of(target.split("[ ;]+")))));
        }
        for (List<String> e : LexiconFile.load("formations.txt").entries()) {
            boolean ship = e.get(2).equals("ship");
            each(e.get(0), (name, ambiguous) -> add(name, Name.formation(codes(e.get(1)), ship, ambiguous)));
        }
        for (List<String> e : LexiconFile.load("missions.txt").entries()) {
            String where = e.get(2);
            boolean region = Geography.standard().regions().contains(where);
            Name mission = Name.mission(codes(e.get(1)), region ? List.of() : codes(where), region ? where : null);
            each(e.get(0), (name, ambiguous) -> add(ambiguous ? "Operation " + name : name, mission));
        }
        for (List<String> e : LexiconFile.load("leaders.txt").entries()) {
            each(e.get(0), (name, ambiguous) -> add(name, Name.actor(e.get(1), true, ambiguous)));
        }
    }

    private static List<String> codes(String field) {
        return field.equals("-") || field.isEmpty() ? List.of() : List.of(field.split("[ ;]+"));
    }

    private interface Adder {
        void add(String name, boolean ambiguous);
    }

    private static void each(String field, Adder adder) {
        for (String name : LexiconFile.alternatives(field)) {
            boolean ambiguous = name.charAt(0) == '?';
            adder.add(ambiguous ? name.substring(1) : name, ambiguous);
        }
    }

    private void add(String spelling, Name name) {
        Spelled spelled = names.get(spelling);
        if (spelled == null) {
            spelled = new Spelled(new HashMap<>());
            names.put(spelling, spelled);
        }
        spelled.bySpelling().merge(spelling, name, Name::or);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
