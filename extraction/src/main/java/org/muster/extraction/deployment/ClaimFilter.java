package org.muster.extraction.deployment;

import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Verb.Kind;

/** Turns away what would be a claim if the forces were soldiers, were somebody's and went somewhere. */
final class ClaimFilter {
    private final Soldiery soldiery;

    ClaimFilter(Soldiery soldiery) {
        this.soldiery = soldiery;
    }

    /** {@code lately}: whether troops were spoken of in the sentences just before. */
    boolean rejects(Candidate c, Said said, Contributors whose, Route route, boolean lately) {
        Predicate p = said.predicate();
        return whose.codes().isEmpty() && !whose.several()
                || c.force() != null && isNoSoldier(c.force(), said, whose, route, lately)
                || Soldiery.isMandate(p, whose.codes())
                || NotForces.isEstablishment(c.s(), c.force(), route.placed())
                || !said.quantity().sized()
                        && (isAtHome(whose, route)
                                || !Worth.worthMention(
                                        c.force(),
                                        whose.codes(),
                                        whose.owned(),
                                        route.placed() || route.departs(),
                                        route.stage(),
                                        p));
    }

    /** A state's own army at home is a claim only with a figure. */
    private static boolean isAtHome(Contributors whose, Route route) {
        return route.placed()
                && route.place().countries().size() == 1
                && route.place().countries().equals(whose.codes());
    }

    private boolean isNoSoldier(Chunk.Force force, Said said, Contributors whose, Route route, boolean lately) {
        Predicate p = said.predicate();
        boolean weak = !force.strong();
        boolean moves = Worth.isMove(p);
        return weak && !whose.owned() && !moves && !soldiery.isSoldierly(force)
                || soldiery.isBystander(force, p, route.stage(), whose.owned())
                || weak && force.people() && !soldiery.isMilitary(force, p, whose.owned(), route.placed(), lately)
                || soldiery.isBusiness(force)
                || force.asset() == Asset.OTHER && !moves
                || weak
                        && force.people()
                        && !whose.owned()
                        && said.quantity().sized()
                        && !route.placed()
                        && Predicate.isVerb(p, Kind.SERVE);
    }
}
