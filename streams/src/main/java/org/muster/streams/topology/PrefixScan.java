package org.muster.streams.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * Keys of two parts, so that a store can hold many small records for one owner instead of one that grows: {@code
 * owner|rest}. Owners are codes and never hold the bar.
 */
public final class PrefixScan {
    private static final char BAR = '|';

    private PrefixScan() {}

    public static String key(String owner, String rest) {
        return owner + BAR + rest;
    }

    public static String owner(String key) {
        return key.substring(0, key.indexOf(BAR));
    }

    /** Everything that the store holds for one owner, by whole key and in its order. */
    public static <V> Map<String, V> of(ReadOnlyKeyValueStore<String, V> store, String owner) {
        Map<String, V> found = new LinkedHashMap<>();
        try (KeyValueIterator<String, V> all =
                store.prefixScan(owner + BAR, Serdes.String().serializer())) {
            all.forEachRemaining(entry -> found.put(entry.key, entry.value));
        }
        return found;
    }
}
