package org.muster.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.producer.failure.PublishException;
import org.muster.producer.publish.ArticlePublisher;
import org.muster.producer.publish.PublishListener;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.publish.PublisherSettings;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Source;
import org.muster.producer.source.Sources;
import org.muster.producer.source.Subscription;
import org.muster.producer.web.WebSettings;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.PublishedBasis;
import org.muster.schemas.TopicSetup;
import org.muster.schemas.Topics;

class ArticlePublisherIT {
    @TempDir
    private static Path folder;

    private static TestSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = TestSystem.start(folder.resolve("system"));
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void shouldPublishEveryArticleUnderItsIdAndReportTheRest() throws Exception {
        Topics topics = createTopics("all.");
        List<String> rejected = new ArrayList<>();

        PublishReport report = publish("all.", rejected, """
                {"id":"a1","published":"2022-02-02","source":"Wire","text":"Côte d'Ivoire sends 200 soldiers."}
                {"text": broken}
                {"id":"a2","url":"https://example.org/2022/03/16/a2","text":"Norway sends 300 soldiers."}
                {"id":"a3","text":"Chad sends 400 soldiers."}
                """);

        assertThat(report.sent()).isEqualTo(3);
        assertThat(report.inferred()).isEqualTo(1);
        assertThat(report.ingested()).isEqualTo(1);
        assertThat(rejected).singleElement().asString().contains("articles.jsonl:2 is broken JSON");
        List<ConsumerRecord<String, Article>> records = consume(topics, 3);
        assertThat(records)
                .allSatisfy(record ->
                        assertThat(record.key()).isEqualTo(record.value().getId()));
        assertThat(records)
                .extracting(record -> record.value().getPublishedBasis())
                .containsExactly(PublishedBasis.STATED, PublishedBasis.INFERRED, PublishedBasis.INGESTED);
        assertThat(records)
                .extracting(record -> record.value().getPublished())
                .containsExactly(LocalDate.of(2022, 2, 2), LocalDate.of(2022, 3, 16), LocalDate.now(ZoneOffset.UTC));
        assertThat(records.get(0).value().getText()).isEqualTo("Côte d'Ivoire sends 200 soldiers.");
    }

    @Test
    void shouldSayThatNoBrokerAnswers() {
        PublisherSettings nowhere =
                new PublisherSettings("127.0.0.1:" + Ports.freeOr(0), system.registry(), "x.", Map.of());

        assertThatThrownBy(() -> ArticlePublisher.connect(nowhere, "test"))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("No Kafka broker answers at " + nowhere.bootstrapServers())
                .hasMessageEndingWith("start Muster or correct the address.");
    }

    @Test
    void shouldSayThatTheTopicIsMissing() {
        assertThatThrownBy(() -> ArticlePublisher.connect(settings("missing."), "test"))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("There is no topic missing.articles at ");
    }

    @Test
    void shouldTellARegistryThatAsksWhoComes() throws Exception {
        createTopics("asked.");
        HttpServer registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Set<String> said = ConcurrentHashMap.newKeySet();
        registry.createContext("/", exchange -> {
            said.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] answer = "{\"id\":1}".getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.schemaregistry.v1+json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        registry.start();
        try {
            PublisherSettings settings = new PublisherSettings(
                    system.bootstrap(),
                    URI.create("http://127.0.0.1:" + registry.getAddress().getPort()),
                    "asked.",
                    Map.of("basic.auth.credentials.source", "USER_INFO", "basic.auth.user.info", "desk:secret"));

            ArticlePublisher.connect(settings, "test").close();
        } finally {
            registry.stop(0);
        }

        assertThat(said).containsExactly("Basic " + Base64.getEncoder().encodeToString("desk:secret".getBytes(UTF_8)));
    }

    @Test
    void shouldSayThatNoRegistryAnswers() throws Exception {
        createTopics("unregistered.");
        URI nowhere = URI.create("http://127.0.0.1:" + Ports.freeOr(0) + "/apis/ccompat/v7");

        assertThatThrownBy(() -> ArticlePublisher.connect(
                        new PublisherSettings(system.bootstrap(), nowhere, "unregistered.", Map.of()), "test"))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("No schema registry answers at " + nowhere);
    }

    @Test
    void shouldSayThatTheRegistryRefusesTheSchema() throws Exception {
        Topics topics = createTopics("refused.");
        new CachedSchemaRegistryClient(system.registry().toString(), 10)
                .register(topics.articles().subject(), new AvroSchema("\"string\""));

        assertThatThrownBy(() -> ArticlePublisher.connect(settings("refused."), "test"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("refuses the schema of refused.articles-value")
                .hasMessageEndingWith("publish with that version or under another topic prefix.");
    }

    private static PublishReport publish(String prefix, List<String> rejected, String lines) throws Exception {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), lines);
        Source source = new Sources(WebSettings.STANDARD).once(file.toString());
        try (ArticlePublisher publisher = ArticlePublisher.connect(settings(prefix), "test")) {
            return publisher.publish(List.of(new Subscription(source, Duration.ZERO)), new PublishListener() {
                @Override
                public void progressed(PublishReport soFar) {}

                @Override
                public void rejected(Reading.Rejected reading) {
                    rejected.add(reading.message());
                }
            });
        }
    }

    private static Topics createTopics(String prefix) throws Exception {
        Topics topics = new Topics(prefix);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrap()))) {
            TopicSetup.createMissing(admin, topics, 1);
        }
        return topics;
    }

    private static List<ConsumerRecord<String, Article>> consume(Topics topics, int count) {
        AvroSerdes serdes = new AvroSerdes(
                new CachedSchemaRegistryClient(system.registry().toString(), 10),
                Map.of("schema.registry.url", system.registry().toString()));
        List<ConsumerRecord<String, Article>> records = new ArrayList<>();
        try (KafkaConsumer<String, Article> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.bootstrap()),
                new StringDeserializer(),
                serdes.of(Article.class).deserializer())) {
            TopicPartition partition = new TopicPartition(topics.articles().name(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (records.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }

    private static PublisherSettings settings(String prefix) {
        return new PublisherSettings(system.bootstrap(), system.registry(), prefix, Map.of());
    }
}
