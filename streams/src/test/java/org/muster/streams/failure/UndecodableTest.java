package org.muster.streams.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler.Response;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler.Result;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndecodableTest {
    private final Undecodable handler = new Undecodable();
    private final ConsumerRecord<byte[], byte[]> record =
            new ConsumerRecord<>("articles", 3, 17, bytes("k"), bytes("v"));

    @BeforeEach
    void configure() {
        handler.configure(Map.of(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, "dead-letters"));
    }

    @Test
    void shouldKeepBytesThatCannotBeDecodedAsTheyCameWithTheReason() {
        Response response =
                handler.handleError(new Context(), record, new SerializationException("Unknown magic byte!"));

        assertThat(response.result()).isEqualTo(Result.RESUME);
        assertThat(response.deadLetterQueueRecords()).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo("dead-letters");
            assertThat(letter.key()).isEqualTo(bytes("k"));
            assertThat(letter.value()).isEqualTo(bytes("v"));
            assertThat(letter.headers().lastHeader("__streams.errors.message").value())
                    .isEqualTo(bytes("Unknown magic byte!"));
            assertThat(letter.headers().lastHeader("__streams.errors.offset").value())
                    .isEqualTo(bytes("17"));
        });
    }

    @Test
    void shouldNotGiveUpARecordBecauseTheRegistryIsAway() {
        Exception away = new SerializationException("no schema", new ConnectException("refused"));

        assertThat(handler.handleError(new Context(), record, away).result()).isEqualTo(Result.FAIL);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Context implements ErrorHandlerContext {
        @Override
        public String topic() {
            return "articles";
        }

        @Override
        public int partition() {
            return 3;
        }

        @Override
        public long offset() {
            return 17;
        }

        @Override
        public Headers headers() {
            return new RecordHeaders();
        }

        @Override
        public String processorNodeId() {
            return "articles";
        }

        @Override
        public TaskId taskId() {
            return new TaskId(0, 3);
        }

        @Override
        public long timestamp() {
            return 0;
        }

        @Override
        public byte[] sourceRawKey() {
            return bytes("k");
        }

        @Override
        public byte[] sourceRawValue() {
            return bytes("v");
        }
    }
}
