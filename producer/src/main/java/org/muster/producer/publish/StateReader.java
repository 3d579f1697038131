package org.muster.producer.publish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.muster.producer.failure.Failures;
import org.muster.producer.failure.PublishException;
import org.muster.producer.source.Memory;
import org.muster.schemas.PublisherState;

/** Reads the topic of publishers' state from its beginning to its end of this moment. */
public final class StateReader {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private StateReader() {}

    /** @throws PublishException if it cannot be read within two minutes */
    static Memory read(String topic, Map<String, Object> settings, Deserializer<PublisherState> deserializer) {
        Memory memory = new Memory();
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > deadline) {
                    throw new PublishException(
                            "The topic " + topic + " cannot be read to its end; look into the broker's log.", null);
                }
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> memory.put(
                                new String(record.key(), StandardCharsets.UTF_8),
                                record.value() == null ? null : deserializer.deserialize(topic, record.value())));
            }
            return memory;
        } catch (KafkaException e) {
            throw new PublishException(
                    "The topic " + topic + " cannot be read (" + Failures.reason(e) + "); look into the broker's log.",
                    e);
        }
    }
}
