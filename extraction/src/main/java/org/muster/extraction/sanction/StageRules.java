package org.muster.extraction.sanction;

import java.util.List;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** How far a sanction has come, from the verb that governs it and from what governs that verb. */
final class StageRules {
    private static final int REACH = 9;
    private static final int DEPTH = 4;

    private final Line line;

    StageRules(Line line) {
        this.line = line;
    }

    /**
     * What is said.
     *
     * @param stage how far it has come, or null for a demand of somebody who cannot impose
     * @param outermost index of the verb whose subject is responsible
     * @param demanded whether somebody wants it of somebody else
     */
    record Reading(SanctionStage stage, int outermost, boolean demanded) {}

    /** Reads the act at k, whose own effect on the sanction is {@code effect}. */
    Reading read(int k, Effect effect, boolean unitedNations) {
        Mood mood = new Mood();
        Effect core = effect.changes() ? effect : Effect.IMPOSE;
        Piece.Act act = (Piece.Act) line.at(k);
        mood.add(act, effect.changes() ? Effect.NONE : effect);
        int outermost = k;
        for (int depth = 0; depth < DEPTH && !act.finite(); depth++) {
            int governor = governor(outermost, act);
            if (governor < 0) {
                break;
            }
            if (line.at(governor) instanceof Piece.Thing) {
                mood.considered = true;
                break;
            }
            Piece.Act next = (Piece.Act) line.at(governor);
            if (act.gerund() && !governs(next, governor, outermost)) {
                break;
            }
            mood.future |= act.infinitive() && (next.verb() == null || next.effect().changes());
            outermost = governor;
            act = next;
            mood.add(act, act.effect());
        }
        mood.conditional |= inCondition(outermost);
        return new Reading(mood.stage(core, unitedNations), outermost, mood.demanded);
    }

    /** The verb or noun that an infinitive, gerund or noun depends on. */
    private int governor(int k, Piece.Act act) {
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Act) {
                return j;
            }
            if (piece instanceof Piece.Thing thing && thing.noun().kind() == SanctionNoun.Kind.TALK) {
                return j;
            }
            if (line.isBreak(j) || line.isKind(j, Kind.RELATIVE) || line.isKind(j, Kind.SUBORDINATOR) && !line.isWord(j, "that") && !line.isWord(j, "whether")) {
                return -1;
            }
            if (line.isComma(j) && (act.noun() || act.passive())) {
                return -1;
            }
        }
        return -1;
    }

    /** "is considering freezing", but not "takes no pleasure in freezing". */
    private boolean governs(Piece.Act verb, int at, int gerund) {
        return switch (verb.effect()) {
            case CONSIDER, AGREE, THREATEN, CALL, DENY -> true;
            default -> !line.isPreposition(gerund - 1) && gerund - at > 1;
        };
    }

    private boolean inCondition(int k) {
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            if (line.isWord(j, "if") || line.isWord(j, "unless") || line.isWord(j, "whether") || line.isWord(j, "should")) {
                return true;
            }
            if (line.isComma(j) || line.at(j) instanceof Piece.Act act && act.finite()) {
                return false;
            }
        }
        return false;
    }

    private static final class Mood {
        boolean negated;
        boolean considered;
        boolean threatened;
        boolean agreed;
        boolean voted;
        boolean demanded;
        boolean denied;
        boolean future;
        boolean conditional;

        void add(Piece.Act act, Effect effect) {
            negated ^= act.negated();
            future |= act.will();
            considered |= act.may();
            demanded |= act.must();
            switch (effect) {
                case CONSIDER -> considered = true;
                case THREATEN -> threatened = true;
                case FACE -> threatened |= act.will() || act.may() || !act.finite();
                case AGREE -> {
                    agreed = true;
                    voted |= act.verb().lemma().equals("vote") || act.verb().lemma().equals("decide") || act.verb().lemma().equals("approve");
                }
                case CALL -> demanded = true;
                case DENY -> denied = true;
                default -> {}
            }
        }

        SanctionStage stage(Effect core, boolean unitedNations) {
            boolean eases = core == Effect.EASE || core == Effect.LIFT;
            if (negated ^ denied) {
                return eases ? SanctionStage.EXTENDED : SanctionStage.DENIED;
            }
            if (demanded) {
                return SanctionStage.CONSIDERED;
            }
            if (threatened || future && conditional) {
                return SanctionStage.THREATENED;
            }
            if (considered || conditional) {
                return SanctionStage.CONSIDERED;
            }
            if (future || agreed && core != Effect.EXTEND && !(voted && unitedNations)) {
                return SanctionStage.ANNOUNCED;
            }
            return switch (core) {
                case EXTEND -> SanctionStage.EXTENDED;
                case EASE -> SanctionStage.EASED;
                case LIFT -> SanctionStage.LIFTED;
                default -> SanctionStage.IMPOSED;
            };
        }
    }

    static boolean isUnitedNations(List<String> imposers) {
        return imposers.equals(List.of("UN"));
    }
}
