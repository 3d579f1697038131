package org.muster.streams.topology;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.muster.claims.ArticleClaims;
import org.muster.claims.ClaimJson;
import org.muster.extraction.Extractor;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.PublishedBasis;
import org.muster.schemas.Topic;
import org.muster.schemas.Topics;
import org.muster.streams.StreamsProperties;

/** The topology in a test driver, with an extractor that reads claims written as JSON in place of a text. */
public final class Pipeline implements AutoCloseable {
    public static final Topics TOPICS = new Topics("test.");

    private static final Map<String, ?> REGISTRY = Map.of("schema.registry.url", "mock://test");

    private final AvroSerdes serdes = new AvroSerdes(new MockSchemaRegistryClient(), REGISTRY);
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Article> articles;

    public Pipeline() {
        this(new JsonExtractor());
    }

    public Pipeline(Extractor extractor) {
        driver = new TopologyTestDriver(topology(extractor, serdes), properties());
        articles = driver.createInputTopic(
                TOPICS.articles().name(),
                new StringSerializer(),
                serdes.of(Article.class).serializer());
    }

    static Topology topology(Extractor extractor) {
        return topology(extractor, new AvroSerdes(new MockSchemaRegistryClient(), REGISTRY));
    }

    private static Topology topology(Extractor extractor, AvroSerdes serdes) {
        return MusterTopology.build(new TopologyConfig(TOPICS, serdes, extractor));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.putAll(StreamsProperties.behaviour(TOPICS));
        properties.put("application.id", "test");
        properties.put("bootstrap.servers", "none:0");
        properties.put("state.dir", stateDirectory());
        return properties;
    }

    /** One of its own for each driver, so that several can run at a time. */
    private static String stateDirectory() {
        try {
            Path folder = Files.createTempDirectory("muster-pipeline");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void publish(Article... all) {
        for (Article article : all) {
            articles.pipeInput(article.getId(), article);
        }
    }

    void publish(String key, Article article) {
        articles.pipeInput(key, article);
    }

    void publishBytes(byte[] key, byte[] value) {
        driver.createInputTopic(TOPICS.articles().name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    /** What came out on a topic since the last call. */
    public <V extends SpecificRecord> List<KeyValue<String, V>> read(Topic<V> topic) {
        TestOutputTopic<String, V> output = driver.createOutputTopic(
                topic.name(), new StringDeserializer(), serdes.of(topic.type()).deserializer());
        return output.readKeyValuesToList();
    }

    /** Why records went to the dead letters since the last call. */
    List<String> reasons() {
        return deadLetters().stream()
                .map(letter -> new String(
                        letter.headers().lastHeader("__streams.errors.message").value(), StandardCharsets.UTF_8))
                .toList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(TOPICS.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** The totals as the store has them, by country. */
    Map<String, CountryTotals> totals() {
        Map<String, CountryTotals> all = new TreeMap<>();
        try (var entries = driver.<String, CountryTotals>getKeyValueStore(StoreNames.TROOP_TOTALS)
                .all()) {
            entries.forEachRemaining(entry -> all.put(entry.key, entry.value));
        }
        return all;
    }

    /** A store, as interactive queries see it. */
    public <V> ReadOnlyKeyValueStore<String, V> store(String name) {
        return driver.getKeyValueStore(name);
    }

    @Override
    public void close() {
        driver.close();
    }

    /** An article whose text is its claims as JSON: what stands inside the braces of {@link ClaimJson}. */
    public static Article article(String id, String published, long fetched, String claims) {
        return Article.newBuilder()
                .setId(id)
                .setUrl("https://news.example/" + id)
                .setTitle("Title of " + id)
                .setSource("example")
                .setPublished(LocalDate.parse(published))
                .setPublishedBasis(PublishedBasis.STATED)
                .setFetched(Instant.ofEpochMilli(fetched))
                .setText("{\"id\": \"" + id + "\", " + claims + "}")
                .build();
    }

    /** Reads {@link ClaimJson}; a text that is none is more than it can take. */
    static final class JsonExtractor implements Extractor {
        @Override
        public ArticleClaims extract(org.muster.claims.Article article) {
            ArticleClaims claims = ClaimJson.read(article.text());
            return new ArticleClaims(
                    article.id(),
                    article.url(),
                    article.published(),
                    article.source(),
                    claims.fingerprint(),
                    claims.deployments(),
                    claims.sanctions());
        }

        @Override
        public String version() {
            return "json-1";
        }
    }
}
