package org.muster.extraction.sanction;

import org.muster.claims.SanctionStage;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** What the verbs of a clause together say of how far a measure has come. */
final class Mood {
    boolean negated;
    boolean considered;
    boolean threatened;
    boolean agreed;
    boolean voted;
    boolean decided;
    boolean demanded;
    boolean denied;
    boolean future;
    boolean conditional;
    boolean prepared;
    boolean stays;

    void add(Piece.Act act, Effect effect) {
        negated ^= act.negated();
        future |= act.will();
        considered |= act.may();
        demanded |= act.must();
        switch (effect) {
            case CONSIDER -> {
                considered = true;
                prepared |= act.verb().lemma().equals("prepare")
                        || act.verb().lemma().equals("draft");
            }
            case THREATEN -> threatened = true;
            case FACE -> threatened |= act.will() || act.may() || act.infinitive();
            case AGREE -> {
                agreed = true;
                String lemma = act.verb().lemma();
                decided |= !act.infinitive() && (lemma.startsWith("deci") || lemma.equals("approve"));
                voted |= lemma.equals("vote") || lemma.equals("agree") && !act.infinitive() || decided;
            }
            case CALL -> demanded = true;
            case DENY -> denied = true;
            default -> {}
        }
    }

    SanctionStage stage(Effect core, boolean unitedNations) {
        boolean eases = core == Effect.EASE || core == Effect.LIFT;
        if (negated && denied) {
            // "did not rule out"
            return SanctionStage.CONSIDERED;
        }
        if (negated ^ denied) {
            return eases ? SanctionStage.EXTENDED : SanctionStage.DENIED;
        }
        if (demanded) {
            return SanctionStage.CONSIDERED;
        }
        if (stays && !threatened && !considered) {
            return SanctionStage.EXTENDED;
        }
        if (threatened || (future || agreed) && conditional) {
            return eases ? SanctionStage.CONSIDERED : SanctionStage.THREATENED;
        }
        if ((considered || conditional) && !(prepared && agreed)) {
            return SanctionStage.CONSIDERED;
        }
        if (future || agreed && core != Effect.EXTEND && !decided && !(voted && unitedNations)) {
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
