package org.muster.streams.failure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A result that is too large or cannot be encoded leaves the record that it came of on the dead letters, and the stream
 * goes on. Only where a store's own log is concerned does it stop: going on would lose state.
 */
public final class Unproducible extends DefaultProductionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Unproducible.class);

    private String deadLetters;

    @Override
    public void configure(Map<String, ?> configs) {
        super.configure(configs);
        deadLetters = String.valueOf(configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        boolean lost = exception instanceof RecordTooLargeException
                && !record.topic().endsWith("-changelog")
                && !record.topic().equals(deadLetters);
        return lost
                ? Response.resume(List.of(deadLetter(context, record.topic(), exception)))
                : super.handleError(context, record, exception);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception exception,
            SerializationExceptionOrigin origin) {
        return Response.resume(List.of(deadLetter(context, record.topic(), exception)));
    }

    private ProducerRecord<byte[], byte[]> deadLetter(ErrorHandlerContext context, String topic, Exception exception) {
        LOG.warn(
                "A result for {} could not be written; what it came of ({}-{} at {}) goes to {}.",
                topic,
                context.topic(),
                context.partition(),
                context.offset(),
                deadLetters,
                exception);
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                deadLetters, null, context.timestamp(), context.sourceRawKey(), context.sourceRawValue());
        header(letter, "__streams.errors.exception", exception.getClass().getName());
        header(letter, "__streams.errors.message", "no place on " + topic + ": " + exception.getMessage());
        header(letter, "__streams.errors.topic", context.topic());
        header(letter, "__streams.errors.partition", Integer.toString(context.partition()));
        header(letter, "__streams.errors.offset", Long.toString(context.offset()));
        return letter;
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add(name, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
