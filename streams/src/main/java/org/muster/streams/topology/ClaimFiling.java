package org.muster.streams.topology;

import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the claims that stand, each as a record of its own under its key and id; a retracted one goes. */
final class ClaimFiling<C> implements FixedKeyProcessor<String, C, C> {
    private final String store;
    private final Function<C, String> id;
    private final Predicate<C> retracted;
    private FixedKeyProcessorContext<String, C> context;
    private KeyValueStore<String, C> claims;

    ClaimFiling(String store, Function<C, String> id, Predicate<C> retracted) {
        this.store = store;
        this.id = id;
        this.retracted = retracted;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, C> context) {
        this.context = context;
        claims = context.getStateStore(store);
    }

    /** @throws IllegalArgumentException if there is no claim; the record then goes to the dead letters */
    @Override
    public void process(FixedKeyRecord<String, C> record) {
        C claim = record.value();
        if (record.key() == null || claim == null) {
            throw new IllegalArgumentException("A claim has a key and a value; this record lacks one");
        }
        claims.put(PrefixScan.key(record.key(), id.apply(claim)), retracted.test(claim) ? null : claim);
        context.forward(record);
    }
}
