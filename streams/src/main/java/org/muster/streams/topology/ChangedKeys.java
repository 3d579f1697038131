package org.muster.streams.topology;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Tells downstream once per commit which keys have changed, however often they did: what follows is worked out afresh for
 * the whole key, so doing it for each record would be wasted. The cache of the store does it, within the transaction of
 * the records that were read; nothing can fall between.
 */
final class ChangedKeys {
    private ChangedKeys() {}

    /** @param store counts the changes of each key */
    static <V> KStream<String, Long> of(KStream<String, V> records, String store) {
        return records.groupByKey(Grouped.<String, V>as(store + "-by-key").withKeySerde(Serdes.String()))
                .aggregate(
                        () -> 0L,
                        (key, value, changes) -> changes + 1,
                        Named.as(store + "-count"),
                        Materialized.<String, Long, KeyValueStore<Bytes, byte[]>>as(store)
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.Long())
                                .withCachingEnabled())
                .toStream(Named.as(store + "-once-per-commit"));
    }
}
