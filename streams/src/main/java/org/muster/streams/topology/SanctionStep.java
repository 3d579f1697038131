package org.muster.streams.topology;

import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.schemas.SanctionClaim;
import org.muster.schemas.SanctionStatus;
import org.muster.streams.mapping.Sanctions;

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
                .processValues(Filing::new, Named.as("file-sanctions"), StoreNames.SANCTION_CLAIMS);
        ChangedKeys.of(filed, StoreNames.SANCTION_CHANGES)
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

    /** Keeps the claims that stand. */
    private static final class Filing implements FixedKeyProcessor<String, SanctionClaim, SanctionClaim> {
        private FixedKeyProcessorContext<String, SanctionClaim> context;
        private ClaimFile<SanctionClaim> claims;

        @Override
        public void init(FixedKeyProcessorContext<String, SanctionClaim> context) {
            this.context = context;
            claims = new ClaimFile<>(context.getStateStore(StoreNames.SANCTION_CLAIMS));
        }

        @Override
        public void process(FixedKeyRecord<String, SanctionClaim> record) {
            SanctionClaim claim = ClaimFile.legible(record, Sanctions::report);
            claims.file(record.key(), claim.getClaimId(), claim.getRetracted() ? null : claim);
            context.forward(record);
        }
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
            Map<String, SanctionStatus> before = PrefixScan.of(statuses, target);
            for (SanctionStatus status :
                    SanctionSettlement.of(target, PrefixScan.of(claims, target).values())) {
                String key = PrefixScan.key(target, status.getImposer());
                if (!status.equals(before.remove(key))) {
                    put(changed, key, status);
                }
            }
            before.keySet().forEach(gone -> put(changed, gone, null));
        }

        private void put(Record<String, Long> cause, String key, SanctionStatus status) {
            statuses.put(key, status);
            context.forward(cause.withKey(key).withValue(status));
        }
    }
}
