package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.claims.ArticleClaims;
import org.muster.extraction.Extractor;
import org.muster.extraction.RuleExtractor;
import org.muster.local.system.TestSystem;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.PublishedBasis;
import org.muster.schemas.Stage;
import org.muster.schemas.Topics;
import org.muster.streams.StreamsApplication;
import org.muster.streams.StreamsSettings;

/** What is written to the articles topic and is no article: it stops nothing, and ends on the dead letters with a reason. */
class HostileRecordsIT {
    private static final Topics TOPICS = new Topics(Topics.DEFAULT_PREFIX);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int RANDOM = 10_000;
    private static final int WRONG_TYPE = 1_000;
    private static final String POISON = "This article makes its reader fail.";

    @TempDir
    private Path folder;

    @Test
    void shouldCountTheArticlesBetweenRecordsThatAreNoneAndKeepThoseWithReasons() throws Exception {
        Path samples = folder.resolve("samples.jsonl");
        Samples.copyTo(samples);
        try (TestSystem system = TestSystem.start(folder.resolve("system"));
                StreamsApplication application = StreamsApplication.start(
                        StreamsSettings.local(system.bootstrap(), system.registry(), folder.resolve("state")),
                        new Poisonable())) {
            assertThat(application.awaitReady(LIMIT)).isTrue();
            writeWhatIsNoArticle(system);
            publish(system, samples);

            assertThat(application.awaitProcessed(LIMIT)).isTrue();
            assertThat(application.ready()).isTrue();
            assertThat(totals("--url", application.address().toString()))
                    .isEqualTo(totals("--articles", samples.toString()))
                    .hasSizeGreaterThan(10);
            assertThat(deadLetters(system)).hasSize(RANDOM + WRONG_TYPE + 1).allSatisfy(letter -> {
                assertThat(header(letter, "__streams.errors.exception")).isNotEmpty();
                assertThat(header(letter, "__streams.errors.topic"))
                        .isEqualTo(TOPICS.articles().name());
            });
        }
    }

    private static void writeWhatIsNoArticle(TestSystem system) throws Exception {
        AvroSerdes serdes = serdes(system);
        String topic = TOPICS.articles().name();
        Random random = new Random(1);
        DeploymentClaim claim = claim();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        system.bootstrap(),
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        20_000_000),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < RANDOM; i++) {
                byte[] bytes = new byte[1 + random.nextInt(300)];
                random.nextBytes(bytes);
                producer.send(new ProducerRecord<>(topic, "random" + i, bytes));
            }
            byte[] wrong = serdes.of(DeploymentClaim.class)
                    .serializer()
                    .serialize(TOPICS.deployments().name(), claim);
            for (int i = 0; i < WRONG_TYPE; i++) {
                producer.send(new ProducerRecord<>(topic, "wrong" + i, wrong));
            }
            byte[] poisoned = serdes.of(Article.class).serializer().serialize(topic, article(POISON));
            producer.send(new ProducerRecord<>(topic, "poison", poisoned)).get();
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "large", new byte[10_000_000]))
                            .get())
                    .hasCauseInstanceOf(RecordTooLargeException.class);
        }
    }

    private static Article article(String text) {
        return Article.newBuilder()
                .setId("poison")
                .setUrl("https://poison.example/1")
                .setTitle("Poison")
                .setSource("wire")
                .setPublished(LocalDate.of(2022, 2, 2))
                .setPublishedBasis(PublishedBasis.STATED)
                .setFetched(Instant.EPOCH)
                .setText(text)
                .build();
    }

    private static DeploymentClaim claim() {
        Article article = article("About 500 American soldiers arrived in Poland on Monday, the Pentagon said.");
        ArticleClaims claims = new RuleExtractor().extract(org.muster.streams.mapping.Articles.plain(article));
        return DeploymentClaim.newBuilder(org.muster.streams.mapping.Deployments.records(article, claims, "1")
                        .get(0))
                .setStage(Stage.DEPLOYED)
                .build();
    }

    private static void publish(TestSystem system, Path samples) {
        Invocation publish = Invocation.of(
                "publish",
                samples.toString(),
                "--bootstrap",
                system.bootstrap(),
                "--registry",
                system.registry().toString());
        assertThat(publish.exitCode()).as(publish.err()).isZero();
    }

    private static List<String> totals(String... from) {
        Invocation totals = Invocation.of("totals", from[0], from[1], "--format", "jsonl");
        assertThat(totals.exitCode()).as(totals.err()).isZero();
        return totals.lines().stream()
                .map(LocalSystemIT::withFactsAsTheLedgerNamesThem)
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters(TestSystem system) {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.bootstrap(), "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPICS.deadLetters()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
        }
        return letters;
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static AvroSerdes serdes(TestSystem system) {
        String registry = system.registry().toString();
        return new AvroSerdes(
                new CachedSchemaRegistryClient(registry, 10),
                Map.of("schema.registry.url", registry, "auto.register.schemas", false));
    }

    /** Fails on one article, as an extractor may. */
    private static final class Poisonable implements Extractor {
        private final Extractor rules = new RuleExtractor();

        @Override
        public ArticleClaims extract(org.muster.claims.Article article) {
            if (article.text().equals(POISON)) {
                throw new IllegalStateException("a defect of the extractor");
            }
            return rules.extract(article);
        }

        @Override
        public String version() {
            return rules.version();
        }
    }
}
