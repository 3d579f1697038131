package org.muster.extraction.deployment;

import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Geography;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;

/** Finds where a force goes, is, or leaves, and where it comes from. */
final class PlaceFinder {
    private static final Set<String> TO = Set.of(
            "to",
            "into",
            "in",
            "at",
            "on",
            "across",
            "inside",
            "towards",
            "toward",
            "for",
            "near",
            "onto",
            "off",
            "around",
            "throughout",
            "along",
            "within",
            "over",
            "outside",
            "through",
            "between",
            "among",
            "aboard");
    /** Prepositions after which it is no longer said where the force goes. */
    private static final Set<String> ADJUNCTS =
            Set.of("amid", "despite", "following", "after", "before", "since", "during", "against", "because");

    private static final Set<String> FRONTED = Set.of("in", "to", "at", "on", "into", "across", "near", "for");
    private static final Set<String> BORDERS = Set.of("border", "borders", "frontier", "frontiers");
    private static final Set<String> IN = Set.of("in", "at", "on", "across", "inside", "near", "within");
    private static final Set<String> DEMONSTRATIVES = Set.of("the", "that", "this");
    private static final String BORDER_REGION = "_BORDER";
    private static final Set<String> NEAR = Set.of("near", "on", "at", "along", "around", "to", "towards");
    private static final Set<String> FROM = Set.of("from", "out");

    private final Sentence s;
    private final PlaceNames names;

    PlaceFinder(Sentence sentence) {
        this.s = sentence;
        this.names = new PlaceNames(sentence);
    }

    /** What stands for a place that was named before. */
    enum Anaphor {
        NONE,
        /** "there" */
        THERE,
        /** "the country", "the capital" */
        COUNTRY,
        /** "the region" */
        REGION,
        /** "the border", on their own side of it */
        BORDER
    }

    record Found(Place hosts, List<String> origins, Anaphor anaphor) {}

    /** A place and the role its preposition gives it. */
    private static final class Search {
        Place to = Place.NONE;
        Place from = Place.NONE;
        Anaphor anaphor = Anaphor.NONE;
        /** Whether the place is behind "to" rather than "in". */
        boolean toward;
    }

    /** Where the force at k goes or is; {@code next} is the index of the next force, whose places are its own. */
    Found find(int k, Predicate p, boolean leaving, List<String> contributors, int previous, int next) {
        Search found = new Search();
        boolean verbBehind = p != null && p.at() > k;
        int start = verbBehind ? p.at() + 1 : k + 1;
        int end = verbBehind ? s.size() : next;
        Place where = antecedent(k);
        if (!where.isEmpty()) {
            end = Math.min(end, clauseEnd(Math.max(k, p == null ? k : p.at())));
        }
        int bracket = Distribution.placeOfBracket(s, k);
        if (bracket >= 0) {
            found.to = new Place(((Chunk.Named) s.at(bracket)).name().places(), null, null);
        }
        search(start, end, k, p, contributors, found);
        if (verbBehind && !found.toward) {
            Search beside = new Search();
            search(k + 1, Math.min(k + 6, relativeBefore(k, p.at())), k, null, contributors, beside);
            found.to = beside.to.isEmpty() || !s.isWord(s.rightOf(k), IN) ? found.to : beside.to;
        }
        if (p != null && p.role() == Predicate.Role.COMPANION) {
            search(p.at() + 1, k, k, p, contributors, found);
        }
        boolean listed = next < s.size() && isPlainList(k, next) && !isSubject(next);
        if (found.to.isEmpty() && !verbBehind && listed) {
            search(next + 1, s.size(), k, p, contributors, found);
        }
        if (verbBehind && found.to.isEmpty() && (!leaving || found.from.isEmpty())) {
            search(k + 1, relativeBefore(k, p.at()), k, null, contributors, found);
        }
        if (p == null && new Owners(s).isHosting(k - 1) && names.isCountry(k - 1)) {
            found.to = names.places(k - 1);
        }
        if (found.to.isEmpty() && found.anaphor == Anaphor.THERE) {
            found.to = namedBefore(k, contributors);
        }
        if (found.to.isEmpty() && found.anaphor == Anaphor.NONE && (found.from.isEmpty() || !leaving)) {
            found.to = where.isEmpty() ? leftwards(k, previous, leaving) : where;
        }
        if (found.to.isEmpty() && found.anaphor == Anaphor.NONE) {
            found.to = missionBeside(k, previous, next);
        }
        if (p != null
                && p.verbal() != null
                && p.role() == Predicate.Role.OBJECT
                && (p.verbal().main().kind() == Kind.HOST || p.verbal().copula())) {
            Place host = subjectPlace(p.at());
            found.to = host.isEmpty() ? found.to : host;
        }
        if (leaving) {
            return new Found(found.from.isEmpty() ? found.to : found.from, List.of(), found.anaphor);
        }
        if (found.to.region() == null && found.to.site() == null && isAtBorder(start, end)) {
            found.to = borderOf(contributors, found.to);
            found.anaphor = Anaphor.BORDER;
        }
        List<String> origins = found.from.countries().stream()
                .filter(code -> !contributors.contains(code))
                .toList();
        return new Found(found.to, found.to.isEmpty() ? List.of() : origins, found.anaphor);
    }

    /** "Marines, who waded ashore in Greece last week, began crossing": where they were, not where they go. */
    private int relativeBefore(int k, int verb) {
        for (int j = k + 1; j < verb; j++) {
            if (s.isKind(j, Small.Kind.RELATIVE)) {
                return j;
            }
        }
        return verb;
    }

    /** "2,300 soldiers of the International Force for East Timor", "450 with UNIFIL", "to join ISAF": where the mission is. */
    private Place missionBeside(int k, int previous, int next) {
        for (int j = k + 1; j < Math.min(s.size(), next + 1) && !s.isBreak(j) && !beginsClause(j); j++) {
            Place place = missionAt(j);
            if (!place.isEmpty()) {
                return place;
            }
        }
        // "UNIFIL, some 2,000 strong, remains", "KFOR has 4,500 soldiers"
        for (int j = k - 1; j > previous && !s.isBreak(j); j--) {
            Place place = missionAt(j);
            if (!place.isEmpty()) {
                return place;
            }
        }
        return Place.NONE;
    }

    private Place missionAt(int j) {
        if (s.at(j) instanceof Chunk.Force force && !force.hosts().isEmpty()) {
            return new Place(force.hosts(), null, null);
        }
        if (!(s.at(j) instanceof Chunk.Named named) || !named.name().mission()) {
            return Place.NONE;
        }
        return new Place(
                named.name().places(),
                named.name().places().isEmpty() ? named.name().region() : null,
                null);
    }

    /** "In Estonia 120 men landed; Britain will have 800 there": the place of the same sentence that was named last. */
    private Place namedBefore(int k, List<String> contributors) {
        for (int j = k - 1; j >= 0; j--) {
            if (names.isPlace(j) && names.prepositionBefore(j, 0) >= 0) {
                Place place = names.places(j);
                if (!place.countries().equals(contributors)) {
                    return place;
                }
            }
        }
        return Place.NONE;
    }

    private Anaphor anaphor(int j) {
        if (s.isWord(j, "there") && !(s.at(s.rightOf(j)) instanceof Chunk.Verbal)) {
            return Anaphor.THERE;
        }
        if (!(s.at(j) instanceof Chunk.Word) || !isDefinite(j)) {
            return Anaphor.NONE;
        }
        return Words.REGION_NOUN.has(s.text(j))
                ? Anaphor.REGION
                : Words.COUNTRY_NOUN.has(s.text(j)) && !s.isWord(j + 1, "of") ? Anaphor.COUNTRY : Anaphor.NONE;
    }

    /** "in the northern city": the noun at j, with no name beside it. */
    private boolean isDefinite(int j) {
        int i = j - 1;
        while (s.at(i) instanceof Chunk.Word
                || s.at(i) instanceof Chunk.Named named && named.name().region() != null) {
            i--;
        }
        return s.isWord(i, DEMONSTRATIVES) && !(s.at(j + 1) instanceof Chunk.Named) && !s.isWord(i - 1, ADJUNCTS);
    }

    private int clauseEnd(int j) {
        while (j < s.size() && !s.isComma(j) && !s.isBreak(j)) {
            j++;
        }
        return j;
    }

    /** "where 5,000 Americans are stationed": the place named last; null if the force is in no such clause. */
    private Place antecedent(int k) {
        int where = k - 1;
        while (where >= 0 && !s.isWord(where, "where")) {
            if (s.isBreak(where) || s.isKind(where, Small.Kind.SUBORDINATOR) || s.isComma(where)) {
                return Place.NONE;
            }
            where--;
        }
        for (int j = where - 1; j >= 0 && !s.text(j).equals(";"); j--) {
            if (s.at(j) instanceof Chunk.Named named && !named.name().places().isEmpty()) {
                return names.places(j);
            }
        }
        return Place.NONE;
    }

    private void search(int start, int end, int k, Predicate p, List<String> contributors, Search found) {
        int verb = p != null && p.verbal() != null ? p.at() : -1;
        for (int j = start; j < end; j++) {
            if (s.isBreak(j)
                            && (s.text(j).equals(";")
                                    || s.text(j).equals(".")
                                    || s.text(j).equals(":"))
                    || s.isKind(j, Small.Kind.SUBORDINATOR) && !s.isWord(j, "where") && !s.isWord(j, "than")
                    || isSaid(j)
                    || s.text(j).equals("according")
                    || s.isComma(j) && saysBehind(j)
                    || s.isComma(j) && verb >= 0 && verb < k && isVerbBehind(j)
                    || s.isWord(j, ADJUNCTS)
                    || isPurpose(j)
                    || beginsClause(j)) {
                break;
            }
            if (!found.to.isEmpty() && (s.isKind(j, Small.Kind.RELATIVE) || isAside(j)) || names.isSubjectBehind(j)) {
                break;
            }
            if (found.to.isEmpty() && found.anaphor == Anaphor.NONE) {
                found.anaphor = anaphor(j);
                if (found.anaphor == Anaphor.THERE) {
                    break;
                }
            }
            if (!names.isPlace(j) || names.isActorOfList(j)) {
                continue;
            }
            int before = names.prepositionBefore(j, start);
            boolean direct = verb >= 0 && j > verb && before < 0 && isDirectObject(verb, j);
            boolean withinFrom =
                    before >= 0 && s.isWord(before, Set.of("in", "at", "on", "near")) && followsFrom(before, start, j);
            boolean stationed = before >= 0 && s.isWord(before, "from") && worksFrom(before, k);
            if (before >= 0 && s.isWord(before, FROM) && !stationed
                    || withinFrom
                    || direct && p.verbal().main().kind() == Kind.LEAVE) {
                if (found.from.isEmpty() && !isHome(j)) {
                    found.from = names.places(j);
                }
            } else if (before == j
                    || before >= 0 && s.isWord(before, TO)
                    || stationed
                    || direct
                            && (p.verbal().main().kind() == Kind.ARRIVE
                                    || Words.HOLD.has(p.verbal().main().lemma()))) {
                if (found.to.isEmpty() && !s.isWord(before, "aboard")) {
                    found.to = names.places(j);
                    found.toward = before < 0 || !s.isWord(before, IN) && !s.isWord(before, "for");
                }
            }
        }
    }

    /** "flying from Aviano", "had operated from the base": where they work is where they are. */
    private boolean worksFrom(int from, int k) {
        return s.at(s.leftOfAdverbs(from)) instanceof Chunk.Verbal verbal
                        && Words.WORK_FROM.has(verbal.main().lemma())
                        && (verbal.main().kind() != Kind.GO || flies(k))
                || Words.WORK_FROM.has(s.text(from - 1));
    }

    /** Aircraft that fly from somewhere are based there; a party of soldiers that does leaves it. */
    private boolean flies(int k) {
        return s.at(k) instanceof Chunk.Force force && force.asset() == Asset.AIRCRAFT;
    }

    /** "from a base in Libreville": the place is still where they come from. */
    private boolean followsFrom(int preposition, int limit, int name) {
        for (int i = preposition - 1; i >= limit; i--) {
            if (s.isWord(i, FROM)) {
                return true;
            }
            boolean base = s.at(i) instanceof Chunk.Named named
                    && (named.name().places().isEmpty()
                            || named.name()
                                    .places()
                                    .equals(((Chunk.Named) s.at(name)).name().places()));
            if (!(s.at(i) instanceof Chunk.Word
                    || s.at(i) instanceof Chunk.Force
                    || s.isKind(i, Small.Kind.DETERMINER)
                    || s.isWord(i, Set.of("at", "in", "near", "of"))
                    || base)) {
                return false;
            }
        }
        return false;
    }

    /** ", Reid told parliament": what follows is no longer about the force. */
    private boolean isSaid(int j) {
        return s.at(j) instanceof Chunk.Verbal verbal
                && verbal.finite()
                && verbal.main().kind() == Kind.SAY
                && !verbal.passive()
                // "the border states of"
                && !s.isWord(j + 1, "of");
    }

    /** "massed along the frontier", "just across the border" */
    private boolean isAtBorder(int start, int end) {
        for (int j = start; j < end && !s.isBreak(j); j++) {
            if (BORDERS.contains(s.text(j))
                    && !(s.at(s.rightOf(j)) instanceof Chunk.Named)
                    && !s.isWord(s.rightOf(j), "between")) {
                for (int i = j - 1; i >= start - 1 && i > j - 5; i--) {
                    if (s.isPreposition(i)) {
                        return s.isWord(i, NEAR);
                    }
                }
            }
        }
        return false;
    }

    /** The region on their side of a border that has a code of its own, as regions.txt of the claims has it. */
    private static Place borderOf(List<String> contributors, Place otherwise) {
        return contributors.isEmpty()
                ? otherwise
                : Geography.standard().regions().stream()
                        .filter(region -> region.endsWith(BORDER_REGION))
                        .filter(region ->
                                Geography.standard().countriesIn(region).containsAll(contributors))
                        .findFirst()
                        .map(region -> new Place(List.of(), region, null))
                        .orElse(otherwise);
    }

    /** "Brazil, whose 981 soldiers form the core, is being courted": the main clause goes on. */
    private boolean isVerbBehind(int comma) {
        return s.at(s.rightOf(comma)) instanceof Chunk.Verbal verbal && verbal.finite();
    }

    /** ", an area as large as France", ", as a general in Brussels put it" */
    private boolean isAside(int comma) {
        return s.isComma(comma) && s.isWord(comma + 1, Set.of("a", "an", "as"));
    }

    /** ", a spokesman in Paris said": whose words they are. */
    private boolean saysBehind(int comma) {
        for (int j = comma + 1; j < s.size() && j < comma + 7; j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal) {
                return verbal.main().kind() == Kind.SAY && verbal.finite() && !verbal.passive();
            }
            if (s.isComma(j) || s.isBreak(j)) {
                return false;
            }
        }
        return false;
    }

    /** ", and the planes circled over Hungary": a clause with a subject of its own. */
    private boolean beginsClause(int comma) {
        if (!s.isComma(comma) || !s.isKind(comma + 1, Small.Kind.CONJUNCTION)) {
            return false;
        }
        boolean subject = false;
        for (int j = comma + 2; j < s.size() && j < comma + 12 && !s.isComma(j) && !s.isBreak(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal) {
                return subject && verbal.finite();
            }
            if (s.isPreposition(j) && !subject) {
                return false;
            }
            subject |= s.at(j) instanceof Chunk.Force
                    || s.at(j) instanceof Chunk.Word
                    || s.at(j) instanceof Chunk.Named
                    || s.isKind(j, Small.Kind.PRONOUN);
        }
        return false;
    }

    /** "to support allies in": where somebody else is. */
    private boolean isPurpose(int j) {
        return s.at(j) instanceof Chunk.Verbal verbal
                && verbal.infinitive()
                && switch (verbal.main().kind()) {
                    case SEND, GO, ARRIVE, LEAVE, WITHDRAW, STATION -> false;
                    default -> true;
                };
    }

    /** Only commas, "and", and the words of the list stand between two forces. */
    private boolean isPlainList(int a, int b) {
        for (int j = a + 1; j < b; j++) {
            if (s.at(j) instanceof Chunk.Verbal
                    || s.isBreak(j)
                    || s.isKind(j, Small.Kind.SUBORDINATOR)
                    || s.isWord(j, "from")) {
                return false;
            }
        }
        return true;
    }

    /** ", and three helicopters will be lent": the next force has a verb of its own. */
    private boolean isSubject(int force) {
        return s.at(s.rightOf(force)) instanceof Chunk.Verbal verbal && verbal.finite();
    }

    /** "reached Gao", "left Germany": the name stands directly behind the verb. */
    private boolean isDirectObject(int verb, int j) {
        for (int i = verb + 1; i < j; i++) {
            if (!(s.isKind(i, Small.Kind.DETERMINER)
                    || s.isKind(i, Small.Kind.ADVERB)
                    || s.at(i) instanceof Chunk.Word
                    || s.isWord(i, "of")
                    || s.at(i) instanceof Chunk.Named)) {
                return false;
            }
        }
        return true;
    }

    /** "soldiers from the 82nd Airborne": whose they are, not where they set out. */
    private boolean isHome(int j) {
        return s.at(j) instanceof Chunk.Named named && named.name().formation();
    }

    /** Places that stand before the force: "In Macedonia, NATO now has 12,000 soldiers", "sent to Mali 500 men". */
    private Place leftwards(int k, int previous, boolean leaving) {
        for (int j = k - 1; j > previous; j--) {
            if (s.isBreak(j) && s.text(j).equals(";")
                    || s.isKind(j, Small.Kind.SUBORDINATOR) && !s.isWord(j, "where")) {
                break;
            }
            if (names.isPlace(j) && !names.isActorOfList(j) && !names.isSubjectBehind(j)) {
                int before = names.prepositionBefore(j, 0);
                if (leaving && s.isWord(before, Set.of("to", "into"))) {
                    // "Croatia moved its 14 to Kuwait, Slovakia withdrew seven"
                    continue;
                }
                if (before > 0 && Words.OFFICIAL.has(s.text(before - 1))) {
                    // "officials in Beijing"
                    continue;
                }
                if (before == j || before >= 0 && s.isWord(before, FRONTED)) {
                    return names.places(j);
                }
            }
        }
        return Place.NONE;
    }

    private Place subjectPlace(int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            if (s.at(j) instanceof Chunk.Named named && !named.name().places().isEmpty()) {
                return names.places(j);
            }
        }
        return Place.NONE;
    }

    static boolean isOut(Predicate p) {
        return p.move() != null
                ? p.move().kind() == Noun.Kind.MOVE_OUT
                : p.verbal() != null
                        && (p.verbal().main().kind() == Kind.WITHDRAW
                                || p.verbal().main().kind() == Kind.LEAVE);
    }
}
