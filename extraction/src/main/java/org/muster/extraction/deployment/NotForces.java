package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;
import org.muster.extraction.text.Tokens;

/** Nouns for forces that make no claim: civilians, vehicles somebody travels by, members of what was counted before. */
final class NotForces {
    private static final Set<String> VEHICLE = Set.of("aboard", "in", "by", "from", "onto", "into", "inside");

    static boolean isCivilian(Sentence s, Chunk.Force force) {
        Tokens tokens = s.tokens();
        for (int i = force.from(); i < force.to(); i++) {
            if (Words.NOT_SERVING.has(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "flew in aboard a chartered C-17": what somebody travels by. */
    static boolean isVehicle(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.people() || force.asset() == Asset.UNIT) {
            return false;
        }
        if (force.asset() == Asset.AIRCRAFT && isCarrier(s, k)) {
            return true;
        }
        int before = s.leftOf(k);
        if (force.plural()) {
            return force.asset() == Asset.AIRCRAFT && s.isWord(before, Set.of("aboard", "in", "on", "by"));
        }
        while (s.isKind(before, Small.Kind.DETERMINER)) {
            before = s.leftOf(before);
        }
        return s.isWord(before, VEHICLE)
                || s.isWord(before, "on") && !(s.at(before - 1) instanceof Chunk.Verbal)
                || s.at(before) instanceof Chunk.Verbal verbal
                        && verbal.main().lemma().equals("board");
    }

    /** "planes carrying soldiers", "C-17s have brought armour": what brings others is not counted itself. */
    private static boolean isCarrier(Sentence s, int k) {
        if (!(s.at(s.rightOf(k)) instanceof Chunk.Verbal verbal)
                || verbal.passive()
                || verbal.main().kind() != Kind.SEND) {
            return false;
        }
        for (int j = s.rightOf(k) + 1; j < s.size() && j < k + 7; j++) {
            if (s.at(j) instanceof Chunk.Force) {
                return true;
            }
            if (s.at(j) instanceof Chunk.Verbal || s.isComma(j) || s.isBreak(j)) {
                return false;
            }
        }
        return false;
    }

    /** "has an army of 7,000", "ten UN missions": what a state has altogether, and bodies whose number says little. */
    static boolean isEstablishment(Sentence s, Chunk.Force force, boolean placed) {
        if (force == null || !force.quantity().count().stated()) {
            return false;
        }
        String text = s.tokens().string(force.from(), force.to()).toLowerCase(java.util.Locale.ROOT);
        String head = s.tokens().string(force.head()).toLowerCase(java.util.Locale.ROOT);
        Long high = force.quantity().count().high();
        return PLURAL_BODIES.contains(head)
                || COUNTED_BODIES.contains(head) && high != null && high < FEW
                || !placed && STANDING_ARMY.stream().anyMatch(text::contains);
    }

    private static final int FEW = 20;
    private static final Set<String> COUNTED_BODIES = Set.of("contingents", "forces", "militaries");
    private static final Set<String> PLURAL_BODIES = Set.of("missions", "armies", "parties", "presences");

    /** "a million men under arms": an army as a whole, wherever it is. */
    static boolean isUnderArms(Sentence s, int k) {
        String next = s.text(k + 1) + " " + s.text(k + 2);
        return next.equals("under arms") || next.equals("in uniform");
    }

    /** "the purchase of S-400 systems", "an offer of F-16s": arms that change hands. */
    static boolean isMerchandise(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.people() || force.asset() == Asset.UNIT) {
            return false;
        }
        int of = s.leftOf(k);
        while (s.isKind(of, Small.Kind.DETERMINER)) {
            of = s.leftOf(of);
        }
        boolean bought = s.at(s.rightOf(k)) instanceof Chunk.Verbal verbal
                && !verbal.passive()
                && switch (verbal.main().lemma()) {
                    case "buy", "sell", "purchase", "donate", "acquire" -> verbal.form() != Form.BASE;
                    default -> false;
                };
        return bought || s.isWord(of, "of") && Words.TRADE.has(s.text(of - 1));
    }

    /** "took part in an exercise", "were training near the border": a drill is no deployment. */
    static boolean isExercise(Sentence s, Predicate p) {
        if (p == null || p.verbal() == null || !isParticipation(p.verbal())) {
            return false;
        }
        for (int j = p.at() + 1; j < s.size() && j < p.at() + EXERCISE_REACH; j++) {
            if (Words.EXERCISE.has(s.text(j))) {
                return true;
            }
            if (s.isBreak(j) || s.at(j) instanceof Chunk.Verbal verbal && verbal.finite()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence is about a drill. */
    static boolean speaksOfExercise(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (Words.EXERCISE.has(s.text(k))) {
                return true;
            }
        }
        return false;
    }

    private static final int EXERCISE_REACH = 10;

    private static boolean isParticipation(Chunk.Verbal v) {
        return switch (v.main().lemma()) {
            case "take", "participate", "join", "involve", "attend", "engage", "contribute" -> true;
            default -> v.copula();
        };
    }

    /** "the bodies of 2,317 servicemen" */
    static boolean isCasualty(Sentence s, int k) {
        return s.isWord(s.leftOf(k), "of") && Words.LOSS.has(s.text(s.leftOf(k) - 1));
    }

    /** "Kabul's army is to grow from 94,000 to 134,000": a bare count of an army as a whole. */
    static boolean isArmy(Sentence s, int k) {
        if (!(s.at(k) instanceof Chunk.Amount)) {
            return false;
        }
        for (int j = k - 1; j >= 0; j--) {
            if (s.at(j) instanceof Chunk.Force force) {
                String head = s.tokens().lower(force.head());
                return head.equals("army") || s.text(j).endsWith("armed forces");
            }
        }
        return false;
    }

    /** "120 soldiers' overtime": what is theirs is counted, if anything is. */
    static boolean isOwner(Sentence s, int k) {
        String mark = s.text(k + 1);
        return (mark.equals("'") || mark.equals("\u2019"))
                && !s.tokens().isSpaced(s.at(k + 1).from())
                && s.at(k + 2) instanceof Chunk.Word;
    }

    /** "eighteen policemen were among the dead" */
    static boolean isAmongTheDead(Sentence s, Predicate p) {
        if (p == null || p.verbal() == null || !p.verbal().copula()) {
            return false;
        }
        for (int j = p.at() + 1; j < s.size() && j < p.at() + 6; j++) {
            if (Words.VICTIM.has(s.text(j))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> STANDING_ARMY = Set.of("army of", "armed forces", "army numbers");

    /** "two warships, the Ocean and the destroyer Duncan": the members of what was counted before. */
    static boolean isDetail(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.people() || force.plural() || !isOne(force)) {
            return false;
        }
        int j = k - 1;
        boolean mark = false;
        while (j >= 0 && j > k - 12) {
            if (s.isComma(j) || s.isKind(j, Small.Kind.CONJUNCTION)) {
                mark |= s.isComma(j);
            } else if (s.at(j) instanceof Chunk.Force other) {
                if (other.asset() == force.asset() && other.plural()) {
                    return mark && !force.quantity().additional();
                }
                if (other.asset() != force.asset()) {
                    return false;
                }
            } else if (!(s.isKind(j, Small.Kind.DETERMINER) || s.at(j) instanceof Chunk.Named || s.isWord(j, "of"))) {
                return false;
            }
            j--;
        }
        return false;
    }

    static boolean isOne(Chunk.Force force) {
        Long high = force.quantity().count().high();
        return high != null && high == 1;
    }

    /** "a brigade of the 82nd Airborne, about 3,500 paratroopers,": the head count says it better. */
    static boolean isNamedUnit(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.asset() != Asset.UNIT) {
            return false;
        }
        for (int j = k + 1; j < s.size() && j < k + 6; j++) {
            if (s.isComma(j)) {
                return s.at(s.rightOf(j)) instanceof Chunk.Force size
                        && size.people()
                        && size.quantity().count().stated()
                        && size.owners().isEmpty()
                        && (s.isComma(s.rightOf(j) + 1) || s.isBreak(s.rightOf(j) + 1));
            }
            if (!(s.isWord(j, "of")
                    || s.isForce(j)
                    || s.at(j) instanceof Chunk.Named
                    || s.isKind(j, Small.Kind.DETERMINER))) {
                return false;
            }
        }
        return false;
    }

    /** "4,000 soldiers of the 5th Brigade, a Stryker unit": says which they are, not how many more. */
    static boolean isApposition(Sentence s, int k) {
        int before = s.leftOf(k);
        while (s.isKind(before, Small.Kind.DETERMINER)) {
            before--;
        }
        if (s.isWord(before, Set.of("of", "from"))) {
            int outer = s.leftOf(before);
            return s.isForce(outer) || s.isWord(outer, Set.of("them", "those"));
        }
        return s.isComma(before) && s.isForce(before - 1)
                || s.isComma(before) && s.isWord(before - 1, Set.of("them", "those"));
    }

    /** "a ceiling of 13,000", "the limit was raised to 17,500": what a force may be, not what it is. */
    static boolean isCeiling(Sentence s, int k) {
        for (int j = k - 1; j >= 0; j--) {
            if (s.at(j) instanceof Chunk.Word && Words.LIMIT.has(s.text(j))) {
                return true;
            }
        }
        return false;
    }

    /** "Civilian deaths rose to 2,118": the sentence counts something else. */
    static boolean speaksOfOthers(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Word && Words.NOT_FORCES.has(s.text(k))) {
                return true;
            }
        }
        return false;
    }

    static boolean isMultinational(Sentence s, Chunk.Force force) {
        for (int i = force.from(); i < force.to(); i++) {
            if (Words.MULTINATIONAL.has(s.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private NotForces() {}
}
