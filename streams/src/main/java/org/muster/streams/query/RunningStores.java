package org.muster.streams.query;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.LagInfo;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.InvalidStateStorePartitionException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Reads the stores of running streams. */
final class RunningStores implements LocalStores {
    private final KafkaStreams streams;
    private final boolean stale;

    RunningStores(KafkaStreams streams) {
        this(streams, false);
    }

    private RunningStores(KafkaStreams streams, boolean stale) {
        this.streams = streams;
        this.stale = stale;
    }

    @Override
    public LocalStores stale() {
        return new RunningStores(streams, true);
    }

    @Override
    public <V> ReadOnlyKeyValueStore<String, V> partition(String store, int partition) {
        return this.<V>find(store, partition)
                .orElseThrow(() -> new StoreMovingException("Part " + partition + " of " + store + " is not here."));
    }

    @Override
    public boolean has(String store, int partition) {
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
        } catch (InvalidStateStoreException | IllegalStateException e) {
            throw new StoreMovingException("The stores of this instance are being loaded.", e);
        }
    }

    @Override
    public long lag(String store, int partition) {
        try {
            LagInfo lag = streams.allLocalStorePartitionLags()
                    .getOrDefault(store, Map.of())
                    .get(partition);
            boolean hardlyBegun = lag == null || lag.currentOffsetPosition() < lag.offsetLag();
            return hardlyBegun ? Long.MAX_VALUE : lag.offsetLag();
        } catch (IllegalStateException | StreamsException e) {
            throw new StoreMovingException("How old the stores of this instance are is not known.", e);
        }
    }
}
