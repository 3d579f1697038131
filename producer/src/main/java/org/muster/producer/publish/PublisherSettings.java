package org.muster.producer.publish;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.muster.schemas.KafkaEnvironment;
import org.muster.schemas.Topics;

/**
 * Where articles are published.
 *
 * @param bootstrapServers Kafka brokers, {@code host:port} separated by commas
 * @param schemaRegistry base address of the registry's Confluent-compatible API
 * @param topicPrefix put before the topic's name, may be empty
 * @param kafka further settings for the Kafka clients ({@code security.protocol}, {@code sasl.*}, {@code ssl.*} …); they
 *     go before ours
 */
public record PublisherSettings(
        String bootstrapServers, URI schemaRegistry, String topicPrefix, Map<String, String> kafka) {
    public PublisherSettings {
        Objects.requireNonNull(bootstrapServers, "bootstrapServers");
        Objects.requireNonNull(schemaRegistry, "schemaRegistry");
        Objects.requireNonNull(topicPrefix, "topicPrefix");
        kafka = Map.copyOf(kafka);
    }

    /** From {@code MUSTER_BOOTSTRAP_SERVERS}, {@code MUSTER_SCHEMA_REGISTRY}, {@code MUSTER_TOPIC_PREFIX} and {@code KAFKA_…}. */
    public static PublisherSettings of(Map<String, String> environment) {
        return new PublisherSettings(
                environment.getOrDefault("MUSTER_BOOTSTRAP_SERVERS", "localhost:9092"),
                URI.create(environment.getOrDefault("MUSTER_SCHEMA_REGISTRY", "http://localhost:8081/apis/ccompat/v7")),
                environment.getOrDefault("MUSTER_TOPIC_PREFIX", Topics.DEFAULT_PREFIX),
                KafkaEnvironment.settings(environment));
    }
}
