package org.muster.producer;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.Topic;
import org.muster.schemas.TopicSetup;
import org.muster.schemas.Topics;

/** The way to broker and registry, tried before it is used. */
final class PublisherConnection {
    private static final int INCOMPATIBLE = 409;
    private static final int SCHEMAS_CACHED = 10;
    private static final int LOOKS = 5;
    private static final int LOOK_AGAIN_MS = 500;
    private static final String PATIENCE_MS = "15000";

    private PublisherConnection() {}

    static Topic<Article> topic(PublisherSettings settings) {
        return new Topics(settings.topicPrefix()).articles();
    }

    static Producer<String, Article> open(PublisherSettings settings) {
        checkTopic(settings);
        SchemaRegistryClient registry =
                new CachedSchemaRegistryClient(settings.schemaRegistry().toString(), SCHEMAS_CACHED);
        registerSchema(registry, settings);
        Map<String, Object> serializer = new HashMap<>(settings.kafka());
        serializer.put(
                AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG,
                settings.schemaRegistry().toString());
        serializer.put(AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS, false);
        return new KafkaProducer<>(
                producerSettings(settings),
                new StringSerializer(),
                new AvroSerdes(registry, serializer).of(Article.class).serializer());
    }

    private static Map<String, Object> producerSettings(PublisherSettings settings) {
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
        return all;
    }

    private static void checkTopic(PublisherSettings settings) {
        String topic = topic(settings).name();
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

    private static void registerSchema(SchemaRegistryClient registry, PublisherSettings settings) {
        Topic<Article> topic = topic(settings);
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
