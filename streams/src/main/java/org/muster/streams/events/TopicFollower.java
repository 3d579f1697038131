package org.muster.streams.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the output topics of the whole system, every partition of them, and puts what they say into the log. Only what is
 * committed is read, and by then the stores have it.
 */
public final class TopicFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MILLIS = 1000;

    /** So far back of each partition the log begins. */
    private static final long REMEMBERED = 500;

    private final Map<String, Object> settings;
    private final List<FollowedTopic> topics;
    private final EventLog log;
    private final Thread thread = new Thread(this::run, "muster-events");
    private volatile boolean closed;

    /**
     * @param settings how Kafka is reached
     * @param partitions of each topic, by its name
     */
    public TopicFollower(
            Map<String, Object> settings,
            Topics topics,
            AvroSerdes serdes,
            Map<String, Integer> partitions,
            EventLog log) {
        this.settings = new HashMap<>(settings);
        this.settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.topics = FollowedTopic.all(topics, serdes, partitions);
        this.log = log;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try (Consumer<String, byte[]> consumer =
                    new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (WakeupException | InterruptException e) {
                LOG.debug("No longer following", e);
            } catch (KafkaException e) {
                LOG.warn("Cannot follow what changes just now; trying again.", e);
                pause();
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, FollowedTopic> parts = new HashMap<>();
        topics.forEach(topic -> topic.partitions().forEach(part -> parts.put(part, topic)));
        consumer.assign(parts.keySet());
        if (!log.begun()) {
            log.begin(beginning(consumer, parts));
        }
        parts.forEach((part, topic) -> consumer.seek(part, log.next(topic.source(part))));
        while (!closed) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                TopicPartition part = new TopicPartition(record.topic(), record.partition());
                FollowedTopic topic = parts.get(part);
                topic.event(record.key(), record.value())
                        .ifPresent(event -> log.append(topic.source(part), record.offset(), event));
            }
        }
    }

    private static Position beginning(Consumer<String, byte[]> consumer, Map<TopicPartition, FollowedTopic> parts) {
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(parts.keySet());
        Map<String, Long> offsets = new HashMap<>();
        consumer.endOffsets(parts.keySet())
                .forEach((part, end) ->
                        offsets.put(parts.get(part).source(part), Math.max(beginnings.get(part), end - REMEMBERED)));
        return new Position(offsets);
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
