package org.muster.extraction.deployment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;

/** Whose a force is, as the words beside it say: "from Chad and Niger", "under NATO command", "Italy 300", "Austria's". */
final class Owners {
    private final Sentence s;
    private final NamePhrases names;

    Owners(Sentence sentence) {
        this.s = sentence;
        this.names = new NamePhrases(sentence);
    }

    /** Whose the count at k is; empty if the words beside it do not say. */
    List<String> of(int k) {
        if (s.at(k) instanceof Chunk.Force force && !force.owners().isEmpty()) {
            return force.owners();
        }
        List<String> home = homeBehind(k, null);
        if (!home.isEmpty()) {
            return home;
        }
        List<String> beside = names.actors(Worth.nameBeforeWith(s, k));
        if (!beside.isEmpty()) {
            return beside;
        }
        List<String> elliptic = elliptic(k);
        return elliptic.isEmpty() ? possessor(k) : elliptic;
    }

    /** "soldiers from Chad and Niger", "men of the Berlin Brigade", "a company of New Zealanders", "a contingent of 150 Poles" */
    List<String> homeBehind(int k, Predicate p) {
        int next = s.rightOf(k);
        if (isPeople(k + 1) && s.at(k) instanceof Chunk.Force) {
            return names.actors(k + 1);
        }
        if (!s.isWord(next, Set.of("from", "of")) || s.isWord(next, "of") && !isOwnerBehind(next)) {
            return List.of();
        }
        boolean possessed = s.at(k) instanceof Chunk.Force force && force.possessed();
        if ((isLeaving(p) || possessed || isOrigin(next, p)) && s.isWord(next, "from") && !isFormationBehind(next)) {
            return List.of();
        }
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (int j = next + 1; j < s.size(); j++) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Named named && isActor(named)) {
                if (s.at(s.rightOf(j)) instanceof Chunk.Amount) {
                    break;
                }
                codes.addAll(named.name().actors());
            } else if (chunk instanceof Chunk.Force force
                    && (!force.quantity().count().stated() || force.asset() == Asset.UNIT)
                    && force.asset() != Asset.AIRCRAFT) {
                codes.addAll(force.owners());
            } else if (!(s.isComma(j)
                    || s.isWord(j, "and")
                    || s.isKind(j, Small.Kind.DETERMINER)
                    || chunk instanceof Chunk.Word)) {
                break;
            }
        }
        return List.copyOf(codes);
    }

    private static boolean isLeaving(Predicate p) {
        return p != null
                && (p.verbal() != null
                                && (p.verbal().main().kind() == Kind.WITHDRAW
                                        || p.verbal().main().kind() == Kind.LEAVE)
                        || p.move() != null && p.move().kind() == Noun.Kind.MOVE_OUT);
    }

    /** A state or an organisation, not a city: "soldiers from Berlin" may be anybody's. */
    private static boolean isActor(Chunk.Named named) {
        return !named.name().actors().isEmpty()
                && !(named.name().site()
                        && named.name().places().equals(named.name().actors()));
    }

    private boolean isPeople(int j) {
        return s.at(j) instanceof Chunk.Named named
                && named.name().people()
                && !named.possessive()
                && !named.name().actors().isEmpty();
    }

    private boolean isOwnerBehind(int of) {
        return isFormationBehind(of)
                || isPeople(s.isKind(of + 1, Small.Kind.DETERMINER) ? of + 2 : of + 1)
                || s.at(of + 1) instanceof Chunk.Named named && named.possessive();
    }

    private boolean isFormationBehind(int of) {
        for (int j = of + 1; j < s.size() && j < of + 4; j++) {
            if (s.at(j) instanceof Chunk.Named named
                            && (named.name().formation() || named.name().mission() || Memory.isOrganisation(named))
                    || s.at(j) instanceof Chunk.Force force && !force.owners().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "transfer 3,600 soldiers from South Korea to Iraq": where they come from, not whose they are. */
    private boolean isOrigin(int from, Predicate p) {
        if (p == null || p.verbal() == null || p.verbal().main().kind() != Kind.SEND || p.at() > from) {
            return false;
        }
        for (int j = from + 1; j < s.size() && j < from + 6; j++) {
            if (s.isWord(j, "to") || s.isWord(j, "into")) {
                return true;
            }
            if (s.isComma(j) || s.isBreak(j) || s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }

    /** "40,000 personnel are under direct NATO command" */
    List<String> commandBehind(int k) {
        for (int j = k + 1; j < s.size() && j < k + 4; j++) {
            if (s.isWord(j, "under")) {
                for (int i = j + 1; i < s.size() && i < j + 5; i++) {
                    if (!names.actors(i).isEmpty()) {
                        return s.text(i + 1).equals("command") || s.text(i + 2).equals("command")
                                ? names.actors(i)
                                : List.of();
                    }
                }
            }
        }
        return List.of();
    }

    /** "soldiers of Interfet": a mission that is no organisation's. */
    boolean isOfCoalition(int k) {
        int name = s.isKind(s.rightOf(k) + 1, Small.Kind.DETERMINER) ? s.rightOf(k) + 2 : s.rightOf(k) + 1;
        return s.isWord(s.rightOf(k), "of")
                && s.at(name) instanceof Chunk.Named named
                && named.name().mission()
                && named.name().actors().isEmpty();
    }

    /** "soldiers from ten nations": nobody's in particular. */
    boolean isOfNations(int k) {
        int from = s.rightOf(k);
        if (!s.isWord(from, Set.of("from", "of"))) {
            return false;
        }
        for (int j = from + 1; j < s.size() && j < from + 5; j++) {
            String text = s.text(j);
            if (s.at(j) instanceof Chunk.Word && Words.ALLY.has(text.substring(text.lastIndexOf(' ') + 1))) {
                return true;
            }
            if (s.at(j) instanceof Chunk.Named || s.isPreposition(j)) {
                return false;
            }
        }
        return false;
    }

    /** "Italy 300", "Poland with 200": the name directly before the count. */
    List<String> elliptic(int k) {
        if (Distribution.placeOfBracket(s, k) >= 0) {
            return List.of();
        }
        int before = k - 1;
        while (before >= 0
                && (s.isKind(before, Small.Kind.ADVERB)
                        || s.isWord(before, Set.of("with", ":", "-", "(", "some", "a", "the")))) {
            before--;
        }
        boolean item = s.at(k) instanceof Chunk.Amount || isGapped(before, k) || isListed(before) && before >= k - 3;
        if (s.isWord(before, "for") && s.at(before - 1) instanceof Chunk.Named named && s.isWord(before - 2, "by")) {
            // "pledges by Nigeria for 850, by Ghana for 350"
            return named.name().actors();
        }
        return s.at(before) instanceof Chunk.Named named
                        && item
                        && !named.possessive()
                        && (!s.isPreposition(before - 1) || s.isWord(before - 1, "by") && s.isWord(before + 1, "with"))
                        && !(s.isKind(before - 1, Small.Kind.DETERMINER) && s.isPreposition(before - 2))
                        && !isHosting(before)
                ? named.name().actors()
                : List.of();
    }

    /** "Bahrain hosts 7,000 troops and Qatar 10,000": the list is one of hosts. */
    boolean isHosting(int name) {
        for (int j = name - 1; j >= 0; j--) {
            if (s.at(j) instanceof Chunk.Verbal verbal) {
                return verbal.main().kind() == Kind.HOST && !verbal.passive();
            }
        }
        return false;
    }

    /** "Sweden sends 80, Britain 85 engineers and Belgium a medical team": a list goes on without its verb. */
    private boolean isGapped(int name, int k) {
        boolean goesOn = s.isComma(name - 1)
                || s.isKind(name - 1, Small.Kind.CONJUNCTION)
                || s.text(name - 1).equals(";");
        boolean article = s.isKind(name - 1, Small.Kind.DETERMINER) && s.isComma(name - 2);
        if (name != k - 1 && !s.isKind(k - 1, Small.Kind.ADVERB) || !(goesOn || article)) {
            return false;
        }
        for (int j = name - 1; j >= 0; j--) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return true;
            }
        }
        return false;
    }

    /** "Canada two planes and 50 airmen": the name that a list of forces behind a verb goes on with. */
    List<String> itemOwner(int verb, int k) {
        for (int j = k - 1; j > verb + 1 && Worth.isListed(s, j, k); j--) {
            if (isListed(j) && s.isForce(s.rightOf(j)) && s.rightOf(j) < k) {
                return names.actors(j);
            }
        }
        return List.of();
    }

    /** ", the Philippines some 240 engineers": the verb is left out. */
    private boolean isListed(int name) {
        int before = s.isKind(name - 1, Small.Kind.DETERMINER) ? name - 2 : name - 1;
        boolean apart = s.isComma(before)
                || s.isBreak(before)
                || s.isKind(before, Small.Kind.CONJUNCTION) && !(s.at(before - 1) instanceof Chunk.Named);
        return apart
                && s.at(name) instanceof Chunk.Named named
                && named.name().country()
                && !named.name().adjective();
    }

    List<String> possessor(int k) {
        int mark = k - 1;
        while (mark >= 0 && (s.at(mark) instanceof Chunk.Word || s.isKind(mark, Small.Kind.ADVERB))) {
            mark--;
        }
        return s.isWord(mark, Set.of("'s", "\u2019s", "'", "\u2019")) ? names.actors(mark - 1) : List.of();
    }
}
