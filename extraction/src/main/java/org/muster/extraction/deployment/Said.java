package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.claims.Count;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/**
 * What a sentence says of a candidate.
 *
 * @param predicate what governs it; null if nothing does
 * @param stage how far the move has come
 * @param quantity how many; nobody where the last have left
 * @param head the force that the candidate is the head count of, or -1
 * @param copied whether the claim before it says so, not a predicate of its own
 * @param opening whether it opens the sentence: "With 2,900 soldiers there, Germany is"
 * @param emptied whether nobody is left: "the last troops left"
 */
record Said(
        Predicate predicate,
        Stage stage,
        Quantity quantity,
        int head,
        boolean copied,
        boolean opening,
        boolean emptied) {
    private static final Quantity NOBODY = new Quantity(Count.exactly(0), false, false, false);

    /** What "no" and "the last" make of it. */
    Said withPolarity(Candidate c) {
        Chunk.Force force = c.force();
        if (force != null && force.negated()) {
            boolean gone = stage == Stage.PRESENT
                    && (c.s().tokens().string(force.from() + 1).equals("more") || isStanding(c));
            return gone
                    ? new Said(predicate, Stage.PRESENT, NOBODY, head, copied, opening, false)
                    : new Said(predicate, Stage.DENIED, quantity, head, copied, opening, false);
        }
        boolean emptied = force != null
                && force.last()
                && force.plural()
                && stage == Stage.WITHDRAWN
                && !quantity.count().stated();
        return emptied ? new Said(predicate, stage, NOBODY, head, copied, opening, true) : this;
    }

    /** "there are no troops in Kuwait", "has no soldiers in Mali" */
    private boolean isStanding(Candidate c) {
        boolean says = predicate != null
                && predicate.verbal() != null
                && (predicate.verbal().copula() || Predicate.isVerb(predicate, Kind.HAVE))
                && !predicate.verbal().will()
                && predicate.verbal().form() != Form.PAST;
        return says && c.s().isWord(c.s().rightOf(Math.max(c.k(), predicate.at())), Set.of("in", "inside", "at"));
    }

    /** Whether those spoken of leave the place that is named. */
    boolean leaving() {
        return switch (stage) {
            case WITHDRAWN, WITHDRAWING -> true;
            case ANNOUNCED, DEPLOYING, DEPLOYED -> false;
            default -> !copied && predicate != null && PlaceFinder.isOut(predicate);
        };
    }
}
