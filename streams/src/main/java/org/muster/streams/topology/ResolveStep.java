package org.muster.streams.topology;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.DeploymentFact;

/** deployments → [file] → [resolve, per contributors] → deployment-facts. */
final class ResolveStep {
    private ResolveStep() {}

    static KStream<String, Resolved> addTo(StreamsBuilder builder, TopologyConfig config) {
        builder.addStateStore(config.store(StoreNames.DEPLOYMENT_CLAIMS, DeploymentClaim.class));
        builder.addStateStore(config.store(StoreNames.FACTS, DeploymentFact.class));
        builder.addStateStore(TopologyConfig.counters(StoreNames.CLAIM_DAYS));
        KStream<String, DeploymentClaim> filed = builder.stream(
                        config.topics().deployments().name(),
                        Consumed.with(
                                        Serdes.String(),
                                        config.serde(config.topics().deployments()))
                                .withName("deployments"))
                .processValues(
                        DeploymentFiling::new,
                        Named.as("file-deployments"),
                        StoreNames.DEPLOYMENT_CLAIMS,
                        StoreNames.CLAIM_DAYS);
        KStream<String, ClaimsFiled> claims = filed.mapValues(ClaimsFiled.Claim::new, Named.as("claims-filed"));
        KStream<String, ClaimsFiled> complete = ChangedKeys.of(filed, StoreNames.DEPLOYMENT_CHANGES)
                .mapValues(changes -> new ClaimsFiled.Complete(), Named.as("claims-complete"));
        KStream<String, Resolved> resolved = claims.merge(complete, Named.as("claims-to-resolve"))
                .process(
                        FactResolution::new,
                        Named.as("resolve"),
                        StoreNames.DEPLOYMENT_CLAIMS,
                        StoreNames.FACTS,
                        StoreNames.CLAIM_DAYS);
        resolved.flatMap((contributors, change) -> change.facts(), Named.as("facts-by-id"))
                .to(
                        config.topics().deploymentFacts().name(),
                        Produced.with(
                                        Serdes.String(),
                                        config.serde(config.topics().deploymentFacts()))
                                .withName("deployment-facts-out"));
        return resolved;
    }
}
