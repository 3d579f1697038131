package org.muster.extraction.chunk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Phrases;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Words;
import org.muster.extraction.text.Tokens;

/** Turns a sentence into chunks: names, forces, moves, verbs, dates, amounts and the small words between them. */
public final class Chunker {
    private static final Set<String> SIZE_WORDS =
            Set.of("strong", "member", "man", "men", "soldier", "troop", "person", "woman");

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final VerbReader verbReader;
    private final NumberReader numberReader;
    private final DateReader dateReader;
    /** Last words of the names of people read so far: by them the article goes on to call them. */
    private final Set<Integer> introduced = new HashSet<>();

    public Chunker(Lexicon lexicon, Tokens tokens, LocalDate published) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.verbReader = new VerbReader(lexicon, tokens);
        this.numberReader = new NumberReader(tokens);
        this.dateReader = new DateReader(tokens, published);
    }

    public List<Chunk> chunk(int from, int to) {
        boolean shouting = isShouting(from, to);
        ForcePhrases phrases = new ForcePhrases(tokens);
        int i = from;
        while (i < to) {
            Chunk chunk = next(i, to, from, shouting, phrases);
            phrases.add(chunk);
            i = chunk.to();
        }
        return phrases.finish();
    }

    private Chunk next(int i, int limit, int from, boolean shouting, ForcePhrases phrases) {
        if (tokens.isPunctuation(i)) {
            return mark(i);
        }
        Chunk.When when = dateReader.read(i, limit);
        if (when != null) {
            return when;
        }
        Phrases.Match<Noun> noun = noun(i, limit);
        if (noun != null && isModifier(i, noun, limit)) {
            return new Chunk.Word(i, noun.to(), tokens.isCapital(i));
        }
        Phrases.Match<Lexicon.Spelled> name = name(i, limit, shouting);
        if (name != null && lower(i).equals("the") && name.to() < limit) {
            // "the Gulf" is a name, but "the Gulf of Aden" goes on
            Phrases.Match<Lexicon.Spelled> longer = name(i + 1, limit, shouting);
            name = longer != null && longer.to() > name.to() ? null : name;
        }
        if (name != null && (noun == null || name.to() >= noun.to())) {
            Name value = reading(name, i, shouting);
            Phrases.Match<Noun> last = !value.places().isEmpty()
                    ? null
                    : noun != null && noun.to() == name.to() ? noun : noun(name.to() - 1, name.to());
            if (last != null && !last.value().kind().isMove() && name.to() - i > 1 && !value.person()) {
                // "AU troops", "US marines"
                return phrases.force(i, name.to(), last.value(), value);
            }
            if (value.person() && value.ambiguous() && !isTitled(i) && !introduced.contains(tokens.word(i))) {
                return new Chunk.Word(i, name.to(), true);
            }
            if (value.person()) {
                introduced.add(tokens.word(name.to() - 1));
            }
            boolean possessive = name.to() < limit && isPossessiveMark(name.to());
            return new Chunk.Named(i, name.to(), value, possessive);
        }
        NumberReader.Read read = noun == null
                ? numberReader.read(
                        i,
                        phrases.preceding().isLeveling() || phrases.preceding().endsWith("by")
                                ? beforeTo(i, limit)
                                : limit)
                : null;
        if (read != null) {
            Chunk amount = amount(i, limit, read);
            if (amount != null) {
                return amount;
            }
        }
        boolean nounBefore = asksForNoun(i, from, phrases);
        Verb planned = lexicon.plans().get(tokens.word(i));
        if (planned != null && (nounBefore || phrases.preceding().last() instanceof Chunk.Verbal)) {
            return new Chunk.Plan(i, i + 1, planned, phrases.preceding().lastIsNo());
        }
        Chunk.Verbal verb = verbReader.read(i, limit, nounBefore, pluralBefore(i, from, phrases));
        if (noun != null
                && (verb == null || nounBefore || noun.to() > i + 1 || isNounRather(i, noun.value(), verb, phrases))) {
            return noun.value().kind().isMove()
                    ? new Chunk.Move(i, noun.to(), noun.value().kind(), List.of())
                    : phrases.force(i, noun.to(), noun.value(), null);
        }
        if (verb != null) {
            return verb;
        }
        if (planned != null) {
            return new Chunk.Plan(i, i + 1, planned, phrases.preceding().lastIsNo());
        }
        return small(i);
    }

    /** "cut from 9,800 to 8,400": two levels, not a range. */
    private int beforeTo(int i, int limit) {
        for (int j = i; j < limit && j < i + 6; j++) {
            if (lower(j).equals("to")) {
                return j;
            }
        }
        return limit;
    }

    /** Bare base forms are nouns after most things: "a return", "German guard". */
    private boolean isNounRather(int i, Noun noun, Chunk.Verbal verb, ForcePhrases phrases) {
        if (!noun.kind().isMove() && verb.to() == i + 1 && !verb.infinitive() && !beginsObject(i + 1)) {
            return true;
        }
        boolean afterForce = phrases.preceding().last() instanceof Chunk.Force force && force.plural()
                || phrases.preceding().last() instanceof Chunk.Named named
                        && (named.name().people() || phrases.preceding().endsWithPlaceOfMany())
                || phrases.preceding().last() instanceof Chunk.Small small && small.kind() == Chunk.Small.Kind.COMMA;
        return verb.to() == i + 1
                && !verb.infinitive()
                && (verb.form() == Verb.Form.BASE && !afterForce
                        || noun.kind().isMove()
                                && !(afterForce
                                        && verb.form() == Verb.Form.BASE
                                        && !lower(i + 1).equals("of")));
    }

    /** Whether what follows can be the object of a verb: "guard the airport", but not "guard, ships and". */
    private boolean beginsObject(int i) {
        return i < tokens.size()
                && (tokens.isCapital(i)
                        || tokens.isNumber(i)
                        || lexicon.is(tokens.word(i), Function.DETERMINER)
                        || lexicon.is(tokens.word(i), Function.POSSESSIVE));
    }

    /** "a gun battle", "mortar rounds", "military equipment": the noun only describes the one that follows. */
    private boolean isModifier(int i, Phrases.Match<Noun> noun, int limit) {
        int next = noun.to();
        if (next >= limit || !tokens.isSpaced(next) || tokens.isCapital(next) || tokens.isPunctuation(next)) {
            return false;
        }
        boolean machine = !noun.value().plural()
                && switch (noun.value().kind()) {
                    case OTHER, ARMOUR, AIRCRAFT, SHIPS, AIR_DEFENCE -> true;
                    default -> false;
                };
        boolean described = machine || lower(noun.to() - 1).equals("military");
        return described && (Words.DESCRIBED.has(lower(next)) || isCommonNoun(next, limit));
    }

    /** Whether a word is most likely a noun: no lexicon knows it, and it has no ending of a verb or an adverb. */
    private boolean isCommonNoun(int i, int limit) {
        String word = lower(i);
        return Character.isLetter(word.charAt(0))
                && !lexicon.isFunction(tokens.word(i))
                && lexicon.verbs(tokens.word(i)).isEmpty()
                && noun(i, limit) == null
                && dateReader.read(i, limit) == null
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.endsWith("ly")
                && !word.endsWith("ward")
                && !word.endsWith("wards")
                && !word.equals("strong");
    }

    private Phrases.Match<Noun> noun(int i, int limit) {
        return lexicon.nouns().longest(tokens, i, limit, (value, a, b) -> !needsCapital(a, b) || tokens.isCapital(a));
    }

    /** Types of aircraft and ships are common words too: "harrier", "lynx", "warrior" count when written with a capital. */
    private boolean needsCapital(int a, int b) {
        return b == a + 1 && Words.MACHINE_NAME.has(lower(a));
    }

    /** The longest name that begins at a token, or null. */
    public Phrases.Match<Name> nameAt(int i, int limit) {
        Phrases.Match<Lexicon.Spelled> match = name(i, limit, false);
        return match == null ? null : new Phrases.Match<>(reading(match, i, false), match.to());
    }

    private Phrases.Match<Lexicon.Spelled> name(int i, int limit, boolean shouting) {
        return lexicon.names().longest(tokens, i, limit, (value, a, b) -> spelling(value, a, b, shouting) != null);
    }

    private Name reading(Phrases.Match<Lexicon.Spelled> match, int from, boolean shouting) {
        return match.value().bySpelling().get(spelling(match.value(), from, match.to(), shouting));
    }

    /** The spelling of the lexicon that the text has, or null: exact, or with the first letter raised, or in capitals. */
    private String spelling(Lexicon.Spelled spelled, int from, int to, boolean shouting) {
        Map<String, Name> spellings = spelled.bySpelling();
        for (String spelling : spellings.keySet()) {
            if (sameLetters(spelling, from, to)
                    || spellings.get(spelling).mission() && isLoweredAcronym(spelling, from, to)) {
                return spelling;
            }
        }
        boolean loud = tokens.isAllCapitals(from) && (to - from > 1 || tokens.length(from) > 3);
        return shouting || loud ? spellings.keySet().iterator().next() : null;
    }

    /** "Isaf", "Minusma": British papers write missions like words. */
    private boolean isLoweredAcronym(String spelling, int from, int to) {
        return to == from + 1
                && tokens.isCapital(from)
                && spelling.length() > 3
                && spelling.equals(spelling.toUpperCase(Locale.ROOT))
                && spelling.equalsIgnoreCase(tokens.string(from));
    }

    private boolean sameLetters(String spelling, int from, int to) {
        String text = tokens.text();
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        if (end - start != spelling.length()) {
            return false;
        }
        for (int k = 0; k < spelling.length(); k++) {
            char a = text.charAt(start + k);
            char b = spelling.charAt(k);
            boolean same = a == b
                    || k == 0 && Character.toLowerCase(a) == b
                    || b == ' ' && Character.isWhitespace(a)
                    || b == '\'' && a == '\u2019';
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** "Prime Minister May", "Theresa May": a title or a first name makes a person of a common word. */
    private boolean isTitled(int i) {
        return i > 0 && tokens.isCapital(i - 1) && !tokens.isPunctuation(i - 1)
                || i > 1 && tokens.is(i - 1, '.') && TITLES.contains(lower(i - 2));
    }

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "gen", "lt", "adm", "col", "sen");

    private Chunk amount(int i, int limit, NumberReader.Read read) {
        int to = read.to();
        if (to < limit && tokens.is(to, '%')) {
            return new Chunk.Word(i, to + 1, false);
        }
        boolean money = i > 0 && (isCurrency(i - 1)) || isCurrency(i);
        if (money) {
            return new Chunk.Word(i, to, false);
        }
        if (to + 1 < limit && tokens.is(to, '-') && !tokens.isSpaced(to + 1) && SIZE_WORDS.contains(lower(to + 1))) {
            return new Chunk.Amount(i, to + 2, new Quantity(read.count(), read.additional(), false, false));
        }
        if (to + 1 < limit && tokens.is(to, '-') && !tokens.isSpaced(to + 1) && !tokens.isSpaced(to)) {
            return new Chunk.Word(i, to + 2, false);
        }
        if (to < limit && Words.MEASURE.has(lower(to))) {
            return new Chunk.Word(i, to + 1, false);
        }
        // "08:15", "27," as an age, "Article 5", "1." in a list
        boolean single = to == i + 1 && tokens.isNumber(i);
        if (single
                && to < limit
                && (tokens.is(to, ':') || tokens.is(to, '/'))
                && to + 1 < limit
                && tokens.isNumber(to + 1)) {
            return new Chunk.Word(i, to + 2, false);
        }
        if (single && i > 0 && tokens.isCapital(i - 1) && tokens.isSpaced(i) && Words.NUMBERED.has(lower(i - 1))) {
            return new Chunk.Word(i, to, false);
        }
        if (single && to < limit && tokens.is(to, '.') && to + 1 < limit) {
            return new Chunk.Word(i, to, false);
        }
        boolean age =
                single && i > 0 && tokens.is(i - 1, ',') && to < limit && tokens.is(to, ',') && tokens.length(i) == 2;
        if (age) {
            return new Chunk.Word(i, to, false);
        }
        boolean each = to < limit && (lower(to).equals("each") || lower(to).equals("apiece"));
        boolean strong = to < limit && lower(to).equals("strong");
        return new Chunk.Amount(
                i, each || strong ? to + 1 : to, new Quantity(read.count(), read.additional(), read.ordinal(), each));
    }

    private boolean isCurrency(int token) {
        char c = tokens.firstChar(token);
        String word = tokens.length(token) <= 3 ? lower(token) : "";
        return c == '$' || c == '\u20ac' || c == '\u00a3' || c == '\u00a5' || word.equals("eur") || word.equals("usd");
    }

    private Chunk mark(int i) {
        char c = tokens.firstChar(i);
        Chunk.Small.Kind kind = switch (c) {
            case ',' -> Chunk.Small.Kind.COMMA;
            case ';', ':', '(', ')', '.', '!', '?', '\u2014', '\u2013' -> Chunk.Small.Kind.BREAK;
            case '[', ']' -> Chunk.Small.Kind.QUOTE;
            case '-' -> tokens.isSpaced(i) ? Chunk.Small.Kind.BREAK : Chunk.Small.Kind.OTHER;
            case '"', '\u201c', '\u201d', '\'', '\u2018', '\u2019' -> Chunk.Small.Kind.QUOTE;
            default -> Chunk.Small.Kind.OTHER;
        };
        return new Chunk.Small(i, i + 1, String.valueOf(c), kind);
    }

    private Chunk small(int i) {
        int word = tokens.word(i);
        String text = lower(i);
        Chunk.Small.Kind kind = null;
        if (lexicon.is(word, Function.RELATIVE) && !text.equals("that") && !text.equals("whose")) {
            kind = Chunk.Small.Kind.RELATIVE;
        } else if (text.equals("as") || text.equals("after") || text.equals("before") || text.equals("since")) {
            kind = Chunk.Small.Kind.PREPOSITION;
        } else if (lexicon.is(word, Function.SUBORDINATOR)) {
            kind = Chunk.Small.Kind.SUBORDINATOR;
        } else if (lexicon.is(word, Function.CONJUNCTION)) {
            kind = Chunk.Small.Kind.CONJUNCTION;
        } else if (lexicon.is(word, Function.POSSESSIVE)
                || lexicon.is(word, Function.DETERMINER)
                || lexicon.is(word, Function.NO)
                || lexicon.is(word, Function.MORE)
                || isPossessiveMark(i)) {
            kind = Chunk.Small.Kind.DETERMINER;
        } else if (lexicon.is(word, Function.PRONOUN)) {
            kind = Chunk.Small.Kind.PRONOUN;
        } else if (lexicon.is(word, Function.PREPOSITION)) {
            kind = Chunk.Small.Kind.PREPOSITION;
        } else if (lexicon.is(word, Function.ADVERB)) {
            kind = Chunk.Small.Kind.ADVERB;
        }
        return kind == null ? new Chunk.Word(i, i + 1, tokens.isCapital(i)) : new Chunk.Small(i, i + 1, text, kind);
    }

    private boolean isPossessiveMark(int token) {
        return tokens.length(token) == 2 && (tokens.firstChar(token) == '\'' || tokens.firstChar(token) == '\u2019');
    }

    private boolean asksForNoun(int i, int from, ForcePhrases phrases) {
        Chunk last = phrases.preceding().last();
        if (last == null || i == from) {
            return false;
        }
        if (last instanceof Chunk.Small small) {
            return small.kind() == Chunk.Small.Kind.DETERMINER && !isDemonstrativePronoun(small)
                    || small.kind() == Chunk.Small.Kind.PREPOSITION
                    || small.word().equals("-");
        }
        if (last instanceof Chunk.Amount) {
            return false;
        }
        return last instanceof Chunk.Named named
                && named.name().adjective()
                && !named.name().country()
                && !named.name().mission()
                && !named.name().formation();
    }

    private static boolean isDemonstrativePronoun(Chunk.Small small) {
        return switch (small.word()) {
            case "all", "both", "some", "others", "another", "each", "that", "these", "those", "most", "none", "more" ->
                true;
            default -> false;
        };
    }

    private boolean pluralBefore(int i, int from, ForcePhrases phrases) {
        Chunk last = phrases.preceding().last();
        if (last == null) {
            return false;
        }
        if (last instanceof Chunk.Force force) {
            return force.plural();
        }
        if (last instanceof Chunk.Named named) {
            return named.name().people()
                    || lower(i - 1).endsWith("s")
                    || phrases.preceding().endsWithPair()
                    || phrases.preceding().endsWithPlaceOfMany();
        }
        if (last instanceof Chunk.Small small) {
            return small.kind() == Chunk.Small.Kind.PRONOUN
                    || small.kind() == Chunk.Small.Kind.RELATIVE
                    || small.kind() == Chunk.Small.Kind.ADVERB
                    || small.kind() == Chunk.Small.Kind.CONJUNCTION
                    || small.word().equals(",");
        }
        return last instanceof Chunk.Amount
                || last instanceof Chunk.Word && i > from && lower(i - 1).endsWith("s");
    }

    private boolean isShouting(int from, int to) {
        int loud = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            if (!tokens.isPunctuation(i) && !tokens.isNumber(i) && tokens.length(i) > 1) {
                words++;
                loud += tokens.isAllCapitals(i) ? 1 : 0;
            }
        }
        return words > 2 && loud * 10 >= words * 8;
    }

    private String lower(int token) {
        return tokens.lower(token);
    }
}
