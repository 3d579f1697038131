package org.muster.extraction.deployment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;
import org.muster.extraction.lexicon.Words;

/** Tells which names of a sentence are places, which of them form a list, and what governs them. */
final class PlaceNames {
    private final Sentence s;

    PlaceNames(Sentence sentence) {
        this.s = sentence;
    }

    boolean isPlace(int j) {
        if (!(s.at(j) instanceof Chunk.Named named)) {
            return false;
        }
        if (named.possessive() && !leadsToPlace(j) && !Words.PLACE_NOUN.has(nounBehind(j))) {
            return false;
        }
        if (isModifier(j, named)) {
            return false;
        }
        return !named.name().places().isEmpty() && !isAdjectiveOf(j, named)
                || named.name().region() != null
                        && !isEpithet(j)
                        && !(s.at(j + 1) instanceof Chunk.Word
                                && s.text(j).endsWith("n")
                                && !Words.PLACE_NOUN.has(s.text(j + 1)))
                || isAdjectivalPlace(j);
    }

    boolean isCountry(int j) {
        return s.at(j) instanceof Chunk.Named named
                && named.name().country()
                && !named.name().adjective();
    }

    /** "the West African nation", "the Gulf emirate": stands for a country that was named before. */
    boolean isEpithet(int j) {
        int i = j + 1;
        while (s.at(i) instanceof Chunk.Word && !Words.STATE_NOUN.has(s.text(i))) {
            i++;
        }
        return Words.STATE_NOUN.has(s.text(i)) && i < j + 4;
    }

    /** "US bases", "UK troops": a country's name that only says whose the next noun is. */
    private boolean isAdjectiveOf(int j, Chunk.Named named) {
        return named.name().adjective() && named.name().country() && s.isForce(j + 1);
    }

    /** "the Ukraine crisis", "the Afghanistan mission": what the noun is about. */
    private boolean isModifier(int j, Chunk.Named named) {
        return named.name().country()
                && !named.name().adjective()
                && s.isWord(j - 1, "the")
                && !s.text(j).endsWith("s")
                && !s.text(j).contains(" ")
                && s.at(j + 1) instanceof Chunk.Word word
                && !word.capital()
                && !Words.PLACE_NOUN.has(s.text(j + 1))
                && !Words.PLACE_NOUN.has(nounBehind(j));
    }

    private boolean isAdjectivalPlace(int j) {
        return s.at(j) instanceof Chunk.Named named
                && (named.name().adjective() || named.name().people() || named.possessive())
                && !named.name().actors().isEmpty()
                && Words.PLACE_NOUN.has(nounBehind(j));
    }

    private String nounBehind(int j) {
        int i = j + 1;
        while (i < j + 3 && (s.isWord(i, "'s") || s.isWord(i, "\u2019s"))) {
            i++;
        }
        if (s.at(i) instanceof Chunk.Word && Words.PLACE_NOUN.has(s.text(i))) {
            return s.text(i);
        }
        return s.at(i + 1) instanceof Chunk.Word && s.at(i) instanceof Chunk.Word ? s.text(i + 1) : "";
    }

    /** "the United States 1,100": a name with a count behind it is whose, not where. */
    boolean isActorOfList(int j) {
        int next = s.rightOf(j);
        boolean apart =
                s.isComma(j - 1) || s.isKind(j - 1, Small.Kind.CONJUNCTION) && !(s.at(j - 2) instanceof Chunk.Named);
        boolean counted = s.at(next) instanceof Chunk.Amount
                || s.at(next) instanceof Chunk.Force force
                        && force.quantity().count().stated()
                        && force.owners().isEmpty()
                        && s.isComma(j - 1);
        return counted && !s.isPreposition(j - 1)
                || apart && s.isComma(next) && s.isWord(next + 1, "with") && s.isForce(s.rightOf(next + 1));
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
    int prepositionBefore(int j, int limit) {
        if (s.at(j) instanceof Chunk.Named named
                && named.name().region() != null
                && Words.NEAR.has(s.tokens().string(named.from()).toLowerCase(Locale.ROOT))) {
            return j;
        }
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

    /** The name at j with those listed behind it: "Bulgaria, Hungary, Romania and Slovakia". */
    Place places(int j) {
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
                    int further = s.isKind(i, Small.Kind.CONJUNCTION) ? furtherPlace(next) : -1;
                    if (further < 0) {
                        break;
                    }
                    i = further - 1;
                }
            } else if (!(s.isKind(i, Small.Kind.DETERMINER) && s.at(i + 1) instanceof Chunk.Named
                    || s.at(i) instanceof Chunk.Word && s.at(i + 1) instanceof Chunk.Named && s.isWord(i - 1, "and"))) {
                break;
            }
        }
        return new Place(List.copyOf(countries), countries.isEmpty() ? region : null, site);
    }

    /** "in Chad and in the north-east of the Central African Republic": the name of the second phrase, or -1. */
    private int furtherPlace(int preposition) {
        boolean part = Words.PLACE_NOUN.has(s.text(preposition));
        if (!part && !s.isWord(preposition, Set.of("in", "to", "at", "into"))) {
            return -1;
        }
        int i = preposition + 1;
        while (s.at(i) instanceof Chunk.Word
                || s.isKind(i, Small.Kind.DETERMINER)
                || s.isKind(i, Small.Kind.OTHER)
                || s.isWord(i, "of")) {
            i++;
        }
        boolean alone = !s.isForce(s.rightOf(i)) && !(s.isComma(i + 1) && s.isForce(s.rightOf(i + 1)));
        return i < preposition + 8 && isPlace(i) && alone ? i : -1;
    }

    private boolean isDash(int i) {
        String mark = s.text(i);
        return mark.equals("\u2014") || mark.equals("\u2013") || mark.equals("-");
    }

    /** ", Belgium has": a name that begins a clause of its own. */
    boolean isSubjectBehind(int j) {
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
}
