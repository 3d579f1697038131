package org.muster.local.soak;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.Topic;

/** Reads topics from outside the pipeline. */
final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(100);

    private final String broker;
    private final AvroSerdes serdes;

    TopicReader(String broker, AvroSerdes serdes) {
        this.broker = broker;
        this.serdes = serdes;
    }

    /** The last committed value of every key; keys that were withdrawn are left out. */
    <V extends SpecificRecord> Map<String, V> last(Topic<V> topic) {
        Map<String, V> last = new TreeMap<>();
        try (KafkaConsumer<String, V> consumer =
                consumer("read_committed", serdes.of(topic.type()).deserializer())) {
            List<TopicPartition> partitions = assign(consumer, topic.name());
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, V> record : consumer.poll(POLL)) {
                    last.put(record.key(), record.value());
                }
            }
        }
        last.values().removeIf(value -> value == null);
        return last;
    }

    /**
     * Waits until so many more records were written to a topic, in transactions that may be open still.
     *
     * @param cause what makes the records come
     * @param otherwise asked again and again
     * @return whether they came before the other condition held
     */
    boolean awaitNew(String topic, int records, Runnable cause, BooleanSupplier otherwise) {
        try (KafkaConsumer<String, byte[]> consumer = consumer("read_uncommitted", new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = assign(consumer, topic);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            cause.run();
            int seen = 0;
            while (seen < records && !otherwise.getAsBoolean()) {
                seen += consumer.poll(POLL).count();
            }
            return seen >= records;
        }
    }

    private <V> KafkaConsumer<String, V> consumer(String isolation, Deserializer<V> values) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "isolation.level", isolation), new StringDeserializer(), values);
    }

    private static List<TopicPartition> assign(KafkaConsumer<?, ?> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        return partitions;
    }
}
