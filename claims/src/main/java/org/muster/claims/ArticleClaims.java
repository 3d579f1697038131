package org.muster.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything that one article claims, with what the ledger needs to know of the article itself.
 *
 * @param articleId the {@link Article#id}
 * @param url where it was read, or null
 * @param published day of publication; claims without it cannot be counted, so a caller resolves it first; null only in
 *     files that nobody dated
 * @param source outlet, or null
 * @param fingerprint similarity hash of the text (near-copies differ in few bits), 0 if unknown
 * @param deployments in order of position
 * @param sanctions in order of position
 */
public record ArticleClaims(
        String articleId,
        String url,
        LocalDate published,
        String source,
        long fingerprint,
        List<DeploymentClaim> deployments,
        List<SanctionClaim> sanctions) {
    public ArticleClaims {
        Objects.requireNonNull(articleId, "articleId");
        deployments = List.copyOf(deployments);
        sanctions = List.copyOf(sanctions);
    }
}
