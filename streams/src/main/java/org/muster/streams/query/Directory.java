package org.muster.streams.query;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.state.HostInfo;

/** Who holds what. */
public interface Directory {
    /**
     * Where a key is kept.
     *
     * @param active has the newest
     * @param standbys have copies that may lag
     */
    record Location(HostInfo active, List<HostInfo> standbys, int partition) {}

    /** @param partitions of each store */
    static Directory of(KafkaStreams streams, HostInfo self, Map<String, Integer> partitions) {
        return new RunningDirectory(streams, self, partitions);
    }

    /** @throws StoreMovingException if nobody knows just now */
    Location locate(String store, String key);

    boolean isSelf(HostInfo host);

    /** Every other instance that holds parts of a store. */
    List<HostInfo> others(String store);

    int partitions(String store);
}
