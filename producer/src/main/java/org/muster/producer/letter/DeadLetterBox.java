package org.muster.producer.letter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.muster.producer.failure.PublishException;
import org.muster.producer.publish.Outbox;
import org.muster.producer.publish.PublisherConnection;
import org.muster.producer.publish.PublisherSettings;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Memory;
import org.muster.producer.source.Sources;
import org.muster.producer.source.Step;
import org.muster.producer.web.WebSettings;
import org.muster.schemas.PublisherState;
import org.muster.schemas.Topics;

/**
 * The dead letters that nobody has dealt with yet: what was no article when it was published, and what the stream could not
 * use. After a fix they can be published again.
 */
public final class DeadLetterBox implements AutoCloseable {
    private final Topics topics;
    private final Outbox outbox;
    private final Memory memory;
    private final Map<String, Object> consumerSettings;
    private final LetterReader reader;

    private DeadLetterBox(PublisherConnection connection, WebSettings web) {
        this.topics = connection.topics();
        this.outbox = connection.outbox("dead-letters");
        this.memory = connection.memory();
        this.consumerSettings = connection.consumerSettings();
        this.reader = new LetterReader(Limits.STANDARD, new Sources(web));
    }

    /** @throws PublishException if broker, topics or registry are not ready */
    public static DeadLetterBox open(PublisherSettings settings, WebSettings web) {
        return new DeadLetterBox(PublisherConnection.open(settings), web);
    }

    /** In the order in which they came, within each partition. */
    public List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(consumerSettings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topics.deadLetters()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    Letter letter = Letter.of(record);
                    if (memory.get(key(letter)).isEmpty()) {
                        letters.add(letter);
                    }
                });
            }
        }
        return letters;
    }

    /**
     * Reads again what the letter speaks of and publishes it, or sends the stream what it could not use.
     *
     * @return null when that is done; else the reason why it is still no article, and the letter stays
     */
    public String publish(Letter letter) {
        if (letter.fromStream()) {
            boolean ours = topics.all().stream().anyMatch(topic -> topic.name().equals(letter.topic()));
            if (!ours) {
                return "it was on its way inside the stream (" + letter.topic() + "); publish its article again";
            }
            outbox.add(letter.topic(), letter.key(), letter.value());
        } else {
            Reading reading = reader.readAgain(letter);
            if (!(reading instanceof Reading.Found)) {
                return reading == null
                        ? "there is nothing in that place any more"
                        : ((Reading.Rejected) reading).message();
            }
            outbox.add(Step.of(reading));
        }
        drop(letter);
        return null;
    }

    /** Nobody wants it any more. */
    public void drop(Letter letter) {
        PublisherState settled = new PublisherState(letter.place(), null, null, null);
        outbox.add(new Step(null, key(letter), settled));
        outbox.commit();
        memory.put(key(letter), settled);
    }

    private static String key(Letter letter) {
        return "letter " + letter.id();
    }

    @Override
    public void close() {
        outbox.close();
    }
}
