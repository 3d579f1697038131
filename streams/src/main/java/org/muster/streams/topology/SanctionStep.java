package org.muster.streams.topology;

import java.util.Map;
import java.util.SortedMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.schemas.SanctionClaim;
import org.muster.schemas.SanctionStatus;

/** sanctions → [file] → [settle, per target] → sanction-status. */
final class SanctionStep {
    private SanctionStep() {}

    static void addTo(StreamsBuilder builder, TopologyConfig config) {
        builder.addStateStore(config.store(StoreNames.SANCTION_CLAIMS, SanctionClaim.class));
        builder.addStateStore(config.store(StoreNames.SANCTION_STATUS, SanctionStatus.class));
        KStream<String, SanctionClaim> filed = builder.stream(
                        config.topics().sanctions().name(),
                        Consumed.with(
                                        Serdes.String(),
                                        config.serde(config.topics().sanctions()))
                                .withName("sanctions"))
                .processValues(
                        () -> new ClaimFiling<>(
                                StoreNames.SANCTION_CLAIMS, SanctionClaim::getClaimId, SanctionClaim::getRetracted),
                        Named.as("file-sanctions"),
                        StoreNames.SANCTION_CLAIMS);
        ChangedKeys.of(filed, config.serde(config.topics().sanctions()), StoreNames.SANCTION_CHANGES)
                .process(
                        Settling::new,
                        Named.as("settle-sanctions"),
                        StoreNames.SANCTION_CLAIMS,
                        StoreNames.SANCTION_STATUS)
                .to(
                        config.topics().sanctionStatus().name(),
                        Produced.with(
                                        Serdes.String(),
                                        config.serde(config.topics().sanctionStatus()))
                                .withName("sanction-status-out"));
    }

    /** Works out afresh what is in force against a target, and says what changed. */
    private static final class Settling implements Processor<String, Long, String, SanctionStatus> {
        private ProcessorContext<String, SanctionStatus> context;
        private KeyValueStore<String, SanctionClaim> claims;
        private KeyValueStore<String, SanctionStatus> statuses;

        @Override
        public void init(ProcessorContext<String, SanctionStatus> context) {
            this.context = context;
            claims = context.getStateStore(StoreNames.SANCTION_CLAIMS);
            statuses = context.getStateStore(StoreNames.SANCTION_STATUS);
        }

        @Override
        public void process(Record<String, Long> changed) {
            String target = changed.key();
            SortedMap<String, SanctionStatus> settled =
                    SanctionLedger.of(target, PrefixScan.of(claims, target).values());
            Map<String, SanctionStatus> before = PrefixScan.of(statuses, target);
            settled.forEach((imposer, status) -> {
                String key = PrefixScan.key(target, imposer);
                if (!status.equals(before.remove(key))) {
                    put(changed, key, status);
                }
            });
            before.keySet().forEach(gone -> put(changed, gone, null));
        }

        private void put(Record<String, Long> cause, String key, SanctionStatus status) {
            statuses.put(key, status);
            context.forward(cause.withKey(key).withValue(status));
        }
    }
}
