package org.muster.streams.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.claims.Count;
import org.muster.ledger.Change;
import org.muster.ledger.Fact;
import org.muster.ledger.Place;
import org.muster.ledger.Report;
import org.muster.ledger.Status;
import org.muster.schemas.Asset;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.FactChange;
import org.muster.schemas.FactStatus;
import org.muster.schemas.Stage;

/** Facts on the topic, and as the ledger gives and takes them. A fact that was read back knows no reports. */
public final class Facts {
    private static final char BETWEEN = '~';

    private Facts() {}

    /** The key of the claims behind a fact, as its id tells it; empty if this cannot be the id of a fact. */
    public static Optional<String> contributors(String factId) {
        int end = factId.indexOf(BETWEEN);
        return end > 0 ? Optional.of(factId.substring(0, end)) : Optional.empty();
    }

    public static DeploymentFact record(Fact fact) {
        return DeploymentFact.newBuilder()
                .setFactId(fact.id())
                .setContributors(fact.contributors())
                .setHosts(List.copyOf(fact.place().hosts()))
                .setRegion(fact.place().region())
                .setPlace(fact.place().site())
                .setOrigins(List.copyOf(fact.origins()))
                .setLow(fact.count().low())
                .setHigh(fact.count().high())
                .setApprox(fact.count().approx())
                .setVague(fact.count().vague())
                .setAsset(Slots.same(Asset.class, fact.asset()))
                .setStage(Slots.same(Stage.class, fact.stage()))
                .setDay(fact.day())
                .setAdditional(fact.additional())
                .setHistoric(fact.historic())
                .setStatus(Slots.same(FactStatus.class, fact.status()))
                .setRest(Intervals.record(fact.rest()))
                .setWholes(List.copyOf(fact.wholes()))
                .setSettledOn(fact.settledOn())
                .setInsideStocks(List.copyOf(fact.insideStocks()))
                .setPartOfClaims(List.copyOf(fact.partOfReports()))
                .setWholeOfClaims(List.copyOf(fact.wholeOfReports()))
                .setConcerns(List.copyOf(fact.concerns()))
                .setFirstReported(fact.firstReported())
                .setLastReported(fact.lastReported())
                .setArticles(fact.articles())
                .setSources(fact.sources())
                .setHistory(Slots.last(
                        Slots.LISTED, fact.history().stream().map(Facts::record).toList()))
                .setClaimIds(Slots.last(
                        Slots.LISTED, fact.reports().stream().map(Report::id).toList()))
                .setLastPosition(fact.lastPosition())
                .build();
    }

    /** What the totals need of a fact: its last claim, and no history. */
    public static DeploymentFact forTotals(DeploymentFact fact) {
        return DeploymentFact.newBuilder(fact)
                .setHistory(List.of())
                .setClaimIds(Slots.last(1, fact.getClaimIds()))
                .build();
    }

    private static FactChange record(Change change) {
        return new FactChange(
                change.published(),
                Slots.same(Stage.class, change.stage()),
                change.count().low(),
                change.count().high(),
                change.reportId());
    }

    /** @throws IllegalArgumentException if a slot holds what this version does not know */
    public static Fact plain(DeploymentFact fact) {
        return new Fact(
                fact.getFactId(),
                fact.getContributors(),
                new Place(Set.copyOf(fact.getHosts()), fact.getRegion(), fact.getPlace()),
                Set.copyOf(fact.getOrigins()),
                new Count(fact.getLow(), fact.getHigh(), fact.getApprox(), fact.getVague()),
                Slots.same(org.muster.claims.Asset.class, fact.getAsset()),
                Slots.same(org.muster.claims.Stage.class, fact.getStage()),
                fact.getDay(),
                fact.getAdditional(),
                fact.getHistoric(),
                Slots.same(Status.class, fact.getStatus()),
                Intervals.plain(fact.getRest()),
                Set.copyOf(fact.getWholes()),
                fact.getSettledOn(),
                Set.copyOf(fact.getInsideStocks()),
                Set.copyOf(fact.getPartOfClaims()),
                Set.copyOf(fact.getWholeOfClaims()),
                Set.copyOf(fact.getConcerns()),
                fact.getFirstReported(),
                fact.getLastReported(),
                fact.getArticles(),
                fact.getSources(),
                fact.getHistory().stream().map(Facts::plain).toList(),
                Slots.articleId(fact.getClaimIds().get(fact.getClaimIds().size() - 1)),
                fact.getLastPosition(),
                List.of());
    }

    private static Change plain(FactChange change) {
        return new Change(
                change.getPublished(),
                Slots.same(org.muster.claims.Stage.class, change.getStage()),
                new Count(change.getLow(), change.getHigh(), false, null),
                change.getClaimId());
    }
}
