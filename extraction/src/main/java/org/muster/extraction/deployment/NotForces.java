package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Nouns for forces that make no claim: civilians, vehicles somebody travels by, members of what was counted before. */
final class NotForces {
    private static final Set<String> NOT_SERVING = Set.of(
            "civilian",
            "unarmed",
            "former",
            "retired",
            "ex",
            "fallen",
            "dead",
            "slain",
            "wounded",
            "injured",
            "captured",
            "killed",
            "fleeing",
            "discharged",
            "demobilised",
            "demobilized",
            "private",
            "rebel",
            "insurgent",
            "medical",
            "humanitarian",
            "electoral",
            "election",
            "aid",
            "salvation",
            "school",
            "passenger",
            "commercial",
            "cargo",
            "merchant",
            "fishing",
            "cruise",
            "football",
            "rugby");

    private static final Set<String> VEHICLE = Set.of("aboard", "in", "by", "from", "onto", "into", "inside");

    private static final Set<String> OTHERS = Set.of(
            "deaths",
            "dead",
            "casualties",
            "refugees",
            "civilians",
            "families",
            "residents",
            "prisoners",
            "votes",
            "migrants",
            "evacuees",
            "firms",
            "companies",
            "workers",
            "jobs",
            "citizens",
            "nationals",
            "tourists",
            "ceiling",
            "demonstrators",
            "protesters",
            "victims",
            "bodies",
            "passengers",
            "patients",
            "schools",
            "rebels",
            "insurgents",
            "room",
            "tents",
            "houses",
            "homes",
            "guests",
            "children",
            "voters",
            "targets",
            "individuals",
            "entities");

    static boolean isCivilian(Sentence s, Chunk.Force force) {
        Tokens tokens = s.tokens();
        for (int i = force.from(); i < force.to(); i++) {
            if (NOT_SERVING.contains(tokens.lower(i))) {
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
        return PLURAL_BODIES.contains(head) || !placed && STANDING_ARMY.stream().anyMatch(text::contains);
    }

    private static final Set<String> PLURAL_BODIES = Set.of("missions", "armies", "parties", "presences");

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
            if (s.at(j) instanceof Chunk.Word && LIMITS.contains(s.text(j))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> LIMITS = Set.of("ceiling", "ceilings", "capacity", "quota");

    /** "Civilian deaths rose to 2,118": the sentence counts something else. */
    static boolean speaksOfOthers(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Word && OTHERS.contains(s.text(k))) {
                return true;
            }
        }
        return false;
    }

    static boolean isMultinational(Sentence s, Chunk.Force force) {
        for (int i = force.from(); i < force.to(); i++) {
            if (MULTINATIONAL.contains(s.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> MULTINATIONAL =
            Set.of("coalition", "multinational", "international", "foreign", "allied", "joint", "regional");

    private NotForces() {}
}
