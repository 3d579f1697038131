package org.muster.producer.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.muster.producer.publish.DeadLetter;

/**
 * One dead letter.
 *
 * @param id its place on the topic, {@code PARTITION-OFFSET}
 * @param time when it was put there
 * @param place where it stands, for people
 * @param reason what was wrong
 * @param topic that the stream read it from; null if it never came so far
 * @param source key of the publisher's state; null if nothing is remembered of the source
 * @param reading how many-eth reading of its file it is, or 0
 * @param position of its record in an archive, or -1
 * @param value the bytes as they came, or null if they were not kept
 */
public record Letter(
        String id,
        Instant time,
        String place,
        String reason,
        String topic,
        String source,
        long reading,
        long position,
        byte[] key,
        byte[] value) {
    private static final String STREAM = "__streams.errors.";

    static Letter of(ConsumerRecord<byte[], byte[]> record) {
        String topic = header(record, STREAM + "topic");
        String place = header(record, DeadLetter.PLACE);
        String reason = header(record, DeadLetter.REASON);
        if (place == null && topic != null) {
            place = topic + "-" + header(record, STREAM + "partition") + " at " + header(record, STREAM + "offset");
        }
        if (reason == null) {
            reason = header(record, STREAM + "message");
        }
        return new Letter(
                record.partition() + "-" + record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                place == null ? "" : place,
                reason == null ? "nobody said why" : reason.lines().findFirst().orElse(""),
                topic,
                header(record, DeadLetter.SOURCE),
                number(header(record, DeadLetter.READING), 0),
                number(header(record, DeadLetter.POSITION), -1),
                record.key(),
                record.value());
    }

    boolean fromStream() {
        return topic != null;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(String text, long otherwise) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
