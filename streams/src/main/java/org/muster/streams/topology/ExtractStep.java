package org.muster.streams.topology;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.muster.schemas.ArticleState;

/** articles → [extract] → deployments, sanctions. */
final class ExtractStep {
    private ExtractStep() {}

    static void addTo(StreamsBuilder builder, TopologyConfig config) {
        builder.addStateStore(config.store(StoreNames.ARTICLES, ArticleState.class));
        KStream<String, ClaimChanges> changes = builder.stream(
                        config.topics().articles().name(),
                        Consumed.with(
                                        Serdes.String(),
                                        config.serde(config.topics().articles()))
                                .withName("articles"))
                .process(() -> new ClaimExtractor(config.extractor()), Named.as("extract"), StoreNames.ARTICLES);
        changes.flatMap((id, change) -> change.deployments(), Named.as("split-deployments"))
                .to(
                        config.topics().deployments().name(),
                        Produced.with(
                                        Serdes.String(),
                                        config.serde(config.topics().deployments()))
                                .withName("deployments-out"));
        changes.flatMap((id, change) -> change.sanctions(), Named.as("split-sanctions"))
                .to(
                        config.topics().sanctions().name(),
                        Produced.with(
                                        Serdes.String(),
                                        config.serde(config.topics().sanctions()))
                                .withName("sanctions-out"));
    }
}
