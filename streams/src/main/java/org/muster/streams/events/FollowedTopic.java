package org.muster.streams.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.Topic;
import org.muster.schemas.Topics;
import org.muster.streams.query.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A topic whose records are events of one kind.
 *
 * @param partitions all that it has
 */
record FollowedTopic(String kind, List<TopicPartition> partitions, Reading reading) {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedTopic.class);

    /** Makes JSON of a record's key and value, which may be null. */
    interface Reading {
        /** @throws SerializationException if the value cannot be read */
        ObjectNode json(String key, byte[] value);
    }

    /** @param partitions of each topic, by its name */
    static List<FollowedTopic> all(Topics topics, AvroSerdes serdes, Map<String, Integer> partitions) {
        return List.of(
                of("totals", topics.troopTotals(), serdes, partitions, Json::totals),
                of("fact", topics.deploymentFacts(), serdes, partitions, Json::factOrGone),
                of("sanction", topics.sanctionStatus(), serdes, partitions, Json::statusOrGone));
    }

    private static <V extends SpecificRecord> FollowedTopic of(
            String kind,
            Topic<V> topic,
            AvroSerdes serdes,
            Map<String, Integer> partitions,
            BiFunction<String, V, ObjectNode> json) {
        var deserializer = serdes.of(topic.type()).deserializer();
        return new FollowedTopic(
                kind,
                IntStream.range(0, partitions.get(topic.name()))
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                        .toList(),
                (key, value) -> json.apply(key, deserializer.deserialize(topic.name(), value)));
    }

    String source(TopicPartition part) {
        return kind + part.partition();
    }

    /** Empty if the record cannot be read; a registry that does not answer is no such case. */
    Optional<Event> event(String key, byte[] value) {
        try {
            return Optional.of(new Event(kind, key, reading.json(key, value).toString()));
        } catch (SerializationException e) {
            if (e.getCause() instanceof IOException) {
                throw e;
            }
            LOG.warn("A record of {} under {} cannot be read and is passed over.", kind, key, e);
            return Optional.empty();
        }
    }
}
