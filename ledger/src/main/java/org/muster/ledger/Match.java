package org.muster.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.muster.claims.Asset;

/**
 * How well a sighting fits a fact of the same contributors, asset and journey.
 *
 * @param sameHosts whether a claim of the fact named the same hosts
 * @param agreeing whether both have a count and the counts agree
 * @param sameFigure whether both print the same figure
 * @param distance days apart
 */
record Match(Draft draft, boolean sameHosts, boolean agreeing, boolean sameFigure, long distance) {
    static final int NEAR_DAYS = 30;
    static final int FAR_DAYS = 180;

    /** The best first. */
    static final Comparator<Match> ORDER = Comparator.comparing((Match match) -> !match.sameHosts)
            .thenComparing(match -> !match.agreeing)
            .thenComparing(match -> !match.sameFigure)
            .thenComparingLong(Match::distance)
            .thenComparing(match -> match.draft.first().report(), Report.ORDER);

    /** Empty when the two cannot be one fact. */
    static Optional<Match> of(Sighting sighting, Draft draft) {
        if (!sighting.place().compatible(draft.place())) {
            return Optional.empty();
        }
        boolean sameHosts = draft.named(sighting.place());
        boolean agreeing = agreeing(sighting, draft);
        long distance = sighting.span().distance(draft.span());
        boolean fits = distance <= (sameHosts && agreeing ? FAR_DAYS : NEAR_DAYS)
                && countsFit(sighting, draft, sameHosts, agreeing)
                && !comesOnTop(sighting, draft)
                && !comesAfter(sighting, draft);
        return fits
                ? Optional.of(new Match(
                        draft, sameHosts, agreeing, Figures.sameFigure(sighting.heads(), draft.heads()), distance))
                : Optional.empty();
    }

    private static boolean agreeing(Sighting sighting, Draft draft) {
        if (sighting.isUnit() && draft.asset() == Asset.UNIT) {
            return Figures.agree(sighting.report().claim().count(), draft.count());
        }
        if (Figures.agree(sighting.heads(), draft.heads())) {
            return true;
        }
        return draft.journey() != Journey.STOCK && (draft.revises(sighting) || draft.repeatsReplaced(sighting));
    }

    private static boolean countsFit(Sighting sighting, Draft draft, boolean sameHosts, boolean agreeing) {
        if (draft.journey() == Journey.STOCK
                && !Figures.equal(sighting.heads(), draft.heads())
                && !sighting.day().equals(draft.day())) {
            return false;
        }
        if (sighting.isUnit() && draft.asset() == Asset.UNIT) {
            boolean bothStated =
                    sighting.report().claim().count().stated() && draft.count().stated();
            return bothStated ? agreeing : sameHosts;
        }
        boolean bothStated = sighting.heads().stated() && draft.heads().stated();
        return bothStated ? agreeing : sameHosts;
    }

    /** "Another 500" is not a move that had come as far before, unless that was itself the same "another 500". */
    private static boolean comesOnTop(Sighting sighting, Draft draft) {
        if (!sighting.report().claim().additional()) {
            return false;
        }
        LocalDate reached = draft.reached(sighting.stage());
        return reached != null
                && reached.isBefore(sighting.day())
                && !(draft.additional()
                        && draft.named(sighting.place())
                        && Figures.sameFigure(sighting.heads(), draft.heads()));
    }

    /** "Will send a battalion" is not the move that had arrived before. */
    private static boolean comesAfter(Sighting sighting, Draft draft) {
        if (sighting.heads().stated() || sighting.stage().compareTo(draft.stage()) >= 0) {
            return false;
        }
        LocalDate reached = draft.reached(draft.stage());
        return reached != null && reached.isBefore(sighting.span().first());
    }
}
