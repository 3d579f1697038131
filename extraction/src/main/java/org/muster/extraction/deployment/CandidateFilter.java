package org.muster.extraction.deployment;

import org.muster.claims.Asset;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Words;

/** Turns away candidates that count something else than forces on the move or in a place, whatever is said of them. */
final class CandidateFilter {
    private final Soldiery soldiery;

    CandidateFilter(Soldiery soldiery) {
        this.soldiery = soldiery;
    }

    boolean rejects(Candidate c) {
        Sentence s = c.s();
        int k = c.k();
        Chunk.Force force = c.force();
        return force != null && rejects(s, k, force)
                || NotForces.isCasualty(s, k)
                || NotForces.isArmy(s, k)
                || NotForces.isUnderArms(s, k)
                || NotForces.isCeiling(s, k)
                || !c.sized() && isRoundabout(s, k);
    }

    private static boolean rejects(Sentence s, int k, Chunk.Force force) {
        return NotForces.isCivilian(s, force)
                || force.asset() == Asset.UNIT && NotForces.isApposition(s, k)
                || NotForces.isVehicle(s, k, force)
                || NotForces.isDetail(s, k, force)
                || NotForces.isNamedUnit(s, k, force)
                || NotForces.isMerchandise(s, k, force)
                || NotForces.isOwner(s, k)
                // "not one soldier"
                || s.text(k - 1).equals("not") && NotForces.isOne(force);
    }

    /** "against the troops", "like soldiers": forces that the sentence only mentions. */
    private static boolean isRoundabout(Sentence s, int k) {
        int before = s.leftOf(k);
        if (s.isWord(before, "the")) {
            before = s.leftOf(before);
        }
        return s.isPreposition(before) && Words.ROUND_ABOUT.has(s.text(before));
    }

    /** Whether what governs the candidate makes it no claim. */
    boolean rejects(Candidate c, Predicate p) {
        return NotForces.isAmongTheDead(c.s(), p) || NotForces.isExercise(c.s(), p) || soldiery.isOutsiders(p);
    }

    /** Whether the stage makes it none: arms given away, a denial of nothing in particular. */
    boolean rejects(Candidate c, Said said) {
        Chunk.Force force = c.force();
        boolean denied = said.stage() == Stage.DENIED || force != null && force.negated();
        return c.bare() && !c.sized()
                || soldiery.isArmsSupply(force, said.predicate())
                || denied && !c.sized() && !Worth.isDenial(c.s(), force, said.predicate());
    }
}
