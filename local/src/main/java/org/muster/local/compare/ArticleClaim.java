package org.muster.local.compare;

import java.util.List;
import java.util.Objects;
import org.muster.claims.DeploymentClaim;

/**
 * A claim of an article. Two are equal when they say the same in the same article, whatever their number in it and the
 * words that they were read from.
 *
 * @param article its web address, else its id: a file and a service may give it different ids
 */
public record ArticleClaim(String article, DeploymentClaim claim) {
    /** @param url null if there is none */
    static ArticleClaim of(String url, String id, DeploymentClaim claim) {
        return new ArticleClaim(url == null ? id : url, claim);
    }

    /** Whether it speaks of a country or organisation, as contributor or as place. */
    boolean concerns(String country) {
        return claim.contributors().contains(country)
                || claim.hosts().contains(country)
                || claim.origins().contains(country);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleClaim that && says().equals(that.says());
    }

    @Override
    public int hashCode() {
        return says().hashCode();
    }

    /** That it is part of another counts, not of which number. */
    private List<Object> says() {
        return List.of(
                article,
                sorted(claim.contributors()),
                sorted(claim.hosts()),
                sorted(claim.origins()),
                Objects.toString(claim.region()),
                Objects.toString(claim.place()),
                claim.count(),
                claim.asset(),
                claim.stage(),
                claim.additional(),
                Objects.toString(claim.revises()),
                Objects.toString(claim.date()),
                claim.historic(),
                claim.partOf() != null);
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }
}
