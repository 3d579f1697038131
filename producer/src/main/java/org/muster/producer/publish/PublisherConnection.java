package org.muster.producer.publish;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.muster.producer.bytes.Hashes;
import org.muster.producer.failure.Failures;
import org.muster.producer.failure.PublishException;
import org.muster.producer.source.Memory;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.PublisherState;
import org.muster.schemas.Topic;
import org.muster.schemas.TopicSetup;
import org.muster.schemas.Topics;

/** The way to broker and registry, tried before it is used. */
public final class PublisherConnection {
    private static final int INCOMPATIBLE = 409;
    private static final int SCHEMAS_CACHED = 10;
    private static final int LOOKS = 5;
    private static final int LOOK_AGAIN_MS = 500;
    private static final String PATIENCE_MS = "15000";

    private final PublisherSettings settings;
    private final Topics topics;
    private final AvroSerdes serdes;

    private PublisherConnection(PublisherSettings settings, Topics topics, AvroSerdes serdes) {
        this.settings = settings;
        this.topics = topics;
        this.serdes = serdes;
    }

    /** @throws PublishException if broker, topics or registry are not ready */
    public static PublisherConnection open(PublisherSettings settings) {
        Topics topics = new Topics(settings.topicPrefix());
        for (String topic :
                List.of(topics.articles().name(), topics.publisherState().name(), topics.deadLetters())) {
            checkTopic(settings, topic);
        }
        // With the user's settings: a registry may ask who comes.
        SchemaRegistryClient registry = new CachedSchemaRegistryClient(
                List.of(settings.schemaRegistry().toString()),
                SCHEMAS_CACHED,
                List.of(new AvroSchemaProvider()),
                settings.kafka(),
                Map.of());
        registerSchema(registry, settings, topics.articles());
        registerSchema(registry, settings, topics.publisherState());
        Map<String, Object> serializer = new HashMap<>(settings.kafka());
        serializer.put(
                AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG,
                settings.schemaRegistry().toString());
        serializer.put(AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS, false);
        return new PublisherConnection(settings, topics, new AvroSerdes(registry, serializer));
    }

    public Topics topics() {
        return topics;
    }

    /** Ends whatever an earlier outbox of the name had begun, wherever that ran. */
    public Outbox outbox(String name) {
        try {
            Producer<byte[], byte[]> producer =
                    new KafkaProducer<>(producerSettings(name), new ByteArraySerializer(), new ByteArraySerializer());
            producer.initTransactions();
            return new Outbox(
                    producer,
                    topics,
                    serdes.of(Article.class).serializer(),
                    serdes.of(PublisherState.class).serializer(),
                    Clock.systemUTC());
        } catch (KafkaException e) {
            throw noBroker(settings, e);
        }
    }

    /** What publishers have committed so far. */
    public Memory memory() {
        return StateReader.read(
                topics.publisherState().name(),
                consumerSettings(),
                serdes.of(PublisherState.class).deserializer());
    }

    public Map<String, Object> consumerSettings() {
        Map<String, Object> all = new HashMap<>(settings.kafka());
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return all;
    }

    private Map<String, Object> producerSettings(String name) {
        Map<String, Object> all = new HashMap<>();
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        all.put(ProducerConfig.LINGER_MS_CONFIG, "20");
        all.put(ProducerConfig.BATCH_SIZE_CONFIG, Integer.toString(1 << 18));
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(TopicSetup.MAX_RECORD_BYTES));
        all.put(ProducerConfig.CLIENT_ID_CONFIG, "muster-publisher");
        all.putAll(settings.kafka());
        all.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                settings.topicPrefix() + "publisher-" + Hashes.of(name.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    private static void checkTopic(PublisherSettings settings, String topic) {
        Map<String, Object> admin = new HashMap<>(settings.kafka());
        admin.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        try (Admin client = Admin.create(admin)) {
            for (int attempt = 1; !exists(client, topic); attempt++) {
                if (attempt == LOOKS) {
                    throw new PublishException(
                            "There is no topic " + topic + " at " + settings.bootstrapServers()
                                    + "; start Muster there first, it creates its topics.",
                            null);
                }
                Thread.sleep(LOOK_AGAIN_MS);
            }
        } catch (ExecutionException e) {
            throw noBroker(settings, e);
        } catch (KafkaException e) {
            throw noBroker(settings, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("Interrupted before anything was published.", e);
        }
    }

    /** A topic just created is not known to every broker at once. */
    private static boolean exists(Admin client, String topic) throws ExecutionException, InterruptedException {
        try {
            client.describeTopics(List.of(topic)).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private static PublishException noBroker(PublisherSettings settings, Exception e) {
        return new PublishException(
                "No Kafka broker answers at " + settings.bootstrapServers() + " (" + Failures.reason(e)
                        + "); start Muster or correct the address.",
                e);
    }

    private static void registerSchema(SchemaRegistryClient registry, PublisherSettings settings, Topic<?> topic) {
        try {
            registry.register(topic.subject(), new AvroSchema(topic.schema()));
        } catch (RestClientException e) {
            String what = e.getStatus() == INCOMPATIBLE
                    ? "refuses the schema of " + topic.subject()
                            + " because another version of Muster published there (" + Failures.reason(e)
                            + "); publish with that version or under another topic prefix."
                    : "answers \"" + Failures.reason(e) + "\"; look into its log.";
            throw new PublishException("The schema registry at " + settings.schemaRegistry() + " " + what, e);
        } catch (IOException e) {
            throw new PublishException(
                    "No schema registry answers at " + settings.schemaRegistry() + " (" + Failures.reason(e)
                            + "); start Muster or correct the address.",
                    e);
        }
    }
}
