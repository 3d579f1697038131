package org.muster.extraction.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;

/** Finds who does what a verb says. Whoever acts without a name is an empty list; whoever is not there, an empty optional. */
final class Subjects {
    /** Somebody who acts but is not named. */
    private static final Optional<List<String>> UNNAMED = Optional.of(List.of());

    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");

    private final Sentence s;
    private final Discourse discourse;
    private final NamePhrases names;

    Subjects(Sentence sentence, Discourse discourse) {
        this.s = sentence;
        this.discourse = discourse;
        this.names = new NamePhrases(sentence);
    }

    /** Who does what the verb at v says. */
    Optional<List<String>> of(int v) {
        if (isUnnamed(s.leftOfAdverbs(v))) {
            return UNNAMED;
        }
        for (int j = v - 1; j >= 0; j--) {
            Chunk chunk = s.at(j);
            if (s.isComma(j) && s.leftOfAdverbs(v) == j) {
                int opening = openingOf(j);
                if (opening >= 0) {
                    List<String> described = names.actors(opening - 1);
                    if (!described.isEmpty() && !names.isGoverned(opening - 1)) {
                        return Optional.of(names.together(opening - 1, v));
                    }
                    j = opening;
                    continue;
                }
            }
            if (s.isKind(j, Small.Kind.RELATIVE) || startsWithWhose(j)) {
                List<String> antecedent = antecedent(j);
                if (!antecedent.isEmpty()) {
                    return Optional.of(antecedent);
                }
            }
            if (chunk instanceof Chunk.Named named) {
                List<String> acting = acting(j, named, v);
                if (!acting.isEmpty()) {
                    return Optional.of(acting);
                }
            } else if (chunk instanceof Chunk.Force force && isSubject(j, force)) {
                return Optional.of(force.owners());
            } else if (isStandIn(j, v)) {
                return Optional.of(standIn(j));
            } else if (chunk instanceof Small small
                    && small.kind() == Small.Kind.PRONOUN
                    && isPersonal(small.word())
                    && !s.isPreposition(j - 1)) {
                return known(pronoun(j, small.word(), v));
            } else if (isItsOwn(j)) {
                List<String> earlier = namedBefore(j);
                return known(earlier.isEmpty() ? discourse.actor : earlier);
            } else if (s.isBreak(j) && s.text(j).equals(";")) {
                break;
            }
        }
        return known(official(v));
    }

    private static Optional<List<String>> known(List<String> codes) {
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    /** Whoever the name at j stands for, if it can be the subject of the verb at v. */
    private List<String> acting(int j, Chunk.Named named, int v) {
        if (named.name().actors().isEmpty() || isSpeaker(j)) {
            return List.of();
        }
        boolean object = names.isGoverned(j) || isReached(j) || isObject(j) || isApposed(j);
        return !object || named.name().person() && !isObject(j) || isHomeOfSubject(j)
                ? names.together(j, v)
                : List.of();
    }

    /** "US troops have", "the total of US troops has" */
    private boolean isSubject(int j, Chunk.Force force) {
        return !force.owners().isEmpty()
                && (!s.isPreposition(j - 1) || s.isWord(j - 1, "of") && Words.COLLECTIVE.has(s.text(j - 2)));
    }

    /** "Canada, which has trained Jamaicans, will": the comma that opens what the one at {@code closing} closes, or -1. */
    private int openingOf(int closing) {
        for (int i = closing - 1; i > 0; i--) {
            if (s.isBreak(i)) {
                return -1;
            }
            if (s.isKind(i, Small.Kind.RELATIVE)) {
                int opening = s.isPreposition(i - 1) ? i - 2 : i - 1;
                return s.isComma(opening) ? opening : -1;
            }
        }
        return -1;
    }

    /** "The force", "the mission", "the country": stands for one that was named before. */
    private boolean isStandIn(int j, int v) {
        return s.leftOfAdverbs(v) == j && !standIn(j).isEmpty() && !s.isPreposition(determinerBefore(j) - 1);
    }

    private List<String> standIn(int j) {
        if (s.at(j) instanceof Chunk.Force force
                && force.definite()
                && force.owners().isEmpty()
                && !force.possessed()) {
            if (discourse.alliance && Words.BATTLEGROUP.has(s.tokens().lower(force.head()))) {
                return List.of("NATO");
            }
            return Words.MISSION.has(s.tokens().lower(force.head())) ? discourse.organisation : List.of();
        }
        if (!(s.at(j) instanceof Chunk.Word) || determinerBefore(j) < 0) {
            return List.of();
        }
        if (Words.MISSION.has(s.text(j))) {
            return discourse.organisation;
        }
        return Words.STATE_NOUN.has(s.text(j)) && !discourse.actor.isEmpty() && !Memory.isOrganisation(discourse.actor)
                ? discourse.actor
                : List.of();
    }

    /** The determiner of the noun at j, or -1 if it has none. */
    private int determinerBefore(int j) {
        if (s.at(j) instanceof Chunk.Force) {
            return j;
        }
        int i = j - 1;
        while (s.at(i) instanceof Chunk.Word) {
            i--;
        }
        return s.isWord(i, Set.of("the", "this", "that")) ? i : -1;
    }

    /** "The Dominican Republic, Haiti's neighbour, has": an apposition to the subject. */
    private boolean isApposed(int name) {
        return s.at(name) instanceof Chunk.Named named
                && named.possessive()
                && s.isComma(name - 1)
                && s.at(name - 2) instanceof Chunk.Named
                && s.at(name + 2) instanceof Chunk.Word
                && s.isComma(name + 3);
    }

    /** "have left Mali": a place, not somebody who acts. */
    private boolean isReached(int name) {
        int i = s.isKind(name - 1, Small.Kind.DETERMINER) ? name - 2 : name - 1;
        return s.at(i) instanceof Chunk.Verbal verbal
                && (verbal.main().kind() == Kind.LEAVE || verbal.main().kind() == Kind.ARRIVE);
    }

    /** "has trained Jamaicans", "advising Iraq's army": acted on; but not "urged Britain to send", "said Britain had". */
    private boolean isObject(int name) {
        int i = name - 1;
        while (s.isKind(i, Small.Kind.DETERMINER) || s.isKind(i, Small.Kind.ADVERB) || s.at(i) instanceof Chunk.Word) {
            i--;
        }
        return s.at(i) instanceof Chunk.Verbal verbal
                && verbal.main().kind() != Kind.SAY
                && !verbal.passive()
                && !verbal.copula()
                && !takesVerb(name);
    }

    private boolean takesVerb(int name) {
        int i = s.rightOf(name);
        while (s.at(i) instanceof Chunk.Word || s.isKind(i, Small.Kind.DETERMINER)) {
            i = s.rightOf(i);
        }
        return s.at(i) instanceof Chunk.Verbal;
    }

    /** "Two contingents, from the Philippines and India, have": the list that a comma sets off behind the subject. */
    private boolean isHomeOfSubject(int name) {
        int i = name;
        while (i > 0 && !s.isPreposition(i) && !(s.at(i) instanceof Chunk.Verbal)) {
            i--;
        }
        return s.isWord(i, "from") && s.isComma(i - 1) && s.at(i - 2) instanceof Chunk.Force;
    }

    /** ", said Capt. Paddy Ankunda": who speaks, not who acts. */
    private boolean isSpeaker(int name) {
        int i = name - 1;
        while (s.at(i) instanceof Chunk.Word || s.isWord(i, ".") || s.isKind(i, Small.Kind.DETERMINER)) {
            i--;
        }
        return i < name
                && s.at(i) instanceof Chunk.Verbal verbal
                && verbal.main().kind() == Kind.SAY
                && verbal.finite()
                && (s.isComma(i - 1) || s.isKind(i - 1, Small.Kind.QUOTE));
    }

    private List<String> pronoun(int j, String word, int v) {
        if (word.equals("we") || word.equals("i")) {
            List<String> speaker = speaker(v);
            return speaker.isEmpty() ? discourse.actor : speaker;
        }
        List<String> sayer = sayer(j);
        List<String> earlier = sayer.isEmpty() ? namedBefore(j) : sayer;
        if (!earlier.isEmpty()) {
            return earlier;
        }
        return word.equals("they") && !discourse.contributors.isEmpty() ? discourse.contributors : discourse.actor;
    }

    /** "Vienna said that it would": whoever says it means himself. */
    private List<String> sayer(int pronoun) {
        int said = pronoun - 1;
        while (s.isWord(said, "that") || s.isKind(said, Small.Kind.ADVERB) || s.isKind(said, Small.Kind.QUOTE)) {
            said--;
        }
        if (!(s.at(said) instanceof Chunk.Verbal verbal && verbal.finite() && !verbal.passive())) {
            return List.of();
        }
        return of(said).orElse(List.of());
    }

    /** "We have sent 500", Defence Minister X said: whose words a sentence is. */
    private List<String> speaker(int verb) {
        for (int j = verb + 1; j < s.size(); j++) {
            if (s.at(j) instanceof Chunk.Verbal said && said.main().kind() == Kind.SAY && said.finite()) {
                for (int i = Math.max(verb + 1, j - 6); i < s.size() && i < j + 7; i++) {
                    if (!names.actors(i).isEmpty() && !s.isPreposition(i - 1)) {
                        return names.actors(i);
                    }
                }
            }
        }
        return List.of();
    }

    /** "Its cabinet approved", "his government ordered": the possessor was spoken of before. */
    private boolean isItsOwn(int j) {
        return s.isWord(j, POSSESSIVES)
                && s.at(j + 1) instanceof Chunk.Word
                && (j == 0 || Words.STATE.has(s.text(j + 1)) && !s.isPreposition(j - 1));
    }

    /** "Officials in Beijing have denied": who speaks for a state, where nobody else is the subject. */
    List<String> official(int v) {
        for (int j = 2; j < v; j++) {
            if (s.at(j) instanceof Chunk.Named named
                    && named.name().site()
                    && s.isPreposition(j - 1)
                    && Words.OFFICIAL.has(s.text(j - 2))) {
                return named.name().actors();
            }
        }
        for (int j = 0; j < v; j++) {
            if (Words.STATE.has(s.text(j)) && s.isWord(j - 1, "the") && !s.isPreposition(j - 2)) {
                return discourse.home;
            }
        }
        return List.of();
    }

    private boolean startsWithWhose(int j) {
        return s.isWord(j, "whose")
                || s.at(j) instanceof Chunk.Force && s.text(j).startsWith("whose");
    }

    /**
     * "Kenya, which has 400 on the ground": whom a relative clause is about, whatever governs the name. "A U.S. battery at
     * Seongju, whose launchers": through the place of the force.
     */
    List<String> antecedent(int relative) {
        if (s.isPreposition(relative - 1)) {
            return List.of();
        }
        int before = s.isComma(relative - 1) ? relative - 2 : relative - 1;
        if (s.at(before) instanceof Chunk.Force force) {
            return force.owners();
        }
        if (!(s.at(before) instanceof Chunk.Named named) || named.name().person()) {
            return List.of();
        }
        boolean placed = !named.name().mission() && s.isPreposition(before - 1);
        if (placed && s.at(before - 2) instanceof Chunk.Force placedForce) {
            return placedForce.owners().isEmpty() ? standIn(before - 2) : placedForce.owners();
        }
        return named.name().actors();
    }

    /** "Some members sent troops", "The U.S.-led coalition has": the subject is there, but not by name. */
    private boolean isUnnamed(int j) {
        if (s.at(j) instanceof Chunk.Named named
                && named.name().mission()
                && named.name().actors().isEmpty()) {
            return true;
        }
        return s.at(j) instanceof Chunk.Force force
                        && force.owners().isEmpty()
                        && !force.possessed()
                        && Words.ALLY.has(s.tokens().string(force.head()))
                || s.at(j) instanceof Chunk.Word && Words.ALLY.has(s.text(j)) && !(s.at(j - 1) instanceof Chunk.Named);
    }

    private static boolean isPersonal(String word) {
        return switch (word) {
            case "it", "they", "he", "she", "we", "i" -> true;
            default -> false;
        };
    }

    private List<String> namedBefore(int pronoun) {
        for (int i = 0; i < pronoun; i++) {
            if (!names.actors(i).isEmpty() && !names.isGoverned(i)) {
                return names.coordinated(i, 1);
            }
            if (s.at(i) instanceof Chunk.Force force && !force.owners().isEmpty() && !s.isPreposition(i - 1)) {
                return force.owners();
            }
        }
        return List.of();
    }

    /** "by the Netherlands" behind a passive. */
    List<String> agent(int verb) {
        if (!((Chunk.Verbal) s.at(verb)).passive() && ((Chunk.Verbal) s.at(verb)).finite()) {
            return List.of();
        }
        for (int j = verb + 1; j < s.size() && j < verb + 8; j++) {
            if (s.isBreak(j) || s.at(j) instanceof Chunk.Verbal) {
                break;
            }
            if (s.isWord(j, "by")) {
                for (int i = j + 1; i < s.size() && i < j + 5; i++) {
                    if (!names.actors(i).isEmpty()) {
                        return names.coordinated(i, 1);
                    }
                }
            }
        }
        return List.of();
    }
}
