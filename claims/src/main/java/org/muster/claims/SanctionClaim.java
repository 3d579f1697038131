package org.muster.claims;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One asserted restrictive measure against a state, its people, firms or goods, as one article states it.
 *
 * @param id unique within the article ("s1")
 * @param imposers who restricts: alpha-3 codes or organisations; empty if not said
 * @param targets alpha-3 codes: the state itself or the home state of the person or firm
 * @param targetText the target in the article's words, or null
 * @param measures what is restricted; never empty
 * @param stage how far the measure has come
 * @param date when it happens or happened, or null
 * @param historic background more than a year older than the article that no longer holds
 * @param evidence the words that say so
 * @param attribution who says so, or null
 * @param confidence 0 to 1
 */
public record SanctionClaim(
        String id,
        List<String> imposers,
        List<String> targets,
        String targetText,
        Set<Measure> measures,
        SanctionStage stage,
        PartialDate date,
        boolean historic,
        Evidence evidence,
        String attribution,
        double confidence) {
    public SanctionClaim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        imposers = List.copyOf(imposers);
        targets = List.copyOf(targets);
        measures = Set.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("a sanction has at least one measure");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }
}
