package org.muster.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class AvroSerdesTest {
    private final AvroSerdes serdes =
            new AvroSerdes(new MockSchemaRegistryClient(), Map.of("schema.registry.url", "mock://serdes"));

    @Test
    void shouldReadBackWhatItWrote() {
        Serde<Article> serde = serdes.of(Article.class);
        Article article = Article.newBuilder()
                .setId("a")
                .setTitle("Côte d’Ivoire")
                .setPublished(LocalDate.of(2022, 3, 16))
                .setPublishedBasis(PublishedBasis.INFERRED)
                .setFetched(Instant.ofEpochMilli(1_647_400_000_000L))
                .setText("…")
                .build();

        byte[] bytes = serde.serializer().serialize("articles", article);

        assertThat(bytes[0]).as("magic byte of the wire format").isZero();
        assertThat(serde.deserializer().deserialize("articles", bytes)).isEqualTo(article);
    }

    @Test
    void shouldRefuseARecordOfAnotherKind() {
        byte[] totals = serdes.of(CountryTotals.class)
                .serializer()
                .serialize("totals", new CountryTotals("POL", LocalDate.EPOCH, null, List.of()));

        assertThatThrownBy(() -> serdes.of(Article.class).deserializer().deserialize("totals", totals))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void shouldPassOnNullAsNull() {
        assertThat(serdes.of(Article.class).deserializer().deserialize("articles", null))
                .isNull();
    }
}
