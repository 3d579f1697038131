package org.muster.extraction.deployment;

import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Kind;

/** What a sentence must say before a mention of a force becomes a claim, and what it says without a verb of movement. */
final class Worth {
    /** An unsized mention counts only when it names whose or where, in a move. */
    static boolean worthMention(
            Chunk.Force force,
            List<String> contributors,
            boolean owned,
            boolean explicitPlace,
            Stage stage,
            Predicate p) {
        boolean out = stage == Stage.WITHDRAWING || stage == Stage.WITHDRAWN;
        if (out
                && explicitPlace
                && force.definite()
                && force.strong()
                && !contributors.isEmpty()
                && p != null
                && p.role() == Predicate.Role.SUBJECT
                && p.verbal() != null) {
            // "The army left Mali in 2022"
            return true;
        }
        boolean whose =
                owned || stage == Stage.DENIED || force.possessed() || p != null && p.role() == Predicate.Role.OBJECT;
        if (!whose
                || contributors.isEmpty()
                || !force.strong()
                || !force.plural() && force.asset() != Asset.UNIT && force.people() && !force.strong()) {
            return false;
        }
        if (stage == Stage.ON_ALERT) {
            return owned || force.possessed();
        }
        boolean coming = stage == Stage.ANNOUNCED
                || stage == Stage.DEPLOYING
                || stage == Stage.DEPLOYED
                || stage == Stage.CONSIDERED;
        if (coming
                && force.definite()
                && !force.plural()
                && force.people()
                && p != null
                && p.role() == Predicate.Role.OBJECT
                && (p.verbal() == null || p.verbal().main().kind() != Kind.SEND)) {
            // "is ready to go on commanding the UN force"
            return false;
        }
        if (stage == Stage.DENIED) {
            return force.people() || owned || force.possessed();
        }
        if (stage == Stage.PRESENT) {
            boolean kept = p != null && p.verbal() != null && p.verbal().main().kind() == Kind.HAVE;
            return (owned || force.possessed() || kept) && explicitPlace;
        }
        boolean promised = p != null
                && p.verbal() != null
                && p.role() == Predicate.Role.OBJECT
                && (p.verbal().main().kind() == Kind.PLEDGE || p.verbal().main().kind() == Kind.SUPPLY);
        boolean own = force.possessed()
                && p != null
                && p.verbal() != null
                && p.role() == Predicate.Role.OBJECT
                && p.verbal().main().kind() == Kind.SEND;
        boolean more = force.quantity().additional()
                && p != null
                && p.role() == Predicate.Role.OBJECT
                && Predicate.isVerb(p, Kind.SEND);
        return explicitPlace
                || more
                || own && stage == Stage.CONSIDERED
                || out && owned && force.plural() && force.definite()
                || owned && !force.definite()
                || promised && force.people()
                || out && force.possessed();
    }

    /** Whether the sentence says that a move will not happen; "has not yet arrived", "not asked to disarm" do not. */
    static boolean isDenial(Sentence s, Chunk.Force force, Predicate p) {
        if (p == null || p.verbal() == null) {
            return true;
        }
        Chunk.Verbal v = p.verbal();
        if (v.perfect() && (force != null && force.negated() || s.text(p.at()).contains("yet"))) {
            return false;
        }
        return switch (v.main().kind()) {
            case SEND, GO, ARRIVE, STATION, PLEDGE, SUPPLY, HAVE, ORDER, CONSIDER, INCREASE -> true;
            case SERVE -> force != null && force.negated() && v.will();
            case DENY -> force == null || !force.possessed();
            default -> v.copula();
        };
    }

    /** Whether the verb is one that is said of forces; "200,000 people have left" is not about troops. */
    static boolean isMove(Predicate p) {
        if (p == null || p.verbal() == null) {
            return p != null && p.move() != null;
        }
        return switch (p.verbal().main().kind()) {
            case SEND, STATION, SUPPLY, PLEDGE, WITHDRAW, HAVE, ORDER, ALERT, CONSIDER, REDUCE, INCREASE, HOST -> true;
            case GO, ARRIVE, LEAVE -> true;
            default -> false;
        };
    }

    /** A counted force that is said to be somewhere, whatever else the sentence says of it: "its 7,000 men in Darfur". */
    static Stage standing(Chunk.Force force, Quantity quantity, Predicate p) {
        boolean owned = !force.owners().isEmpty() || force.possessed();
        if (!owned || !force.strong() || !quantity.count().stated()) {
            return null;
        }
        if (p == null || p.verbal() == null) {
            return Stage.PRESENT;
        }
        Chunk.Verbal v = p.verbal();
        boolean moves = v.has(Kind.HARM) || v.has(Kind.DRILL) || v.has(Kind.DEMAND);
        return moves || v.negated() && !isDeparture(v) ? null : Stage.PRESENT;
    }

    /** Those who will not be withdrawn are there. */
    private static boolean isDeparture(Chunk.Verbal v) {
        return switch (v.main().kind()) {
            case WITHDRAW, LEAVE, REDUCE -> true;
            default -> false;
        };
    }

    /** "jets protecting NATO's airspace": they stand where they belong. */
    static boolean guardsHome(Sentence s, int k, List<String> contributors) {
        for (int j = k + 1; j < s.size() && j < k + 4; j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal && verbal.main().kind() == Kind.SERVE) {
                int next = s.isKind(j + 1, Small.Kind.DETERMINER) ? j + 2 : j + 1;
                return s.at(next) instanceof Chunk.Named named
                        && named.name().actors().equals(contributors);
            }
        }
        return false;
    }

    /** Headlines and captions have no verb: "500 US troops in Poland". */
    static Stage verbless(Sentence s, int k) {
        for (int j = k; j < s.size(); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return null;
            }
        }
        for (int j = k; j >= 0 && !s.text(j).equals(":"); j--) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return null;
            }
        }
        int next = s.rightOf(k);
        if (s.isWord(next, "to")) {
            return Stage.ANNOUNCED;
        }
        return s.isWord(next, Set.of("in", "at", "on", "across")) || isListed(s, k) || isBracketed(s, k)
                ? Stage.PRESENT
                : null;
    }

    /** "BRITAIN: 13,000": whose row of a table a count stands in. */
    static List<String> label(Sentence s, int k) {
        int colon = s.leftOfAdverbs(k);
        return s.text(colon).equals(":")
                        && s.at(colon - 1) instanceof Chunk.Named named
                        && (colon == 1 || s.isBreak(colon - 2) || s.isKind(colon - 2, Small.Kind.DETERMINER))
                ? named.name().actors()
                : List.of();
    }

    /** "Indonesia (1,230), Italy (1,070) and India (900)": a table in a sentence. */
    private static boolean isBracketed(Sentence s, int k) {
        int items = 0;
        for (int j = 2; j < s.size(); j++) {
            if (s.text(j - 1).equals("(")
                    && s.at(j) instanceof Chunk.Amount
                    && s.text(j + 1).equals(")")
                    && s.at(j - 2) instanceof Chunk.Named) {
                items++;
            }
        }
        return items > 1 && s.text(k - 1).equals("(");
    }

    /** "- Two carriers, USS Nimitz and USS Eisenhower, in the Gulf": an item of a list, with its place. */
    private static boolean isListed(Sentence s, int k) {
        if (!s.isBreak(0) || k > 1) {
            return false;
        }
        for (int j = k + 1; j < s.size(); j++) {
            int name = s.isKind(j + 1, Small.Kind.DETERMINER) ? j + 2 : j + 1;
            if (s.isWord(j, Set.of("in", "at", "on", "off", "aboard")) && s.at(name) instanceof Chunk.Named) {
                return true;
            }
        }
        return false;
    }

    /** Whether only list material stands between two forces: "504; Italy provides 250, Poland 200". */
    static boolean isListed(Sentence s, int a, int b) {
        for (int j = a + 1; j < b; j++) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Verbal) {
                return false;
            }
        }
        return true;
    }

    /** Whether only a place follows before the clause ends. */
    static boolean goesOn(Sentence s, int k) {
        if (!s.isWord(s.rightOf(k), Set.of("to", "in", "for", "from", "at"))) {
            return false;
        }
        for (int j = k + 1; j < s.size() && !s.isComma(j) && !s.isBreak(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return true;
    }

    /** "With 2,900 soldiers there, Germany is": whose they are. */
    static List<String> opener(Sentence s, int k) {
        for (int j = k + 1; j < s.size(); j++) {
            if (s.isComma(j)) {
                int name = s.isKind(j + 1, Small.Kind.DETERMINER) ? j + 2 : j + 1;
                return s.at(name) instanceof Chunk.Named named ? named.name().actors() : List.of();
            }
        }
        return List.of();
    }

    /** "Of the 5,100 men, 1,000 are to leave": the whole is there. */
    static boolean opensOf(Sentence s, int k, Predicate p) {
        if (!s.isWord(0, "of") || s.leftOf(k) != 0) {
            return false;
        }
        for (int j = k + 1; j < s.size(); j++) {
            if (s.isComma(j)) {
                return p == null || p.at() > j;
            }
            if (s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }

    /** "Poland promised 600, Britain 500": a name directly before the count, where a list goes on. */
    static boolean isGapped(Sentence s, int k) {
        int name = s.leftOfAdverbs(k);
        int before = s.isKind(name - 1, Small.Kind.DETERMINER) ? name - 2 : name - 1;
        return s.at(name) instanceof Chunk.Named named
                && !named.name().adjective()
                && !named.possessive()
                && !named.name().actors().isEmpty()
                && (s.isComma(before) || s.isBreak(before) || s.isKind(before, Small.Kind.CONJUNCTION));
    }

    /** "With 2,900 soldiers there, Germany is the second largest contributor": what the subject has. */
    static boolean opensWith(Sentence s, int k) {
        if (s.leftOf(k) != 0 || !s.isWord(0, "with")) {
            return false;
        }
        for (int j = k + 1; j < s.size() && j < k + 8; j++) {
            if (s.isComma(j)) {
                return true;
            }
            if (s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }

    /** "Denmark, with 470 men near Basra," */
    static boolean withName(Sentence s, int k) {
        return nameBeforeWith(s, k) >= 0;
    }

    /** "Georgia, once the third largest contributor, with 2,000 troops": what stands before the rank, else k itself. */
    private static int beforeRank(Sentence s, int k) {
        if (!s.text(k).startsWith("contributor")) {
            return k;
        }
        int j = k;
        while (j > 0 && !s.isComma(j) && !(s.at(j) instanceof Chunk.Verbal)) {
            j--;
        }
        return s.isComma(j) ? j - 1 : k;
    }

    /** The name that a "with" phrase belongs to: at the head of its clause, not in a list of places. */
    static int nameBeforeWith(Sentence s, int k) {
        int with = s.leftOf(k);
        if (!s.isWord(with, "with")) {
            return -1;
        }
        int name = beforeRank(s, s.isComma(with - 1) ? with - 2 : with - 1);
        if (!(s.at(name) instanceof Chunk.Named)) {
            return -1;
        }
        int before = s.isKind(name - 1, Small.Kind.DETERMINER) ? name - 2 : name - 1;
        return before < 0
                        || s.isBreak(before)
                        || s.isKind(before, Small.Kind.CONJUNCTION) && s.isComma(before - 1)
                        || s.isComma(before) && !(s.at(before - 1) instanceof Chunk.Named)
                        || s.isKind(before, Small.Kind.QUOTE)
                ? name
                : -1;
    }

    private static final Set<String> STANDING_PLACE = Set.of("in", "at", "on", "across", "along", "there", "aboard");

    /** Whether a phrase counts so many soldiers that whatever the sentence says of them, they are somewhere. */
    static boolean isContingent(Sentence s, int k, Chunk.Force force) {
        return force.strong()
                && force.people()
                && !force.negated()
                && BareCounts.isMany(force.quantity())
                && !NotForces.speaksOfExercise(s);
    }

    /** How far soldiers have come of whom the sentence says something else than where they go. */
    static Stage mentioned(Sentence s, int k, Predicate p) {
        if (p == null || p.verbal() == null) {
            return s.isWord(s.rightOf(k), STANDING_PLACE) ? Stage.PRESENT : null;
        }
        Chunk.Verbal v = p.verbal();
        boolean acts = switch (v.main().kind()) {
            case HARM, DRILL, DEMAND -> true;
            default -> v.has(Kind.DEMAND) || v.copula() && p.role() != Predicate.Role.COMPANION || isSize(v);
        };
        return acts || isMove(p) || v.negated() || v.may()
                ? null
                : v.will() || v.infinitive() ? Stage.ANNOUNCED : Stage.PRESENT;
    }

    /** "is comprised of 40,000": what a body can have, not what is anywhere. */
    private static boolean isSize(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "comprise", "compose", "hold", "include", "consist", "count", "number" -> true;
            default -> false;
        };
    }

    private Worth() {}
}
