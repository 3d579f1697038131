package org.muster.streams.topology;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.FactUpdate;

/** facts → [file, per country] → [total] → troop-totals. */
final class AggregateStep {
    private AggregateStep() {}

    static void addTo(StreamsBuilder builder, KStream<String, Resolved> resolved, TopologyConfig config) {
        builder.addStateStore(config.store(StoreNames.COUNTRY_FACTS, DeploymentFact.class));
        builder.addStateStore(TopologyConfig.counters(StoreNames.NEWEST_DAYS));
        builder.addStateStore(config.store(StoreNames.TROOP_TOTALS, CountryTotals.class));
        KStream<String, FactUpdate> filed = resolved.flatMap(
                        (contributors, change) -> change.updates(), Named.as("facts-to-countries"))
                .repartition(Repartitioned.<String, FactUpdate>as("facts-by-country")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(config.serdes().of(FactUpdate.class))
                        .withStreamPartitioner(new NewestDays.ToEveryPartition()))
                .processValues(
                        FactFiling::new, Named.as("file-facts"), StoreNames.COUNTRY_FACTS, StoreNames.NEWEST_DAYS);
        KStream<String, FactsFiled> updates = filed.mapValues(FactsFiled.Update::new, Named.as("facts-filed"));
        KStream<String, FactsFiled> complete = ChangedKeys.of(filed, StoreNames.COUNTRY_CHANGES)
                .mapValues(changes -> new FactsFiled.Complete(), Named.as("facts-complete"));
        updates.merge(complete, Named.as("facts-to-total"))
                .process(
                        Totalling::new,
                        Named.as("total"),
                        StoreNames.COUNTRY_FACTS,
                        StoreNames.NEWEST_DAYS,
                        StoreNames.TROOP_TOTALS)
                .to(
                        config.topics().troopTotals().name(),
                        Produced.with(
                                        Serdes.String(),
                                        config.serde(config.topics().troopTotals()))
                                .withName("troop-totals-out"));
    }
}
