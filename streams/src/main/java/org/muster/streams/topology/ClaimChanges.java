package org.muster.streams.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.muster.schemas.ArticleState;
import org.muster.schemas.ClaimKeys;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.SanctionClaim;

/**
 * What has to be said downstream when an article reads differently from before: its new and changed claims, and the
 * withdrawal of those that it no longer makes.
 *
 * @param deployments by key of the topic
 * @param sanctions by key of the topic; a claim against two targets appears under both
 */
record ClaimChanges(
        List<KeyValue<String, DeploymentClaim>> deployments, List<KeyValue<String, SanctionClaim>> sanctions) {
    /** @param before null if the article is new */
    static ClaimChanges between(ArticleState before, ArticleState after) {
        return new ClaimChanges(
                changes(
                        before == null ? List.of() : before.getDeployments(),
                        after.getDeployments(),
                        claim -> List.of(ClaimKeys.contributors(claim.getContributors())),
                        DeploymentClaim::getClaimId,
                        claim -> DeploymentClaim.newBuilder(claim)
                                .setRetracted(true)
                                .build()),
                changes(
                        before == null ? List.of() : before.getSanctions(),
                        after.getSanctions(),
                        claim -> targets(claim),
                        SanctionClaim::getClaimId,
                        claim -> SanctionClaim.newBuilder(claim)
                                .setRetracted(true)
                                .build()));
    }

    boolean isEmpty() {
        return deployments.isEmpty() && sanctions.isEmpty();
    }

    private static List<String> targets(SanctionClaim claim) {
        return claim.getTargets().isEmpty()
                ? List.of(ClaimKeys.UNKNOWN)
                : List.copyOf(new TreeSet<>(claim.getTargets()));
    }

    private static <C> List<KeyValue<String, C>> changes(
            List<C> before,
            List<C> after,
            Function<C, List<String>> keys,
            Function<C, String> id,
            Function<C, C> retracted) {
        Map<KeyValue<String, String>, C> withdrawn = places(before, keys, id);
        List<KeyValue<String, C>> changes = new ArrayList<>();
        places(after, keys, id).forEach((place, claim) -> {
            if (!Objects.equals(withdrawn.remove(place), claim)) {
                changes.add(KeyValue.pair(place.key, claim));
            }
        });
        withdrawn.forEach((place, claim) -> changes.add(KeyValue.pair(place.key, retracted.apply(claim))));
        return changes;
    }

    /** Each claim under each of its keys. */
    private static <C> Map<KeyValue<String, String>, C> places(
            List<C> claims, Function<C, List<String>> keys, Function<C, String> id) {
        Map<KeyValue<String, String>, C> places = new LinkedHashMap<>();
        claims.forEach(claim ->
                keys.apply(claim).forEach(key -> places.put(KeyValue.pair(key, id.apply(claim)), claim)));
        return places;
    }
}
