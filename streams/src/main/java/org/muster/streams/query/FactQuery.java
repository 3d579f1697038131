package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
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
        ObjectNode answer = Json.object();
        DeploymentFact fact = facts.get(PrefixScan.key(contributors, id));
        if (fact != null) {
            answer.setAll(Json.fact(fact));
            Map<String, DeploymentClaim> onFile = PrefixScan.of(claims, contributors);
            ArrayNode behind = answer.putArray("claims");
            reports(id, onFile)
                    .forEach(report -> behind.add(Json.claim(onFile.get(PrefixScan.key(contributors, report.id())))));
        }
        return answer;
    }

    /** The fact on file names its newest claims only; which others belong to it is worked out afresh. */
    private static List<Report> reports(String factId, Map<String, DeploymentClaim> onFile) {
        return FactResolver.resolve(
                        onFile.values().stream().map(Deployments::report).toList())
                .stream()
                .filter(fact -> fact.id().equals(factId))
                .findFirst()
                .map(Fact::reports)
                .orElse(List.of());
    }
}
