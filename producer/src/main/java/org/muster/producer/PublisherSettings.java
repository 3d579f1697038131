package org.muster.producer;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

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
}
