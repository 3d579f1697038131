package org.muster.extraction.deployment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb.Kind;

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
    private static final Set<String> NEAR = Set.of("near", "on", "at", "along", "around", "to", "towards");
    private static final Set<String> FROM = Set.of("from", "out");
    /** Nouns that make a place of the nationality before them: "German soil", "the Haitian capital". */
    private static final Set<String> PLACE_NOUNS = Set.of(
            "soil",
            "territory",
            "region",
            "regions",
            "capital",
            "waters",
            "province",
            "provinces",
            "city",
            "town",
            "airport",
            "base",
            "bases",
            "port",
            "island",
            "islands",
            "coast",
            "village",
            "district",
            "mainland",
            "desert",
            "side",
            "enclave",
            "territories",
            "airspace",
            "shores",
            "cities",
            "towns",
            "interior",
            "north",
            "south",
            "highlands",
            "archipelago",
            "peninsula",
            "airfield",
            "airfields",
            "resort");

    private final Sentence s;

    PlaceFinder(Sentence sentence) {
        this.s = sentence;
    }

    /** @param regional whether it is said to be in "the region" */
    record Found(Place hosts, List<String> origins, boolean regional) {}

    /** A place and the role its preposition gives it. */
    private static final class Search {
        Place to = Place.NONE;
        Place from = Place.NONE;
        boolean regional;
    }

    /** Where the force at k goes or is; {@code next} is the index of the next force, whose places are its own. */
    Found find(int k, Predicate p, boolean leaving, List<String> contributors, int previous, int next) {
        Search found = new Search();
        boolean verbBehind = p != null && p.at() > k;
        int start = verbBehind ? p.at() + 1 : k + 1;
        int end = verbBehind ? s.size() : next;
        if (p != null && p.role() == Predicate.Role.COMPANION) {
            search(p.at() + 1, k, k, p, contributors, found);
        }
        search(start, end, k, p, contributors, found);
        if (found.to.isEmpty() && !verbBehind && next < s.size() && isPlainList(k, next)) {
            search(next + 1, s.size(), k, p, contributors, found);
        }
        if (verbBehind && found.to.isEmpty() && (!leaving || found.from.isEmpty())) {
            search(k + 1, p.at(), k, null, contributors, found);
        }
        if (found.to.isEmpty() && (found.from.isEmpty() || !leaving)) {
            found.to = leftwards(k, previous);
        }
        if (p != null
                && p.verbal() != null
                && p.role() == Predicate.Role.OBJECT
                && (p.verbal().main().kind() == Kind.HOST || p.verbal().copula())) {
            Place host = subjectPlace(p.at());
            found.to = host.isEmpty() ? found.to : host;
        }
        if (leaving) {
            return new Found(found.from.isEmpty() ? found.to : found.from, List.of(), found.regional);
        }
        if (found.to.region() == null
                && contributors.equals(List.of("RUS"))
                && (found.to.isEmpty() || found.to.countries().equals(List.of("UKR")))
                && isAtBorder(start, end)) {
            found.to = new Place(List.of(), "UKRAINE_BORDER", null);
        }
        List<String> origins = found.from.countries().stream()
                .filter(code -> !contributors.contains(code))
                .toList();
        return new Found(found.to, found.to.isEmpty() ? List.of() : origins, found.regional);
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
                    || s.isComma(j) && saysBehind(j)
                    || s.isWord(j, ADJUNCTS)
                    || isPurpose(j)) {
                break;
            }
            if (s.isKind(j, Small.Kind.RELATIVE) && !found.to.isEmpty() || isSubjectBehind(j)) {
                break;
            }
            found.regional |= (s.text(j).equals("region") || s.text(j).equals("area"))
                    && s.isKind(j - 1, Small.Kind.DETERMINER)
                    && found.to.isEmpty();
            if (!isPlace(j) || isActorOfList(j)) {
                continue;
            }
            int before = prepositionBefore(j, start);
            boolean direct = verb >= 0 && j > verb && before < 0 && isDirectObject(verb, j);
            boolean withinFrom =
                    before >= 0 && s.isWord(before, Set.of("in", "at", "on", "near")) && followsFrom(before, start);
            if (before >= 0 && s.isWord(before, FROM)
                    || withinFrom
                    || direct && p.verbal().main().kind() == Kind.LEAVE) {
                if (found.from.isEmpty() && !isHome(j)) {
                    found.from = places(j);
                }
            } else if (before >= 0 && s.isWord(before, TO)
                    || direct && p.verbal().main().kind() == Kind.ARRIVE) {
                if (found.to.isEmpty()) {
                    found.to = places(j);
                }
            }
        }
    }

    /** "from a base in Libreville": the place is still where they come from. */
    private boolean followsFrom(int preposition, int limit) {
        for (int i = preposition - 1; i >= limit; i--) {
            if (s.isWord(i, FROM)) {
                return true;
            }
            if (!(s.at(i) instanceof Chunk.Word
                    || s.isKind(i, Small.Kind.DETERMINER)
                    || s.at(i) instanceof Chunk.Named)) {
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
                && !verbal.passive();
    }

    /** "massed along the frontier", "just across the border" */
    private boolean isAtBorder(int start, int end) {
        for (int j = start; j < end && !s.isBreak(j); j++) {
            if (BORDERS.contains(s.text(j)) && !(s.at(s.rightOf(j)) instanceof Chunk.Named)) {
                for (int i = j - 1; i >= start - 1 && i > j - 5; i--) {
                    if (s.isPreposition(i)) {
                        return s.isWord(i, NEAR);
                    }
                }
            }
        }
        return false;
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
            if (s.at(j) instanceof Chunk.Verbal || s.isBreak(j) || s.isKind(j, Small.Kind.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlace(int j) {
        if (!(s.at(j) instanceof Chunk.Named named)) {
            return false;
        }
        if (named.possessive() && !leadsToPlace(j) && !PLACE_NOUNS.contains(nounBehind(j))) {
            return false;
        }
        return !named.name().places().isEmpty() && !isAdjectiveOf(j, named)
                || named.name().region() != null
                        && !(s.at(j + 1) instanceof Chunk.Word
                                && s.text(j).endsWith("n")
                                && !PLACE_NOUNS.contains(s.text(j + 1)))
                || isAdjectivalPlace(j);
    }

    /** "US bases", "UK troops": a country's name that only says whose the next noun is. */
    private boolean isAdjectiveOf(int j, Chunk.Named named) {
        return named.name().adjective() && named.name().country() && s.isForce(j + 1);
    }

    private boolean isAdjectivalPlace(int j) {
        return s.at(j) instanceof Chunk.Named named
                && (named.name().adjective() || named.name().people() || named.possessive())
                && !named.name().actors().isEmpty()
                && PLACE_NOUNS.contains(nounBehind(j));
    }

    private String nounBehind(int j) {
        int i = j + 1;
        while (i < j + 3 && (s.isWord(i, "'s") || s.isWord(i, "\u2019s"))) {
            i++;
        }
        if (s.at(i) instanceof Chunk.Word && PLACE_NOUNS.contains(s.text(i))) {
            return s.text(i);
        }
        return s.at(i + 1) instanceof Chunk.Word && s.at(i) instanceof Chunk.Word ? s.text(i + 1) : "";
    }

    /** "the United States 1,100": a name with a count behind it is whose, not where. */
    private boolean isActorOfList(int j) {
        return s.at(s.rightOf(j)) instanceof Chunk.Amount && !s.isPreposition(j - 1);
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

    private boolean leadsToPlace(int j) {
        for (int i = j + 2; i < s.size() && i < j + 5; i++) {
            if (s.at(i) instanceof Chunk.Named named && !named.name().places().isEmpty()) {
                return true;
            }
            if (!(s.at(i) instanceof Chunk.Word)) {
                return false;
            }
        }
        return false;
    }

    /** The preposition that governs the name at j, through its adjectives and the members of a list before it. */
    private int prepositionBefore(int j, int limit) {
        for (int i = j - 1; i >= Math.max(0, limit - 2) && i >= j - 9; i--) {
            if (s.isPreposition(i)) {
                if (s.isWord(i, "of")) {
                    // "the southern province of Helmand", "the port of Eemshaven"
                    continue;
                }
                if (s.text(i - 1).equals("closer")
                        || s.text(i - 1).equals("close")
                        || s.text(i - 1).equals("next")) {
                    return -1;
                }
                return s.isWord(i, "outside") && s.isPreposition(i - 1) ? i - 1 : i;
            }
            boolean list = (s.isComma(i) || s.isKind(i, Small.Kind.CONJUNCTION))
                    && (s.at(i - 1) instanceof Chunk.Named || s.isComma(i - 1) || s.at(i - 1) instanceof Chunk.Word);
            boolean passable = s.at(i) instanceof Chunk.Word
                    || s.isKind(i, Small.Kind.DETERMINER)
                    || s.isKind(i, Small.Kind.ADVERB)
                    || s.isKind(i, Small.Kind.QUOTE)
                    || s.isKind(i, Small.Kind.OTHER)
                    || s.at(i) instanceof Chunk.Named
                    || list;
            if (!passable) {
                return -1;
            }
        }
        return -1;
    }

    /** Places that stand before the force: "In Macedonia, NATO now has 12,000 soldiers", "sent to Mali 500 men". */
    private Place leftwards(int k, int previous) {
        for (int j = k - 1; j > previous; j--) {
            if (s.isBreak(j) && s.text(j).equals(";")
                    || s.isKind(j, Small.Kind.SUBORDINATOR) && !s.isWord(j, "where")) {
                break;
            }
            if (isPlace(j) && !isActorOfList(j) && !isSubjectBehind(j)) {
                int before = prepositionBefore(j, 0);
                if (before >= 0 && s.isWord(before, FRONTED)) {
                    return places(j);
                }
            }
        }
        return Place.NONE;
    }

    private Place subjectPlace(int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            if (s.at(j) instanceof Chunk.Named named && !named.name().places().isEmpty()) {
                return places(j);
            }
        }
        return Place.NONE;
    }

    /** The name at j with those listed behind it: "Bulgaria, Hungary, Romania and Slovakia". */
    private Place places(int j) {
        LinkedHashSet<String> countries = new LinkedHashSet<>();
        String region = null;
        String site = null;
        for (int i = j; i < s.size(); i++) {
            if (s.at(i) instanceof Chunk.Named named && (isPlace(i) || isAdjectivalPlace(i))) {
                if (i > j && (isActorOfList(i) || startsClause(i))) {
                    break;
                }
                countries.addAll(
                        named.name().places().isEmpty() && isAdjectivalPlace(i)
                                ? named.name().actors()
                                : named.name().places());
                region = region == null ? named.name().region() : region;
                if (named.name().site() && i == j) {
                    site = s.tokens().string(named.from(), named.to());
                }
            } else if (s.isComma(i) || s.isKind(i, Small.Kind.CONJUNCTION) || s.isBreak(i) && isDash(i)) {
                int next = i + 1;
                while (s.isKind(next, Small.Kind.DETERMINER) || s.isKind(next, Small.Kind.CONJUNCTION)) {
                    next++;
                }
                if (!(s.at(next) instanceof Chunk.Named)) {
                    break;
                }
            } else if (!(s.isKind(i, Small.Kind.DETERMINER) && s.at(i + 1) instanceof Chunk.Named
                    || s.at(i) instanceof Chunk.Word && s.at(i + 1) instanceof Chunk.Named && s.isWord(i - 1, "and"))) {
                break;
            }
        }
        return new Place(List.copyOf(countries), countries.isEmpty() ? region : null, site);
    }

    private boolean isDash(int i) {
        String mark = s.text(i);
        return mark.equals("\u2014") || mark.equals("\u2013") || mark.equals("-");
    }

    /** ", Belgium has": a name that begins a clause of its own. */
    private boolean isSubjectBehind(int j) {
        int before = j - 1;
        while (s.isKind(before, Small.Kind.DETERMINER)) {
            before--;
        }
        return s.at(j) instanceof Chunk.Named
                && (s.isComma(before) || s.isKind(before, Small.Kind.CONJUNCTION))
                && startsClause(j);
    }

    /** "Belgium has", "U.S. officials said" */
    private boolean startsClause(int i) {
        int next = s.rightOf(i);
        while (s.at(next) instanceof Chunk.Word && next < i + 5) {
            next = s.rightOf(next);
        }
        return s.at(next) instanceof Chunk.Verbal verbal && verbal.finite();
    }

    static boolean isOut(Predicate p) {
        return p.move() != null
                ? p.move().kind() == Noun.Kind.MOVE_OUT
                : p.verbal() != null
                        && (p.verbal().main().kind() == Kind.WITHDRAW
                                || p.verbal().main().kind() == Kind.LEAVE);
    }
}
