package org.muster.streams.query;

import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The parts of the stores that this instance holds. */
public interface LocalStores {
    static LocalStores of(KafkaStreams streams) {
        return new RunningStores(streams);
    }

    /** @throws StoreMovingException if that part is not here, or not yet */
    <V> ReadOnlyKeyValueStore<String, V> partition(String store, int partition);

    /** @throws StoreMovingException if nobody can say just now */
    boolean has(String store, int partition);

    /** The same, standbys and parts that are still being loaded included. */
    LocalStores stale();

    /**
     * How many records a part is behind; the greatest number there is if it is not half loaded.
     *
     * @throws StoreMovingException if nobody can say just now
     */
    long lag(String store, int partition);
}
