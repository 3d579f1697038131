package org.muster.streams.query;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.state.HostInfo;

/** Who holds what, as running streams tell each other. */
final class RunningDirectory implements Directory {
    private final KafkaStreams streams;
    private final HostInfo self;
    private final Map<String, Integer> partitions;

    /** @param partitions of each store */
    RunningDirectory(KafkaStreams streams, HostInfo self, Map<String, Integer> partitions) {
        this.streams = streams;
        this.self = self;
        this.partitions = Map.copyOf(partitions);
    }

    @Override
    public Location locate(String store, String key) {
        try {
            KeyQueryMetadata found =
                    streams.queryMetadataForKey(store, key, Serdes.String().serializer());
            if (found == null || found.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
                throw new StoreMovingException("Which instance holds " + store + " is being settled.");
            }
            return new Location(found.activeHost(), List.copyOf(found.standbyHosts()), found.partition());
        } catch (IllegalStateException | StreamsException e) {
            throw new StoreMovingException("The streams are not running yet.", e);
        }
    }

    @Override
    public boolean isSelf(HostInfo host) {
        return self.equals(host);
    }

    @Override
    public List<HostInfo> others(String store) {
        try {
            return streams.streamsMetadataForStore(store).stream()
                    .map(metadata -> metadata.hostInfo())
                    .filter(host -> !isSelf(host))
                    .distinct()
                    .toList();
        } catch (IllegalStateException | StreamsException e) {
            throw new StoreMovingException("The streams are not running yet.", e);
        }
    }

    @Override
    public int partitions(String store) {
        return partitions.get(store);
    }
}
