package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.ledger.Fact;
import org.muster.ledger.FactResolver;
import org.muster.ledger.Report;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.DeploymentFact;
import org.muster.streams.mapping.Deployments;
import org.muster.streams.mapping.Facts;
import org.muster.streams.topology.PrefixScan;
import org.muster.streams.topology.StoreNames;

/** One fact with every claim behind it; an empty answer if there is no such fact. */
final class FactQuery implements Query {
    static final String ID = "id";
    static final String AS_OF = "asOf";

    private final Timelines timelines;

    FactQuery(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public String name() {
        return "fact";
    }

    @Override
    public String store() {
        return StoreNames.FACTS;
    }

    @Override
    public JsonNode answer(LocalStores stores, int partition, Parameters parameters) {
        String id = parameters.text(ID).orElseThrow();
        String contributors = Facts.contributors(id).orElseThrow();
        ReadOnlyKeyValueStore<String, DeploymentFact> facts = stores.partition(store(), partition);
        ReadOnlyKeyValueStore<String, DeploymentClaim> claims =
                stores.partition(StoreNames.DEPLOYMENT_CLAIMS, partition);
        Optional<LocalDate> asOf = parameters.day(AS_OF);
        // The fact on file names its newest claims only; which others belong to it is worked out afresh.
        Collection<Fact> resolved = asOf.isPresent()
                ? timelines.of(contributors, claims).on(asOf.get())
                : FactResolver.resolve(PrefixScan.of(claims, contributors).values().stream()
                        .map(Deployments::report)
                        .toList());
        Optional<Fact> fact =
                resolved.stream().filter(each -> each.id().equals(id)).findFirst();
        DeploymentFact shown =
                asOf.isPresent() ? fact.map(Facts::record).orElse(null) : facts.get(PrefixScan.key(contributors, id));
        ObjectNode answer = Json.object();
        if (shown != null) {
            answer.setAll(Json.fact(shown));
            ArrayNode behind = answer.putArray("claims");
            for (Report report : fact.map(Fact::reports).orElse(List.of())) {
                DeploymentClaim claim = claims.get(PrefixScan.key(contributors, report.id()));
                if (claim != null) {
                    behind.add(Json.claim(claim));
                }
            }
        }
        return answer;
    }
}
