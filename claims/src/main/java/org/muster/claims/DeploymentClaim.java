package org.muster.claims;

import java.util.List;
import java.util.Objects;

/**
 * One asserted movement, presence or readiness of armed forces, as one article states it.
 *
 * @param id unique within the article ("d1")
 * @param contributors whose forces: alpha-3 codes or organisations; several when the figure is joint; empty if not said
 * @param hosts countries where they go or are; of a departure the country they leave; of an alert the one they stand ready for
 * @param region a region of {@link Geography} when no country is named, else null
 * @param place base, city or province when the count is for that place alone, else null
 * @param origins countries they come from, when said and not their home
 * @param count how many
 * @param asset of what
 * @param stage how far the move has come
 * @param additional on top of what was reported before ("another 500")
 * @param revises the earlier figure that the text says this one replaces, or null
 * @param date when it happens or happened, else when it was announced, or null
 * @param historic background more than a year older than the article that no longer holds
 * @param partOf id of the claim in the same article whose figure this one breaks down, or null
 * @param evidence the words that say so
 * @param attribution who says so, or null
 * @param confidence 0 to 1
 */
public record DeploymentClaim(
        String id,
        List<String> contributors,
        List<String> hosts,
        String region,
        String place,
        List<String> origins,
        Count count,
        Asset asset,
        Stage stage,
        boolean additional,
        Long revises,
        PartialDate date,
        boolean historic,
        String partOf,
        Evidence evidence,
        String attribution,
        double confidence) {
    public DeploymentClaim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(asset, "asset");
        Objects.requireNonNull(stage, "stage");
        contributors = List.copyOf(contributors);
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }
}
