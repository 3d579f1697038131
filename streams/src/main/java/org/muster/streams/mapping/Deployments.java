package org.muster.streams.mapping;

import java.util.List;
import java.util.Set;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Count;
import org.muster.ledger.Report;
import org.muster.schemas.Article;
import org.muster.schemas.Asset;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.Stage;

/** Deployment claims on the topic, and as the ledger takes them. */
public final class Deployments {
    private Deployments() {}

    /** The article's claims as they go onto the topic. */
    public static List<DeploymentClaim> records(Article article, ArticleClaims claims, String extractor) {
        return Report.of(claims).stream()
                .map(report -> record(article, report, extractor))
                .toList();
    }

    private static DeploymentClaim record(Article article, Report report, String extractor) {
        org.muster.claims.DeploymentClaim claim = report.claim();
        return DeploymentClaim.newBuilder()
                .setClaimId(report.id())
                .setArticleId(article.getId())
                .setUrl(article.getUrl())
                .setTitle(article.getTitle())
                .setSource(article.getSource())
                .setPublished(article.getPublished())
                .setFingerprint(report.fingerprint())
                .setPosition(report.position())
                .setExtractor(extractor)
                .setContributors(claim.contributors())
                .setHosts(claim.hosts())
                .setRegion(claim.region())
                .setPlace(claim.place())
                .setOrigins(claim.origins())
                .setLow(claim.count().low())
                .setHigh(claim.count().high())
                .setApprox(claim.count().approx())
                .setVague(claim.count().vague())
                .setAsset(Slots.same(Asset.class, claim.asset()))
                .setStage(Slots.same(Stage.class, claim.stage()))
                .setAdditional(claim.additional())
                .setRevises(claim.revises())
                .setDate(Slots.text(claim.date()))
                .setHistoric(claim.historic())
                .setPartOf(claim.partOf() == null ? null : Slots.claimId(article.getId(), claim.partOf()))
                .setRelated(report.related().stream().sorted().toList())
                .setEvidence(Slots.record(claim.evidence()))
                .setAttribution(claim.attribution())
                .setConfidence(claim.confidence())
                .build();
    }

    /** @throws IllegalArgumentException if a slot holds what this version does not know */
    public static Report report(DeploymentClaim claim) {
        return new Report(
                claim.getArticleId(),
                claim.getUrl(),
                claim.getPublished(),
                claim.getSource(),
                claim.getFingerprint(),
                claim.getPosition(),
                plain(claim),
                claim.getPartOf(),
                Set.copyOf(claim.getRelated()));
    }

    private static org.muster.claims.DeploymentClaim plain(DeploymentClaim claim) {
        return new org.muster.claims.DeploymentClaim(
                Slots.localId(claim.getClaimId()),
                claim.getContributors(),
                claim.getHosts(),
                claim.getRegion(),
                claim.getPlace(),
                claim.getOrigins(),
                new Count(claim.getLow(), claim.getHigh(), claim.getApprox(), claim.getVague()),
                Slots.same(org.muster.claims.Asset.class, claim.getAsset()),
                Slots.same(org.muster.claims.Stage.class, claim.getStage()),
                claim.getAdditional(),
                claim.getRevises(),
                Slots.date(claim.getDate()),
                claim.getHistoric(),
                claim.getPartOf() == null ? null : Slots.localId(claim.getPartOf()),
                Slots.plain(claim.getEvidence()),
                claim.getAttribution(),
                claim.getConfidence());
    }
}
