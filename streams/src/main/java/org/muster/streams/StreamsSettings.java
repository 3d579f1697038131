package org.muster.streams;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that the service has to be told before it starts.
 *
 * @param bootstrapServers Kafka brokers, {@code host:port} separated by commas
 * @param schemaRegistry base address of the registry's Confluent-compatible API
 * @param applicationId name of the consumer group and of the internal topics; one per deployment of the service
 * @param topicPrefix put before every topic's name, may be empty
 * @param stateDirectory where the stores are kept; survives restarts
 * @param httpHost address to listen on
 * @param httpPort port to listen on; 0 takes a free one
 * @param applicationServer {@code host:port} under which the other instances reach this one; port 0 means the port that
 *     was taken
 * @param threads stream threads, at least 1
 * @param standbys copies of each store on other instances, at least 0
 * @param commitInterval how often results become visible
 * @param kafka further settings for every Kafka client ({@code security.protocol}, {@code sasl.*}, {@code ssl.*} …)
 */
public record StreamsSettings(
        String bootstrapServers,
        URI schemaRegistry,
        String applicationId,
        String topicPrefix,
        Path stateDirectory,
        String httpHost,
        int httpPort,
        String applicationServer,
        int threads,
        int standbys,
        Duration commitInterval,
        Map<String, String> kafka) {
    public StreamsSettings {
        Objects.requireNonNull(bootstrapServers, "bootstrapServers");
        Objects.requireNonNull(schemaRegistry, "schemaRegistry");
        Objects.requireNonNull(applicationServer, "applicationServer");
        kafka = Map.copyOf(kafka);
    }

    /** One instance on this machine only: loopback, any free port, prefix {@code muster.}. */
    public static StreamsSettings local(String bootstrapServers, URI schemaRegistry, Path stateDirectory) {
        return new StreamsSettings(
                bootstrapServers,
                schemaRegistry,
                "muster",
                "muster.",
                stateDirectory,
                "127.0.0.1",
                0,
                "127.0.0.1:0",
                1,
                0,
                Duration.ofMillis(100),
                Map.of());
    }

    /** The same on another port. */
    public StreamsSettings withHttpPort(int port) {
        return new StreamsSettings(
                bootstrapServers,
                schemaRegistry,
                applicationId,
                topicPrefix,
                stateDirectory,
                httpHost,
                port,
                applicationServer,
                threads,
                standbys,
                commitInterval,
                kafka);
    }
}
