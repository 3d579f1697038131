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
            "close");
    private static final Set<String> FROM = Set.of("from", "out");
    private static final Set<String> ANAPHORA = Set.of(
            "country",
            "region",
            "nation",
            "kingdom",
            "republic",
            "territory",
            "state",
            "capital",
            "island",
            "province",
            "area",
            "ground",
            "zone",
            "peninsula");

    private final Sentence s;

    PlaceFinder(Sentence sentence) {
        this.s = sentence;
    }

    /** @param anaphoric whether a word leads back to a place named before ("there") */
    record Found(Place hosts, List<String> origins, boolean anaphoric) {}

    /** Where the force at k goes or is; {@code next} is the index of the next force, whose places are its own. */
    Found find(int k, Predicate p, boolean leaving, List<String> contributors, int previous, int next) {
        Place to = Place.NONE;
        Place from = Place.NONE;
        boolean anaphoric = false;
        int start = k + 1;
        int end = Math.max(next, Math.min(s.size(), p != null && p.at() > k ? s.size() : next));
        if (p != null && p.at() > k) {
            end = s.size();
        }
        for (int j = start; j < end; j++) {
            if (s.isBreak(j) && (s.text(j).equals(";") || s.text(j).equals("."))) {
                break;
            }
            if (s.isWord(j, "there") && !(s.at(j + 1) instanceof Chunk.Verbal) || isAnaphor(j)) {
                anaphoric = true;
            }
            if (!(s.at(j) instanceof Chunk.Named named)
                    || named.name().places().isEmpty() && named.name().region() == null) {
                continue;
            }
            if (named.possessive() && named.name().country() && !leadsToPlace(j)) {
                if (!(isAfter(j, TO) || isAfter(j, FROM))) {
                    continue;
                }
            }
            int before = prepositionBefore(j);
            boolean direct = p != null && p.verbal() != null && j > p.at() && isDirectObject(p.at(), j);
            if (before >= 0 && s.isWord(before, FROM) || direct && isLeave(p)) {
                if (from.isEmpty() && !isHome(named, k, contributors)) {
                    from = places(j);
                }
            } else if (before >= 0 && s.isWord(before, TO)
                    || direct && p.verbal().main().kind() == Kind.ARRIVE) {
                if (to.isEmpty() && !stopsAtNewClause(k, j, p)) {
                    to = places(j);
                }
            }
        }
        if (to.isEmpty() && from.isEmpty()) {
            to = leftwards(k, p, previous);
        }
        if (p != null && p.verbal() != null && p.verbal().main().kind() == Kind.HOST) {
            Place host = subjectPlace(p.at());
            to = host.isEmpty() ? to : host;
        }
        if (leaving) {
            Place left = from.isEmpty() ? to : from;
            return new Found(left, List.of(), anaphoric);
        }
        List<String> origins = from.countries().stream()
                .filter(code -> !contributors.contains(code))
                .toList();
        return new Found(to, to.isEmpty() ? List.of() : origins, anaphoric);
    }

    private boolean isLeave(Predicate p) {
        return p.verbal().main().kind() == Kind.LEAVE;
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

    /** "soldiers from Chad": whose they are, not where they set out. */
    private boolean isHome(Chunk.Named named, int k, List<String> contributors) {
        return named.name().formation() || contributors.containsAll(named.name().places());
    }

    private boolean leadsToPlace(int j) {
        // "Djibouti's Camp Lemonnier", "Afghanistan's Helmand province"
        for (int i = j + 1; i < s.size() && i < j + 5; i++) {
            if (s.at(i) instanceof Chunk.Named named && !named.name().places().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfter(int j, Set<String> prepositions) {
        int before = prepositionBefore(j);
        return before >= 0 && s.isWord(before, prepositions);
    }

    private boolean isAnaphor(int j) {
        return s.at(j) instanceof Chunk.Word
                && ANAPHORA.contains(s.text(j))
                && j > 0
                && s.isKind(j - 1, Small.Kind.DETERMINER);
    }

    /** The preposition that governs the name at j, through its adjectives and the members of a list before it. */
    private int prepositionBefore(int j) {
        for (int i = j - 1; i >= 0 && i >= j - 9; i--) {
            if (s.isPreposition(i)) {
                if (s.isWord(i, "of") || s.isWord(i, "outside")) {
                    // "the southern province of Helmand", "the port of Eemshaven"
                    continue;
                }
                return i;
            }
            boolean passable = s.at(i) instanceof Chunk.Word
                    || s.isKind(i, Small.Kind.DETERMINER)
                    || s.isKind(i, Small.Kind.ADVERB)
                    || s.isKind(i, Small.Kind.QUOTE)
                    || s.isKind(i, Small.Kind.OTHER)
                    || s.isComma(i)
                    || s.isKind(i, Small.Kind.CONJUNCTION)
                    || s.at(i) instanceof Chunk.Named;
            if (!passable) {
                return -1;
            }
        }
        return -1;
    }

    private boolean stopsAtNewClause(int k, int j, Predicate p) {
        for (int i = k + 1; i < j; i++) {
            if (s.at(i) instanceof Chunk.Verbal verbal
                    && (p == null || i != p.at())
                    && verbal.finite()
                    && verbal.main().kind() == Kind.SAY
                    && s.isComma(i - 1)) {
                return true;
            }
            if (s.isKind(i, Small.Kind.SUBORDINATOR)
                    && !s.isWord(i, "where")
                    && (p == null || i > p.at())
                    && !s.isWord(i, "as")) {
                return true;
            }
            if (s.isKind(i, Small.Kind.RELATIVE) && (p == null || i > p.at())) {
                return false;
            }
        }
        return false;
    }

    /** Places that stand before the force: "In Macedonia, NATO now has 12,000 soldiers", "sent to Mali 500 men". */
    private Place leftwards(int k, Predicate p, int previous) {
        for (int j = k - 1; j > previous; j--) {
            if (s.isBreak(j) && s.text(j).equals(";")) {
                break;
            }
            if (s.at(j) instanceof Chunk.Named named
                    && (!named.name().places().isEmpty() || named.name().region() != null)
                    && !named.possessive()) {
                int before = prepositionBefore(j);
                if (before >= 0 && s.isWord(before, Set.of("in", "to", "at", "on", "into", "across", "near"))) {
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
            if (s.at(i) instanceof Chunk.Named named
                    && (!named.name().places().isEmpty() || named.name().region() != null)) {
                if (i > j && named.possessive()) {
                    break;
                }
                countries.addAll(named.name().places());
                region = region == null ? named.name().region() : region;
                if (named.name().site() && site == null && i == j) {
                    site = s.tokens().string(named.from(), named.to());
                }
                if (i > j && s.at(i + 1) instanceof Chunk.Verbal verbal && verbal.finite() && !verbal.passive()) {
                    countries.removeAll(named.name().places());
                    break;
                }
            } else if (s.isComma(i) || s.isKind(i, Small.Kind.CONJUNCTION)) {
                int next = i + 1;
                while (s.isKind(next, Small.Kind.DETERMINER) || s.isKind(next, Small.Kind.CONJUNCTION)) {
                    next++;
                }
                if (!(s.at(next) instanceof Chunk.Named)) {
                    break;
                }
            } else if (!(s.isKind(i, Small.Kind.DETERMINER)
                    || s.at(i) instanceof Chunk.Word
                            && i + 1 < s.size()
                            && s.at(i + 1) instanceof Chunk.Named
                            && s.isWord(i - 1, "and"))) {
                break;
            }
        }
        return new Place(List.copyOf(countries), countries.isEmpty() ? region : null, site);
    }

    static boolean isOut(Predicate p) {
        return p.move() != null
                ? p.move().kind() == Noun.Kind.MOVE_OUT
                : p.verbal().main().kind() == Kind.WITHDRAW || p.verbal().main().kind() == Kind.LEAVE;
    }
}
