package org.muster.producer.publish;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Step;
import org.muster.schemas.FileProgress;

/** What was no article, as a record: its bytes as they came, and headers that say why and where it stands. */
public final class DeadLetter {
    public static final String REASON = "muster.reason";
    public static final String PLACE = "muster.place";
    public static final String SOURCE = "muster.source";
    public static final String READING = "muster.reading";
    public static final String POSITION = "muster.position";

    /** More stays where it came from. */
    private static final int MOST_BYTES = 1 << 20;

    private DeadLetter() {}

    static ProducerRecord<byte[], byte[]> record(String topic, Reading.Rejected rejected, Step step) {
        String place = rejected.place().toString();
        byte[] value = rejected.bytes() == null || rejected.bytes().length > MOST_BYTES ? null : rejected.bytes();
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, bytes(place), value);
        letter.headers().add(REASON, bytes(rejected.reason())).add(PLACE, bytes(place));
        if (step.key() != null) {
            letter.headers().add(SOURCE, bytes(step.key()));
        }
        FileProgress file = step.state() == null ? null : step.state().getFile();
        if (file != null) {
            letter.headers()
                    .add(READING, bytes(Long.toString(file.getReadings())))
                    .add(POSITION, bytes(Long.toString(file.getPosition())));
        }
        return letter;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
