package org.muster.streams.topology;

import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.muster.extraction.Extractor;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.Topic;
import org.muster.schemas.Topics;

/**
 * Everything that the topology depends on.
 *
 * @param topics names of the topics
 * @param serdes how values are read and written
 * @param extractor what reads the articles
 */
public record TopologyConfig(Topics topics, AvroSerdes serdes, Extractor extractor) {
    public TopologyConfig {
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(serdes, "serdes");
        Objects.requireNonNull(extractor, "extractor");
    }

    <V extends SpecificRecord> Serde<V> serde(Topic<V> topic) {
        return serdes.of(topic.type());
    }

    /** A persistent store of Avro values under string keys. */
    <V extends SpecificRecord> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> type) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), serdes.of(type));
    }

    /** A persistent store of numbers under string keys. */
    static StoreBuilder<KeyValueStore<String, Long>> counters(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.Long());
    }
}
