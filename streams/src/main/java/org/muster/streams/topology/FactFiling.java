package org.muster.streams.topology;

import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.FactUpdate;

/** Keeps the facts that concern each country, and the newest day of publication. */
final class FactFiling implements FixedKeyProcessor<String, FactUpdate, FactUpdate> {
    private FixedKeyProcessorContext<String, FactUpdate> context;
    private KeyValueStore<String, DeploymentFact> facts;
    private KeyValueStore<String, Long> days;

    @Override
    public void init(FixedKeyProcessorContext<String, FactUpdate> context) {
        this.context = context;
        facts = context.getStateStore(StoreNames.COUNTRY_FACTS);
        days = context.getStateStore(StoreNames.NEWEST_DAYS);
    }

    @Override
    public void process(FixedKeyRecord<String, FactUpdate> record) {
        FactUpdate update = record.value();
        if (NewestDays.isKey(record.key())) {
            days.put(
                    record.key(),
                    update.getNewestDay() == null ? null : update.getNewestDay().toEpochDay());
        } else {
            facts.put(PrefixScan.key(record.key(), update.getFactId()), update.getFact());
        }
        context.forward(record);
    }
}
