package org.muster.streams.mapping;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.ArticleClaims;
import org.muster.ledger.SanctionReport;
import org.muster.schemas.Article;
import org.muster.schemas.ClaimKeys;
import org.muster.schemas.Measure;
import org.muster.schemas.MeasureStatus;
import org.muster.schemas.SanctionClaim;
import org.muster.schemas.SanctionStage;
import org.muster.schemas.SanctionStatus;

/** Sanction claims and statuses on the topics, and as the ledger takes and gives them. */
public final class Sanctions {
    private Sanctions() {}

    /** The article's claims as they go onto the topic. */
    public static List<SanctionClaim> records(Article article, ArticleClaims claims, String extractor) {
        return SanctionReport.of(claims).stream()
                .map(report -> record(article, report, extractor))
                .toList();
    }

    private static SanctionClaim record(Article article, SanctionReport report, String extractor) {
        org.muster.claims.SanctionClaim claim = report.claim();
        return SanctionClaim.newBuilder()
                .setClaimId(report.id())
                .setArticleId(article.getId())
                .setUrl(article.getUrl())
                .setTitle(article.getTitle())
                .setSource(article.getSource())
                .setPublished(article.getPublished())
                .setFingerprint(report.fingerprint())
                .setPosition(report.position())
                .setExtractor(extractor)
                .setImposers(claim.imposers())
                .setTargets(claim.targets())
                .setTargetText(claim.targetText())
                .setMeasures(claim.measures().stream()
                        .sorted()
                        .map(measure -> Slots.same(Measure.class, measure))
                        .toList())
                .setStage(Slots.same(SanctionStage.class, claim.stage()))
                .setDate(Slots.text(claim.date()))
                .setHistoric(claim.historic())
                .setEvidence(Slots.record(claim.evidence()))
                .setAttribution(claim.attribution())
                .setConfidence(claim.confidence())
                .build();
    }

    /** @throws IllegalArgumentException if a slot holds what this version does not know */
    public static SanctionReport report(SanctionClaim claim) {
        Set<org.muster.claims.Measure> measures = EnumSet.noneOf(org.muster.claims.Measure.class);
        claim.getMeasures().forEach(measure -> measures.add(Slots.same(org.muster.claims.Measure.class, measure)));
        return new SanctionReport(
                claim.getArticleId(),
                claim.getUrl(),
                claim.getPublished(),
                claim.getSource(),
                claim.getFingerprint(),
                claim.getPosition(),
                new org.muster.claims.SanctionClaim(
                        Slots.localId(claim.getClaimId()),
                        claim.getImposers(),
                        claim.getTargets(),
                        claim.getTargetText(),
                        measures,
                        Slots.same(org.muster.claims.SanctionStage.class, claim.getStage()),
                        Slots.date(claim.getDate()),
                        claim.getHistoric(),
                        Slots.plain(claim.getEvidence()),
                        claim.getAttribution(),
                        claim.getConfidence()));
    }

    public static SanctionStatus record(org.muster.ledger.SanctionStatus status) {
        return new SanctionStatus(
                ClaimKeys.orUnknown(status.target()),
                ClaimKeys.orUnknown(status.imposer()),
                status.measures().stream().map(Sanctions::record).toList());
    }

    private static MeasureStatus record(org.muster.ledger.SanctionStatus.MeasureStatus status) {
        return new MeasureStatus(
                Slots.same(Measure.class, status.measure()),
                Slots.same(SanctionStage.class, status.stage()),
                status.since(),
                status.inForceSince(),
                status.lastReported(),
                status.articles(),
                status.sources(),
                Slots.last(
                        Slots.LISTED,
                        status.reports().stream().map(SanctionReport::id).toList()));
    }
}
