package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Geography;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;

/** Finds whose forces a phrase speaks of. */
final class ActorFinder {
    /** Somebody who acts but is not named. */
    private static final List<String> UNNAMED = new ArrayList<>();

    private static final Set<String> SHARED = Set.of("them", "those", "these", "whom", "which");

    /** Prepositions that begin a clause as well: "after Britain took home its men". */
    private static final Set<String> CLAUSAL = Set.of("after", "before", "as", "since", "until");

    private final Sentence s;
    private final Discourse discourse;

    ActorFinder(Sentence sentence, Discourse discourse) {
        this.s = sentence;
        this.discourse = discourse;
    }

    /** Whose the count at k is, as the words beside it say; empty if they do not. */
    List<String> explicit(int k) {
        if (s.at(k) instanceof Chunk.Force force && !force.owners().isEmpty()) {
            return force.owners();
        }
        List<String> home = homeBehind(k, null);
        if (!home.isEmpty()) {
            return home;
        }
        int named = Worth.nameBeforeWith(s, k);
        if (named >= 0 && !actors(s.at(named)).isEmpty()) {
            return actors(s.at(named));
        }
        List<String> elliptic = elliptic(k);
        return elliptic.isEmpty() ? possessor(k) : elliptic;
    }

    /** Contributors of the force at k, or an empty list. */
    List<String> find(int k, Predicate p) {
        if (s.at(k) instanceof Chunk.Force force && !force.owners().isEmpty()) {
            return force.owners();
        }
        List<String> home = homeBehind(k, p);
        if (!home.isEmpty()) {
            return home;
        }
        if (isAllied(k)) {
            return List.of("NATO");
        }
        if (isOfCoalition(k)) {
            return UNNAMED;
        }
        if (Distribution.placeOfBracket(s, k) >= 0) {
            return wholeBefore(k);
        }
        if (p != null && (p.role() == Role.LEVEL || p.role() == Role.FORMER_LEVEL)) {
            for (int j = k - 1; j >= 0 && !s.text(j).equals(";"); j--) {
                if (s.at(j) instanceof Chunk.Force earlier && !earlier.owners().isEmpty()) {
                    return earlier.owners();
                }
                if (j > p.at()
                        && s.at(j) instanceof Chunk.Named named
                        && (named.name().adjective() || named.possessive())
                        && !named.name().actors().isEmpty()
                        && !isGoverned(j)) {
                    // "put Russian strength at 130,000"
                    return named.name().actors();
                }
            }
        }
        int named = Worth.nameBeforeWith(s, k);
        if (named >= 0 && !actors(s.at(named)).isEmpty() && (p == null || p.role() == Role.COMPANION)) {
            return actors(s.at(named));
        }
        if (isShare(k)) {
            List<String> whole = wholeBefore(k);
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        if (s.at(k) instanceof Chunk.Amount
                && s.isWord(k + 1, "of")
                && s.at(k + 2) instanceof Chunk.Force whole
                && !whole.owners().isEmpty()) {
            return whole.owners();
        }
        List<String> command = commandBehind(k);
        if (!command.isEmpty() && !(s.at(k) instanceof Chunk.Force force && force.possessed())) {
            return command;
        }
        List<String> elliptic = elliptic(k);
        if (!elliptic.isEmpty()) {
            return elliptic;
        }
        if (s.at(k) instanceof Chunk.Amount || s.at(k) instanceof Chunk.Force) {
            List<String> possessor = possessor(k);
            if (!possessor.isEmpty()) {
                return possessor;
            }
        }
        if (s.at(k) instanceof Chunk.Force force
                && isPeacekeeping(force)
                && !force.possessed()
                && (p == null
                        || p.role() == Role.SUBJECT
                        || p.verbal() != null && p.verbal().main().kind() == Kind.ARRIVE)) {
            return discourse.organisation.isEmpty() ? List.of("UN") : discourse.organisation;
        }
        if (p != null && p.verbal() != null) {
            List<String> agent = agent(p.at());
            if (!agent.isEmpty()) {
                return agent;
            }
            if (p.role() != Role.SUBJECT) {
                if (p.verbal().main().kind() == Kind.HOST || p.verbal().copula()) {
                    return carried();
                }
                List<String> subject = p.at() < k ? itemOwner(p.at(), k) : List.of();
                subject = subject.isEmpty() ? subject(p.at()) : subject;
                if (!subject.isEmpty() || subject == UNNAMED) {
                    return subject;
                }
            }
            if (p.role() == Role.SUBJECT && isThereBefore(p.at())) {
                return carried();
            }
            if (p.role() == Role.SUBJECT) {
                List<String> any = subject(k);
                if (!any.isEmpty()) {
                    return any;
                }
            }
        }
        if (p != null && p.move() != null) {
            List<String> mover = mover(p);
            if (!mover.isEmpty()) {
                return mover;
            }
        }
        if (s.at(k) instanceof Chunk.Force force && force.possessed()) {
            List<String> before = s.text(k).startsWith("whose") ? antecedent(k) : subject(k);
            before = before.isEmpty() ? namedBefore(k) : before;
            return before.isEmpty() ? discourse.actor : before;
        }
        if (p == null && s.isWord(s.leftOf(k), "with")) {
            List<String> subject = subject(k);
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        List<String> official = official(k);
        if (official.isEmpty() && p == null && s.at(k) instanceof Chunk.Amount) {
            official = subject(k);
        }
        return official.isEmpty() ? carried() : official;
    }

    /** "there were fewer than 3,000" */
    private boolean isThereBefore(int verb) {
        return s.isWord(s.leftOf(verb), "there");
    }

    private List<String> carried() {
        List<String> codes = discourse.cast.likeliest(List.of());
        return codes.isEmpty() ? discourse.actor : codes;
    }

    /** Peacekeepers are nobody's soldiers in particular: the organisation's that was spoken of last, as a rule the UN's. */
    private boolean isPeacekeeping(Chunk.Force force) {
        String head = s.tokens().lower(force.head());
        return head.startsWith("peacekeep") || head.equals("blue");
    }

    /** "the battlegroup", "allied troops": NATO's, where it is spoken of. */
    private boolean isAllied(int k) {
        String text = s.at(k) instanceof Chunk.Force force && !force.possessed() ? s.text(k) : "";
        return discourse.alliance
                && (text.contains("battlegroup") || text.contains("battle group") || text.contains("allied "));
    }

    /** Whoever an actor chunk stands for; empty if it stands for nobody. */
    private List<String> actors(Chunk chunk) {
        return chunk instanceof Chunk.Named named ? named.name().actors() : List.of();
    }

    /** "soldiers of Interfet": a mission that is no organisation's. */
    boolean isOfCoalition(int k) {
        int name = s.isKind(s.rightOf(k) + 1, Small.Kind.DETERMINER) ? s.rightOf(k) + 2 : s.rightOf(k) + 1;
        return s.isWord(s.rightOf(k), "of")
                && s.at(name) instanceof Chunk.Named named
                && named.name().mission()
                && named.name().actors().isEmpty();
    }

    /** "soldiers from Chad and Niger", "men of the Berlin Brigade" */
    List<String> homeBehind(int k, Predicate p) {
        int next = s.rightOf(k);
        if (!s.isWord(next, Set.of("from", "of"))
                || s.isWord(next, "of")
                        && !isFormationBehind(next)
                        && !(s.at(next + 1) instanceof Chunk.Named named && named.possessive())) {
            return List.of();
        }
        boolean leaving = p != null
                        && p.verbal() != null
                        && (p.verbal().main().kind() == Kind.WITHDRAW
                                || p.verbal().main().kind() == Kind.LEAVE)
                || p != null && p.move() != null && p.move().kind() == org.muster.extraction.lexicon.Noun.Kind.MOVE_OUT;
        boolean possessed = s.at(k) instanceof Chunk.Force force && force.possessed();
        if ((leaving || possessed || isOrigin(next, p)) && s.isWord(next, "from") && !isFormationBehind(next)) {
            return List.of();
        }
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (int j = next + 1; j < s.size(); j++) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Named named
                    && !named.name().actors().isEmpty()
                    && !(named.name().site()
                            && named.name().places().equals(named.name().actors()))) {
                if (s.at(s.rightOf(j)) instanceof Chunk.Amount) {
                    break;
                }
                codes.addAll(named.name().actors());
            } else if (chunk instanceof Chunk.Force force
                    && (!force.quantity().count().stated() || force.asset() == org.muster.claims.Asset.UNIT)
                    && force.asset() != org.muster.claims.Asset.AIRCRAFT) {
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

    /** "17,000 of them", "of whom 300": a part of the force spoken of before. */
    private boolean isShare(int k) {
        return s.isWord(k + 1, "of") && s.isWord(k + 2, SHARED)
                || s.isWord(s.leftOf(k), SHARED) && s.isWord(s.leftOf(s.leftOf(k)), "of");
    }

    /** Whose the force is that a share is of: one of this sentence, else the last one. */
    private List<String> wholeBefore(int k) {
        for (int j = k - 1; j >= 0 && !s.text(j).equals(";"); j--) {
            if (s.at(j) instanceof Chunk.Force force && !force.owners().isEmpty()) {
                return force.owners();
            }
            if (s.at(j) instanceof Chunk.Named named && named.name().people()) {
                return named.name().actors();
            }
        }
        return discourse.contributors;
    }

    /** "40,000 personnel are under direct NATO command" */
    List<String> commandBehind(int k) {
        for (int j = k + 1; j < s.size() && j < k + 4; j++) {
            if (s.isWord(j, "under")) {
                for (int i = j + 1; i < s.size() && i < j + 5; i++) {
                    if (!actors(s.at(i)).isEmpty()) {
                        return s.text(i + 1).equals("command") || s.text(i + 2).equals("command")
                                ? actors(s.at(i))
                                : List.of();
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean isOrganisation(Chunk.Named named) {
        return named.name().actors().size() == 1
                && Geography.standard().isOrganisation(named.name().actors().get(0));
    }

    private boolean isFormationBehind(int of) {
        for (int j = of + 1; j < s.size() && j < of + 4; j++) {
            if (s.at(j) instanceof Chunk.Named named
                            && (named.name().formation() || named.name().mission() || isOrganisation(named))
                    || s.at(j) instanceof Chunk.Force force && !force.owners().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "Italy 300", "Poland with 200", "1,000 Poles": the name directly before the count. */
    private List<String> elliptic(int k) {
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
        if (s.at(before) instanceof Chunk.Named named
                && item
                && !named.possessive()
                && !named.name().actors().isEmpty()
                && !s.isPreposition(before - 1)
                && !(s.isKind(before - 1, Small.Kind.DETERMINER) && s.isPreposition(before - 2))) {
            return named.name().actors();
        }
        return List.of();
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
    private List<String> itemOwner(int verb, int k) {
        for (int j = k - 1; j > verb + 1 && Worth.isListed(s, j, k); j--) {
            if (isListed(j) && s.isForce(s.rightOf(j)) && s.rightOf(j) < k) {
                return actors(s.at(j));
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

    private List<String> possessor(int k) {
        int mark = k - 1;
        while (mark >= 0 && (s.at(mark) instanceof Chunk.Word || s.isKind(mark, Small.Kind.ADVERB))) {
            mark--;
        }
        boolean possessive = s.at(mark) instanceof Small small
                && (small.word().equals("'s")
                        || small.word().equals("\u2019s")
                        || small.word().equals("'")
                        || small.word().equals("\u2019"));
        return possessive && s.at(mark - 1) instanceof Chunk.Named named
                ? named.name().actors()
                : List.of();
    }

    /** "by the Netherlands" behind a passive. */
    private List<String> agent(int verb) {
        if (!((Chunk.Verbal) s.at(verb)).passive() && ((Chunk.Verbal) s.at(verb)).finite()) {
            return List.of();
        }
        for (int j = verb + 1; j < s.size() && j < verb + 8; j++) {
            if (s.isBreak(j) || s.at(j) instanceof Chunk.Verbal) {
                break;
            }
            if (s.isWord(j, "by")) {
                for (int i = j + 1; i < s.size() && i < j + 5; i++) {
                    if (!actors(s.at(i)).isEmpty()) {
                        return coordinated(i, 1);
                    }
                }
            }
        }
        return List.of();
    }

    /** Who does what the verb at v says. */
    List<String> subject(int v) {
        if (isUnnamed(s.leftOfAdverbs(v))) {
            return UNNAMED;
        }
        for (int j = v - 1; j >= 0; j--) {
            Chunk chunk = s.at(j);
            if (s.isKind(j, Small.Kind.RELATIVE)
                    || s.isWord(j, "whose")
                    || chunk instanceof Chunk.Force whose && s.text(j).startsWith("whose")) {
                List<String> antecedent = antecedent(j);
                if (!antecedent.isEmpty()) {
                    return antecedent;
                }
            }
            if (chunk instanceof Chunk.Named named && !named.name().actors().isEmpty() && !isSpeaker(j)) {
                boolean object = isGoverned(j) || isReached(j) || isApposed(j);
                if (!object || named.name().person() || isHomeOfSubject(j)) {
                    return together(j, v);
                }
            } else if (chunk instanceof Chunk.Force force && !force.owners().isEmpty() && !s.isPreposition(j - 1)) {
                return force.owners();
            } else if (chunk instanceof Small small
                    && small.kind() == Small.Kind.PRONOUN
                    && isPersonal(small.word())
                    && !s.isPreposition(j - 1)) {
                List<String> earlier = namedBefore(j);
                if (small.word().equals("we") || small.word().equals("i")) {
                    List<String> speaker = speaker(v);
                    return speaker.isEmpty() ? discourse.actor : speaker;
                }
                if (earlier.isEmpty()) {
                    return small.word().equals("they") && !discourse.contributors.isEmpty()
                            ? discourse.contributors
                            : discourse.actor;
                }
                return earlier;
            } else if (isItsOwn(j)) {
                return discourse.actor;
            } else if (s.isBreak(j) && s.text(j).equals(";")) {
                break;
            }
        }
        return official(v);
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

    /** "We have sent 500", Defence Minister X said: whose words a sentence is. */
    private List<String> speaker(int verb) {
        for (int j = verb + 1; j < s.size(); j++) {
            if (s.at(j) instanceof Chunk.Verbal said && said.main().kind() == Kind.SAY && said.finite()) {
                for (int i = Math.max(verb + 1, j - 6); i < s.size() && i < j + 7; i++) {
                    if (!actors(s.at(i)).isEmpty() && !s.isPreposition(i - 1)) {
                        return actors(s.at(i));
                    }
                }
            }
        }
        return List.of();
    }

    /** "Its cabinet approved": the possessor was spoken of before. */
    private boolean isItsOwn(int j) {
        return j == 0 && s.isWord(j, Set.of("its", "their")) && s.at(j + 1) instanceof Chunk.Word;
    }

    /** "Officials in Beijing have denied": who speaks for a state, where nobody else is the subject. */
    private List<String> official(int v) {
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

    /** "Kenya, which has 400 on the ground": whom a relative clause is about, whatever governs the name. */
    private List<String> antecedent(int relative) {
        if (s.isPreposition(relative - 1)) {
            return List.of();
        }
        int before = s.isComma(relative - 1) ? relative - 2 : relative - 1;
        return s.at(before) instanceof Chunk.Named named && !named.name().person() ? actors(named) : List.of();
    }

    /** Whether a preposition governs the name, be it through the list it stands in: "to Poland and Germany". */
    private boolean isGoverned(int name) {
        int i = name - 1;
        boolean conjunction = false;
        while (i >= 0) {
            if (s.isPreposition(i)) {
                if (s.isWord(i, CLAUSAL) && s.at(s.rightOf(name)) instanceof Chunk.Verbal verbal && verbal.finite()) {
                    return false;
                }
                return !s.isWord(i, "for") || conjunction;
            }
            if (s.isKind(i, Small.Kind.CONJUNCTION) && s.at(i - 1) instanceof Chunk.Named) {
                conjunction = true;
            } else if (!(s.isKind(i, Small.Kind.DETERMINER)
                    || conjunction && s.at(i) instanceof Chunk.Named
                    || conjunction
                            && s.isComma(i)
                            && s.at(i - 1) instanceof Chunk.Named
                            && !(s.at(s.rightOf(name)) instanceof Chunk.Verbal))) {
                return false;
            }
            i--;
        }
        return false;
    }

    /** "Biden, along with his NATO counterparts, agreed": those beside the subject act with it. */
    private List<String> together(int name, int verb) {
        LinkedHashSet<String> codes = new LinkedHashSet<>(coordinated(name, -1));
        for (int j = name + 1; j < verb - 1; j++) {
            if (s.isWord(j, "with")
                    && (s.text(j - 1).equals("along") || s.text(j - 1).equals("together"))) {
                for (int i = j + 1; i < verb && i < j + 4; i++) {
                    codes.addAll(actors(s.at(i)));
                }
            }
        }
        return List.copyOf(codes);
    }

    /** "Some members sent troops": the subject is there, but not by name. */
    private boolean isUnnamed(int j) {
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
            if (s.at(i) instanceof Chunk.Named named && !named.name().actors().isEmpty() && !isGoverned(i)) {
                return coordinated(i, 1);
            }
            if (s.at(i) instanceof Chunk.Force force && !force.owners().isEmpty() && !s.isPreposition(i - 1)) {
                return force.owners();
            }
        }
        return List.of();
    }

    /** The name at j and those joined to it by commas and "and", leftwards or rightwards. */
    private List<String> coordinated(int j, int step) {
        List<String> first = actors(s.at(j));
        LinkedHashSet<String> codes = new LinkedHashSet<>(first);
        int i = j + step;
        boolean conjunction = false;
        List<String> pending = new ArrayList<>();
        while (i >= 0 && i < s.size()) {
            if (s.isWord(i, "and") || s.isWord(i, "&")) {
                conjunction = true;
            } else if (s.at(i) instanceof Chunk.Named named
                    && (named.name().country()
                            || named.name().site()
                            || named.name().person())
                    && !named.name().actors().isEmpty()
                    && !named.possessive()
                    && !s.isPreposition(i - 1)) {
                pending.addAll(named.name().actors());
            } else if (step < 0
                    && s.isWord(i, "with")
                    && (s.text(i - 1).equals("along") || s.text(i - 1).equals("together"))) {
                conjunction = true;
                i--;
            } else if (!(s.isComma(i) || s.isWord(i, "the") || s.isWord(i, "his") || s.isWord(i, "its"))) {
                break;
            }
            if (conjunction) {
                codes.addAll(pending);
                pending.clear();
            }
            i += step;
        }
        return List.copyOf(codes);
    }

    /** Whose withdrawal: "Russia's withdrawal of", "the American deployment". */
    private List<String> mover(Predicate p) {
        for (int j = p.at() - 1; j >= 0 && j >= p.at() - 4; j--) {
            if (!actors(s.at(j)).isEmpty() && !s.isPreposition(j - 1)) {
                return actors(s.at(j));
            }
            if (s.at(j) instanceof Chunk.Verbal) {
                return subject(j);
            }
        }
        return subject(p.at());
    }
}
