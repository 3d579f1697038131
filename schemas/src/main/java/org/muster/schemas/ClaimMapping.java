package org.muster.schemas;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Count;
import org.muster.claims.PartialDate;

/** Leads from the records on the topics to the plain ones of {@code org.muster.claims} and back. */
public final class ClaimMapping {
    private ClaimMapping() {}

    public static org.muster.claims.Article plain(Article article) {
        return new org.muster.claims.Article(
                article.getId(),
                article.getUrl(),
                article.getPublished(),
                article.getTitle(),
                article.getSource(),
                article.getText());
    }

    /** The article's deployment claims as they go onto the topic. */
    public static List<DeploymentClaim> deployments(Article article, ArticleClaims claims, String extractor) {
        List<org.muster.claims.DeploymentClaim> plain = claims.deployments();
        return java.util.stream.IntStream.range(0, plain.size())
                .mapToObj(position -> deployment(article, claims, plain.get(position), position, extractor))
                .toList();
    }

    /** The article's sanction claims as they go onto the topic. */
    public static List<SanctionClaim> sanctions(Article article, ArticleClaims claims, String extractor) {
        List<org.muster.claims.SanctionClaim> plain = claims.sanctions();
        return java.util.stream.IntStream.range(0, plain.size())
                .mapToObj(position -> sanction(article, claims, plain.get(position), position, extractor))
                .toList();
    }

    private static DeploymentClaim deployment(
            Article article,
            ArticleClaims claims,
            org.muster.claims.DeploymentClaim claim,
            int position,
            String extractor) {
        return DeploymentClaim.newBuilder()
                .setClaimId(ClaimKeys.claim(article.getId(), claim.id()))
                .setArticleId(article.getId())
                .setUrl(article.getUrl())
                .setTitle(article.getTitle())
                .setSource(article.getSource())
                .setPublished(article.getPublished())
                .setFingerprint(claims.fingerprint())
                .setPosition(position)
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
                .setAsset(Asset.valueOf(claim.asset().name()))
                .setStage(Stage.valueOf(claim.stage().name()))
                .setAdditional(claim.additional())
                .setRevises(claim.revises())
                .setDate(text(claim.date()))
                .setHistoric(claim.historic())
                .setPartOf(claim.partOf() == null ? null : ClaimKeys.claim(article.getId(), claim.partOf()))
                .setEvidence(evidence(claim.evidence()))
                .setAttribution(claim.attribution())
                .setConfidence(claim.confidence())
                .build();
    }

    private static SanctionClaim sanction(
            Article article,
            ArticleClaims claims,
            org.muster.claims.SanctionClaim claim,
            int position,
            String extractor) {
        return SanctionClaim.newBuilder()
                .setClaimId(ClaimKeys.claim(article.getId(), claim.id()))
                .setArticleId(article.getId())
                .setUrl(article.getUrl())
                .setTitle(article.getTitle())
                .setSource(article.getSource())
                .setPublished(article.getPublished())
                .setFingerprint(claims.fingerprint())
                .setPosition(position)
                .setExtractor(extractor)
                .setImposers(claim.imposers())
                .setTargets(claim.targets())
                .setTargetText(claim.targetText())
                .setMeasures(claim.measures().stream()
                        .sorted()
                        .map(measure -> Measure.valueOf(measure.name()))
                        .toList())
                .setStage(SanctionStage.valueOf(claim.stage().name()))
                .setDate(text(claim.date()))
                .setHistoric(claim.historic())
                .setEvidence(evidence(claim.evidence()))
                .setAttribution(claim.attribution())
                .setConfidence(claim.confidence())
                .build();
    }

    /** @throws IllegalArgumentException if a slot holds what this version does not know */
    public static org.muster.claims.DeploymentClaim plain(DeploymentClaim claim) {
        return new org.muster.claims.DeploymentClaim(
                localId(claim.getClaimId()),
                claim.getContributors(),
                claim.getHosts(),
                claim.getRegion(),
                claim.getPlace(),
                claim.getOrigins(),
                new Count(claim.getLow(), claim.getHigh(), claim.getApprox(), claim.getVague()),
                org.muster.claims.Asset.valueOf(claim.getAsset().name()),
                org.muster.claims.Stage.valueOf(claim.getStage().name()),
                claim.getAdditional(),
                claim.getRevises(),
                date(claim.getDate()),
                claim.getHistoric(),
                claim.getPartOf() == null ? null : localId(claim.getPartOf()),
                evidence(claim.getEvidence()),
                claim.getAttribution(),
                claim.getConfidence());
    }

    /** @throws IllegalArgumentException if a slot holds what this version does not know */
    public static org.muster.claims.SanctionClaim plain(SanctionClaim claim) {
        Set<org.muster.claims.Measure> measures = EnumSet.noneOf(org.muster.claims.Measure.class);
        claim.getMeasures().forEach(measure -> measures.add(org.muster.claims.Measure.valueOf(measure.name())));
        return new org.muster.claims.SanctionClaim(
                localId(claim.getClaimId()),
                claim.getImposers(),
                claim.getTargets(),
                claim.getTargetText(),
                measures,
                org.muster.claims.SanctionStage.valueOf(claim.getStage().name()),
                date(claim.getDate()),
                claim.getHistoric(),
                evidence(claim.getEvidence()),
                claim.getAttribution(),
                claim.getConfidence());
    }

    /** The claim's id within its article. */
    private static String localId(String claimId) {
        return claimId.substring(claimId.lastIndexOf('#') + 1);
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static Evidence evidence(org.muster.claims.Evidence evidence) {
        return evidence == null ? null : new Evidence(evidence.text(), evidence.start(), evidence.end());
    }

    private static org.muster.claims.Evidence evidence(Evidence evidence) {
        return evidence == null
                ? null
                : new org.muster.claims.Evidence(evidence.getText(), evidence.getStart(), evidence.getEnd());
    }
}
