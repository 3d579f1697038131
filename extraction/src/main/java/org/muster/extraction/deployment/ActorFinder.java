package org.muster.extraction.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Verb.Kind;

/** Finds whose forces a phrase speaks of. */
final class ActorFinder {
    private static final Set<String> SEVERAL = Set.of("multinational", "coalition");
    private static final Set<String> SHARED = Set.of("them", "those", "these", "whom", "which");

    private final Sentence s;
    private final Discourse discourse;
    private final NamePhrases names;
    private final Owners owners;
    private final Subjects subjects;

    ActorFinder(Sentence sentence, Discourse discourse) {
        this.s = sentence;
        this.discourse = discourse;
        this.names = new NamePhrases(sentence);
        this.owners = new Owners(sentence);
        this.subjects = new Subjects(sentence, discourse);
    }

    /** Whose the count at k is, as the words beside it say; empty if they do not. */
    List<String> explicit(int k) {
        return owners.of(k);
    }

    /** "soldiers from Chad and Niger", "men of the Berlin Brigade" */
    List<String> homeBehind(int k, Predicate p) {
        return owners.homeBehind(k, p);
    }

    /** "40,000 personnel are under direct NATO command" */
    List<String> commandBehind(int k) {
        return owners.commandBehind(k);
    }

    /** Who does what the verb at v says; empty if that is nobody with a name. */
    List<String> subject(int v) {
        return subjects.of(v).orElse(List.of());
    }

    /** Contributors of the force at k; empty if they are several states, or nobody with a name. */
    List<String> find(int k, Predicate p) {
        return told(k, p).orElseGet(this::carried);
    }

    /** Whether the sentence says that several states have sent the force at k, none of them by name. */
    boolean isSeverals(int k, Predicate p) {
        return told(k, p).filter(List::isEmpty).isPresent();
    }

    private Optional<List<String>> told(int k, Predicate p) {
        return beside(k, p).or(() -> said(k, p)).or(() -> around(k, p));
    }

    private static Optional<List<String>> known(List<String> codes) {
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    /** What the words beside the force say. */
    private Optional<List<String>> beside(int k, Predicate p) {
        Chunk.Force force = s.at(k) instanceof Chunk.Force f ? f : null;
        if (force != null && !force.owners().isEmpty()) {
            return Optional.of(force.owners());
        }
        List<String> home = owners.homeBehind(k, p);
        if (!home.isEmpty()) {
            return Optional.of(home);
        }
        if (force != null && isAllied(k, force)) {
            return Optional.of(List.of("NATO"));
        }
        if (owners.isOfCoalition(k)) {
            return Optional.of(List.of());
        }
        if (owners.isOfNations(k)) {
            return Optional.of(organisation());
        }
        if (force != null && !force.possessed() && isOfSeveral(force)) {
            return Optional.of(List.of());
        }
        if (Distribution.placeOfBracket(s, k) >= 0) {
            return Optional.of(wholeBefore(k));
        }
        if (p != null && (p.role() == Role.LEVEL || p.role() == Role.FORMER_LEVEL)) {
            Optional<List<String>> levelled = levelled(k, p);
            if (levelled.isPresent()) {
                return levelled;
            }
        }
        List<String> named = names.actors(Worth.nameBeforeWith(s, k));
        if (!named.isEmpty() && (p == null || p.role() == Role.COMPANION)) {
            return Optional.of(named);
        }
        if (isShare(k)) {
            return known(giver(k, p)).or(() -> known(wholeBefore(k)));
        }
        if (s.at(k) instanceof Chunk.Amount
                && s.isWord(k + 1, "of")
                && s.at(k + 2) instanceof Chunk.Force whole
                && !whole.owners().isEmpty()) {
            return Optional.of(whole.owners());
        }
        if (force == null || !force.possessed()) {
            List<String> command = owners.commandBehind(k);
            if (!command.isEmpty()) {
                return Optional.of(command);
            }
        }
        return known(owners.elliptic(k)).or(() -> known(owners.possessor(k)));
    }

    /** "the multinational force", "coalition troops"; not "joint", "allied", "foreign", which leave it to the subject. */
    private boolean isOfSeveral(Chunk.Force force) {
        for (int i = force.from(); i < force.to(); i++) {
            if (SEVERAL.contains(s.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The organisation that the sentence names, else the one that was named last. */
    private List<String> organisation() {
        for (Chunk chunk : s.chunks()) {
            if (chunk instanceof Chunk.Named named && Memory.isOrganisation(named)) {
                return named.name().actors();
            }
            if (chunk instanceof Chunk.Force force && Memory.isOrganisation(force.owners())) {
                return force.owners();
            }
        }
        return discourse.organisation;
    }

    /** What the verb or noun that governs the force says. */
    private Optional<List<String>> said(int k, Predicate p) {
        boolean arriving = p == null
                || p.role() == Role.SUBJECT
                || p.verbal() != null && p.verbal().main().kind() == Kind.ARRIVE;
        if (s.at(k) instanceof Chunk.Force force && isPeacekeeping(force) && !force.possessed() && arriving) {
            return Optional.of(organisation().isEmpty() ? List.of("UN") : organisation());
        }
        if (p == null || p.verbal() == null) {
            return p == null ? Optional.empty() : known(mover(p));
        }
        List<String> agent = subjects.agent(p.at());
        if (!agent.isEmpty()) {
            return Optional.of(agent);
        }
        if (p.role() == Role.SUBJECT) {
            // "there were fewer than 3,000"
            return s.isWord(s.leftOf(p.at()), "there")
                    ? Optional.of(carried())
                    : subjects.of(k).filter(codes -> !codes.isEmpty());
        }
        if (p.verbal().main().kind() == Kind.HOST || p.verbal().copula()) {
            return Optional.of(carried());
        }
        List<String> item = p.at() < k ? owners.itemOwner(p.at(), k) : List.of();
        return item.isEmpty() ? subjects.of(p.at()) : Optional.of(item);
    }

    /** What the rest of the sentence says. */
    private Optional<List<String>> around(int k, Predicate p) {
        if (s.at(k) instanceof Chunk.Force force && NotForces.isMultinational(s, force)) {
            return Optional.of(List.of());
        }
        if (s.at(k) instanceof Chunk.Force force && force.possessed()) {
            Optional<List<String>> before = s.text(k).startsWith("whose")
                    ? known(subjects.antecedent(k))
                    : subjects.of(k).filter(codes -> !codes.isEmpty());
            return before.or(() -> known(discourse.actor));
        }
        if (p == null && s.isWord(s.leftOf(k), "with")) {
            Optional<List<String>> subject = subjects.of(k).filter(codes -> !codes.isEmpty());
            if (subject.isPresent()) {
                return subject;
            }
        }
        List<String> official = subjects.official(k);
        if (official.isEmpty() && p == null && s.at(k) instanceof Chunk.Amount) {
            return subjects.of(k).filter(codes -> !codes.isEmpty());
        }
        return known(official);
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
    private boolean isAllied(int k, Chunk.Force force) {
        String text = s.text(k);
        return discourse.alliance
                && !force.possessed()
                && (text.contains("battlegroup") || text.contains("battle group") || text.contains("allied "));
    }

    /** "put Russian strength at 130,000", "raised the French contingent to 5,000": whose level it is. */
    private Optional<List<String>> levelled(int k, Predicate p) {
        for (int j = p.at() + 1; j < k; j++) {
            if (s.at(j) instanceof Chunk.Named named
                    && (named.name().adjective() || named.possessive())
                    && !named.name().actors().isEmpty()
                    && !names.isGoverned(j)) {
                return Optional.of(named.name().actors());
            }
        }
        for (int j = k - 1; j >= 0 && !s.text(j).equals(";"); j--) {
            if (s.at(j) instanceof Chunk.Force earlier && !earlier.owners().isEmpty()) {
                return Optional.of(earlier.owners());
            }
            if (s.at(j) instanceof Chunk.Force earlier && NotForces.isMultinational(s, earlier)) {
                return Optional.of(List.of());
            }
        }
        return Optional.empty();
    }

    /** "17,000 of them", "of whom 300", "of whom there are 300": a part of the force spoken of before. */
    private boolean isShare(int k) {
        int before = s.leftOf(k);
        if (s.at(before) instanceof Chunk.Verbal verbal && verbal.copula() && s.isWord(before - 1, "there")) {
            before = s.leftOf(before - 1);
        }
        return s.isWord(k + 1, "of") && s.isWord(k + 2, SHARED)
                || s.isWord(before, SHARED) && s.isWord(s.leftOf(before), "of");
    }

    /** "Australia will supply 4,500 of them": who gives the share. */
    private List<String> giver(int k, Predicate p) {
        boolean gives = p != null
                && p.role() == Role.OBJECT
                && p.at() < k
                && p.verbal() != null
                && !p.verbal().passive()
                && !p.verbal().copula();
        return gives ? subjects.of(p.at()).orElse(List.of()) : List.of();
    }

    /** Whose the force is that a share is of: one of this sentence, else the last one. */
    private List<String> wholeBefore(int k) {
        for (int j = k - 1; j >= 0 && !s.text(j).equals(";"); j--) {
            if (s.at(j) instanceof Chunk.Force force && !force.owners().isEmpty()) {
                return force.owners();
            }
            if (s.at(j) instanceof Chunk.Force force && force.quantity().count().stated()) {
                Optional<List<String>> subject = subjects.of(j);
                if (subject.isPresent()) {
                    return subject.get();
                }
            }
            if (s.at(j) instanceof Chunk.Named named && named.name().people()) {
                return named.name().actors();
            }
        }
        return discourse.contributors;
    }

    /** Whose withdrawal: "Russia's withdrawal of", "the American deployment". */
    private List<String> mover(Predicate p) {
        for (int j = p.at() - 1; j >= 0 && j >= p.at() - 4; j--) {
            if (!names.actors(j).isEmpty() && !s.isPreposition(j - 1)) {
                return names.actors(j);
            }
            if (s.at(j) instanceof Chunk.Verbal) {
                return subject(j);
            }
        }
        return subject(p.at());
    }
}
