package org.muster.streams.query;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.LagInfo;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.InvalidStateStorePartitionException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The parts of the stores that this instance holds. */
public final class LocalStores {
    private final KafkaStreams streams;
    private final boolean stale;

    public LocalStores(KafkaStreams streams) {
        this(streams, false);
    }

    private LocalStores(KafkaStreams streams, boolean stale) {
        this.streams = streams;
        this.stale = stale;
    }

    /** The same, standbys and parts that are still being loaded included. */
    LocalStores stale() {
        return new LocalStores(streams, true);
    }

    /** @throws StoreMovingException if that part is not here, or not yet */
    <V> ReadOnlyKeyValueStore<String, V> partition(String store, int partition) {
        return this.<V>find(store, partition)
                .orElseThrow(() -> new StoreMovingException("Part " + partition + " of " + store + " is not here."));
    }

    boolean has(String store, int partition) {
        return find(store, partition).isPresent();
    }

    private <V> Optional<ReadOnlyKeyValueStore<String, V>> find(String store, int partition) {
        StoreQueryParameters<ReadOnlyKeyValueStore<String, V>> part = StoreQueryParameters.fromNameAndType(
                        store, QueryableStoreTypes.<String, V>keyValueStore())
                .withPartition(partition);
        try {
            ReadOnlyKeyValueStore<String, V> found = streams.store(stale ? part.enableStaleStores() : part);
            // Kafka notices only when it is used that the part is on another instance.
            found.approximateNumEntries();
            return Optional.of(found);
        } catch (InvalidStateStorePartitionException e) {
            return Optional.empty();
        } catch (InvalidStateStoreException e) {
            throw new StoreMovingException("The stores of this instance are being loaded.", e);
        }
    }

    /** How many records a part is behind, as far as that is known. */
    long lag(String store, int partition) {
        Map<Integer, LagInfo> lags = streams.allLocalStorePartitionLags().getOrDefault(store, Map.of());
        return lags.containsKey(partition) ? lags.get(partition).offsetLag() : 0;
    }
}
