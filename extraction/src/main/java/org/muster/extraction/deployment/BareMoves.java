package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.deployment.Discourse.Place;
import org.muster.extraction.deployment.Predicate.Role;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;

/**
 * Reads moves that name no force: "will bring them home", "Canada is to leave the country", "Oman will not take part",
 * "the French withdrawal from Mali".
 */
final class BareMoves {
    private static final Set<String> JOINING =
            Set.of("participate", "contribute", "join", "intervene", "deploy", "commit");
    private static final Set<String> PLEDGING = Set.of("participate", "contribute", "take");
    private static final Set<String> HELPERS = Set.of("will", "would", "does", "did");
    private static final Set<String> REFUSALS = Set.of("won't", "wouldn't", "isn't", "won\u2019t", "wouldn\u2019t");
    private static final Set<String> NOBODY = Set.of("one", "none", "nobody");

    private static final Set<String> PART =
            Set.of("participation", "involvement", "contribution", "intervention", "participating", "intervening");

    private static final Set<String> ANYBODY = Set.of("anyone", "anybody");

    private final Sentence s;
    private final ActorFinder actors;
    private final StageRules rules;
    private final PlaceFinder places;

    BareMoves(Sentence sentence, Discourse discourse) {
        this.s = sentence;
        this.actors = new ActorFinder(sentence, discourse);
        this.rules = new StageRules(sentence);
        this.places = new PlaceFinder(sentence);
    }

    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        for (int j = 0; j < s.size(); j++) {
            Draft neither = drafts.isEmpty() ? null : neither(j);
            if (neither != null) {
                drafts.add(neither);
                continue;
            }
            Draft draft = s.at(j) instanceof Chunk.Verbal verbal
                    ? verb(j, verbal)
                    : s.at(j) instanceof Chunk.Move move
                            ? noun(j, move)
                            : s.at(j) instanceof Chunk.Named named ? refusal(j, named) : null;
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** "Germany is not taking part, and neither is Britain" */
    private Draft neither(int j) {
        boolean neither = s.text(j).equals("neither") || s.text(j).equals("nor");
        int name = s.isKind(j + 2, Small.Kind.DETERMINER) ? j + 3 : j + 2;
        return neither
                        && s.at(name) instanceof Chunk.Named named
                        && !named.name().actors().isEmpty()
                ? draft(j, named.name().actors(), Place.NONE, Stage.DENIED)
                : null;
    }

    private Draft verb(int j, Chunk.Verbal v) {
        if (s.isWord(j + 1, "them") && isTransfer(v)) {
            return draft(j, new Predicate(j, v, Role.OBJECT), j + 1);
        }
        boolean refused = v.negated() || v.has(Kind.DENY);
        if (isJoining(j, v) && !refused) {
            Stage joins = rules.stage(j, new Predicate(j, v, Role.OBJECT));
            boolean denied = isIntended(j) && s.at(j - 2) instanceof Chunk.Plan plan && plan.negated();
            boolean promised =
                    v.will() && !v.may() && PLEDGING.contains(v.main().lemma());
            List<String> who = denied ? actors.subject(j) : promised ? namedSubject(j) : List.of();
            return who.isEmpty() || joins == null && !denied && !promised
                    ? null
                    : draft(j, who, Place.NONE, denied ? Stage.DENIED : Stage.ANNOUNCED);
        }
        if (refusesReturn(j, v)
                || refusesPart(j, v)
                || refused && isJoining(j, v)
                || sendsNobody(j, v)
                || refusesRequest(j, v)
                || goesNot(j, v)) {
            List<String> who = namedSubject(j);
            return who.isEmpty() ? null : draft(j, who, Place.NONE, Stage.DENIED);
        }
        if (isExit(j, v)) {
            List<String> who = namedSubject(j);
            Stage stage = rules.stage(
                    j, new Predicate(j, v, v.main().kind() == Kind.LEAVE || v.copula() ? Role.SUBJECT : Role.OBJECT));
            return who.isEmpty() || stage == null ? null : draft(j, who, place(j, who), stage);
        }
        return null;
    }

    /** "France will not.", "Rwanda won't either" */
    private Draft refusal(int j, Chunk.Named named) {
        int end = HELPERS.contains(s.text(j + 1)) && s.text(j + 2).equals("not")
                ? j + 3
                : REFUSALS.contains(s.text(j + 1)) ? j + 2 : -1;
        boolean ends =
                end > 0 && (end == s.size() || s.isBreak(end) || s.text(end).equals("either"));
        return ends && !named.name().person() && !named.name().actors().isEmpty()
                ? draft(j, named.name().actors(), Place.NONE, Stage.DENIED)
                : null;
    }

    private static boolean isTransfer(Chunk.Verbal v) {
        return switch (v.main().kind()) {
            case WITHDRAW, REDUCE -> true;
            default -> false;
        };
    }

    /** "will not take part", "is not contributing", "would not follow suit" */
    private boolean isJoining(int j, Chunk.Verbal v) {
        String lemma = v.main().lemma();
        return lemma.equals("take") && s.text(j + 1).equals("part")
                || lemma.equals("follow") && s.text(j + 1).equals("suit")
                || JOINING.contains(lemma) && !hasObject(j) && !joinsOther(j, lemma);
    }

    /** "no intention | of | taking part" */
    private boolean isIntended(int j) {
        return s.isWord(j - 1, "of");
    }

    /** "turned down the American request" */
    private boolean refusesRequest(int j, Chunk.Verbal v) {
        if (v.main().kind() != Kind.DENY || v.negated()) {
            return false;
        }
        for (int i = j + 1; i < s.size() && i < j + 6 && !s.isComma(i); i++) {
            if (s.at(i) instanceof Chunk.Plan && s.text(i).startsWith("request")) {
                return true;
            }
        }
        return false;
    }

    /** "have no plans to return", "will not be returning" */
    private boolean refusesReturn(int j, Chunk.Verbal v) {
        boolean planned = s.isWord(j - 1, "of") ? isNoPlan(j - 2) : isNoPlan(j - 1);
        return v.main().lemma().equals("return")
                && (planned || v.negated() && (v.will() || v.chain().size() > 1))
                && !hasObject(j);
    }

    private boolean isNoPlan(int k) {
        return s.at(k) instanceof Chunk.Plan plan && plan.negated();
    }

    /** "has ruled out any participation" */
    private boolean refusesPart(int j, Chunk.Verbal v) {
        if (v.main().kind() != Kind.DENY || v.negated()) {
            return false;
        }
        for (int i = j + 1; i < s.size() && i < j + 5 && !s.isComma(i); i++) {
            if (PART.contains(s.text(i))) {
                return true;
            }
        }
        return false;
    }

    /** "They are not going to Israel" */
    private boolean goesNot(int j, Chunk.Verbal v) {
        return v.negated()
                && v.main().kind() == Kind.GO
                && s.isKind(s.leftOf(j), Small.Kind.PRONOUN)
                && !place(j, List.of()).isEmpty();
    }

    /** "never joined the sanctions": no forces are needed for that. */
    private boolean joinsOther(int j, String lemma) {
        int noun = s.isKind(j + 1, Small.Kind.DETERMINER) ? j + 2 : j + 1;
        while (s.at(noun) instanceof Chunk.Word && s.at(noun + 1) instanceof Chunk.Word) {
            noun++;
        }
        return lemma.equals("join") && s.at(noun) instanceof Chunk.Word && !Words.CAUSE.has(s.text(noun));
    }

    /** "will send no one", "will not be sending anyone" */
    private boolean sendsNobody(int j, Chunk.Verbal v) {
        boolean noMore = v.main().kind() == Kind.SEND
                && s.isWord(j + 1, "more")
                && (s.at(j + 2) == null || s.isComma(j + 2) || s.isBreak(j + 2));
        if (noMore) {
            return rules.stage(j, new Predicate(j, v, Role.OBJECT)) == Stage.DENIED;
        }
        return v.main().kind() == Kind.SEND
                && (v.negated() && ANYBODY.contains(s.text(j + 1))
                        || s.isWord(j + 1, "no") && NOBODY.contains(s.text(j + 2))
                        || NOBODY.contains(s.text(j + 1)));
    }

    /** "have gone home", "is to leave the country", "will pull out of Mali", "is drawing down", "expects to be out of" */
    private boolean isExit(int j, Chunk.Verbal v) {
        if (hasObject(j) || v.passive()) {
            return false;
        }
        return switch (v.main().kind()) {
            case LEAVE ->
                s.text(j + 1).equals("home")
                        || v.main().lemma().equals("leave") && s.text(j + 2).equals("country");
            case WITHDRAW ->
                (s.isWord(j + 1, "out") || s.isWord(j + 1, "from"))
                        && !place(j, List.of()).isEmpty();
            case REDUCE -> v.main().lemma().equals("draw") && s.text(j + 1).equals("down");
            default ->
                v.copula()
                        && s.text(j + 1).equals("out")
                        && s.isWord(j + 2, "of")
                        && !place(j, List.of()).isEmpty();
        };
    }

    private boolean hasObject(int j) {
        for (int i = j + 1; i < s.size() && i < j + 4; i++) {
            if (s.isForce(i)) {
                return true;
            }
            if (s.isComma(i) || s.isBreak(i) || s.isPreposition(i)) {
                return false;
            }
        }
        return false;
    }

    /** "the French withdrawal from Mali", "Norway has called off a small deployment" */
    private Draft noun(int j, Chunk.Move move) {
        if (move.kind() == Noun.Kind.MOVE_STAY || move.kind() == Noun.Kind.MOVE_ALERT || s.isWord(j + 1, "of")) {
            return null;
        }
        if (move.kind() == Noun.Kind.MOVE_IN) {
            int left = new Clauses(s).leftVerb(j);
            boolean denied = left >= 0
                    && ((Chunk.Verbal) s.at(left)).main().kind() == Kind.DENY
                    && !((Chunk.Verbal) s.at(left)).negated();
            List<String> who = denied ? namedSubject(left) : List.of();
            return who.isEmpty() ? null : draft(j, who, Place.NONE, Stage.DENIED);
        }
        if (move.kind() == Noun.Kind.MOVE_OUT) {
            List<String> who = s.at(j - 1) instanceof Chunk.Named named
                    ? named.name().actors()
                    : s.at(j - 1) instanceof Small && s.at(j - 2) instanceof Chunk.Named owner && owner.possessive()
                            ? owner.name().actors()
                            : List.of();
            Place place = place(j, who);
            Stage stage = rules.stage(j, new Predicate(j, move, Role.OBJECT));
            int left = who.isEmpty() && s.text(j - 1).equals("own") ? new Clauses(s).leftVerb(j) : -1;
            if (left >= 0 && stage != null) {
                // "agreed to start their own pullout"
                List<String> self = namedSubject(left);
                return self.isEmpty() ? null : draft(j, self, place, stage);
            }
            return who.isEmpty() || stage == null || place.isEmpty() ? null : draft(j, who, place, stage);
        }
        return null;
    }

    private Draft draft(int j, Predicate p, int pronoun) {
        Stage stage = rules.stage(pronoun, p);
        List<String> who = actors.find(pronoun, p);
        return stage == null || stage == Stage.PRESENT || who.isEmpty() ? null : draft(j, who, Place.NONE, stage);
    }

    private Place place(int j, List<String> who) {
        return places.find(j, null, true, who, j, s.size()).hosts();
    }

    private Draft draft(int j, List<String> who, Place place, Stage stage) {
        Draft d = new Draft(s.index(), s.at(j).from(), s.at(j).to());
        d.rule = "move without a force";
        d.contributors = who;
        d.place = place;
        d.carried = place.isEmpty();
        d.inherited = place.isEmpty();
        d.stage = stage;
        d.chunk = j;
        return d;
    }

    /** The state that is the subject, by name, as a people or by a pronoun; never a person or a force. */
    private List<String> namedSubject(int j) {
        int i = s.leftOf(j);
        if (s.isComma(i)
                || s.isKind(i, Small.Kind.RELATIVE)
                || s.isWord(i, "and")
                || s.isKind(i, Small.Kind.PRONOUN)
                || s.at(i) instanceof Chunk.Verbal
                || s.at(i) instanceof Chunk.Plan
                || s.isWord(i, "of") && s.at(i - 1) instanceof Chunk.Plan) {
            return s.isWord(i, Set.of("he", "she", "i", "we", "you")) ? List.of() : actors.subject(j);
        }
        return s.at(i) instanceof Chunk.Named named && !named.name().person() ? actors.subject(j) : List.of();
    }
}
