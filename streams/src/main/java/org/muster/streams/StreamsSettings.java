package org.muster.streams;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;
import org.muster.schemas.Topics;

/**
 * Everything that the service has to be told before it starts.
 *
 * @param bootstrapServers Kafka brokers, {@code host:port} separated by commas
 * @param schemaRegistry base address of the registry's Confluent-compatible API
 * @param applicationId name of the consumer group and of the internal topics; one per deployment of the service
 * @param topicPrefix put before every topic's name, may be empty
 * @param partitions of each topic that the service has to create; fixed from then on
 * @param stateDirectory where the stores are kept; survives restarts
 * @param httpHost address to listen on
 * @param httpPort port to listen on; 0 takes a free one
 * @param applicationServer {@code host:port} under which the other instances reach this one; port 0 means the port that
 *     was taken
 * @param corsOrigins origins of other sites whose scripts may read the answers, {@code https://host}; usually none
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
        int partitions,
        Path stateDirectory,
        String httpHost,
        int httpPort,
        String applicationServer,
        Set<String> corsOrigins,
        int threads,
        int standbys,
        Duration commitInterval,
        Map<String, String> kafka) {
    private static final int LARGEST_PORT = 65_535;

    /** @throws StartupException if a value is none that the service can run with */
    public StreamsSettings {
        Objects.requireNonNull(schemaRegistry, "schemaRegistry");
        Objects.requireNonNull(stateDirectory, "stateDirectory");
        corsOrigins = Set.copyOf(corsOrigins);
        kafka = Map.copyOf(kafka);
        require(!bootstrapServers.isBlank(), "bootstrap.servers is empty. Set it to host:port of a broker.");
        require(schemaRegistry.getHost() != null, "schema.registry is not an http address: " + schemaRegistry);
        require(topicPrefix.matches("[A-Za-z0-9._-]*"), "topic.prefix may hold letters, digits and ._- only.");
        require(applicationId.matches("[A-Za-z0-9._-]+"), "application.id may hold letters, digits and ._- only.");
        require(partitions > 0, "topic.partitions is " + partitions + "; at least 1 is needed.");
        require(threads > 0, "threads is " + threads + "; at least 1 is needed.");
        require(standbys >= 0, "standbys is " + standbys + "; it cannot be negative.");
        require(commitInterval.toMillis() > 0, "commit.interval.ms must be at least 1.");
        require(httpPort >= 0 && httpPort <= LARGEST_PORT, "http.port is " + httpPort + "; ports go from 0 to 65535.");
        require(
                corsOrigins.stream().allMatch(origin -> origin.matches("https?://[^/\\s]+")),
                "http.cors.origins holds origins such as https://news.example, separated by commas.");
        require(
                applicationServer.matches("[^:]+:[0-9]{1,5}|\\[[0-9A-Fa-f:]+]:[0-9]{1,5}"),
                "application.server is \"" + applicationServer
                        + "\". Set it to host:port under which the other instances reach this one.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new StartupException(otherwise);
        }
    }

    /** One instance on this machine only: loopback, any free port, prefix {@code muster.}. */
    public static StreamsSettings local(String bootstrapServers, URI schemaRegistry, Path stateDirectory) {
        return new StreamsSettings(
                bootstrapServers,
                schemaRegistry,
                "muster",
                Topics.DEFAULT_PREFIX,
                2,
                stateDirectory,
                "127.0.0.1",
                0,
                "127.0.0.1:0",
                Set.of(),
                1,
                0,
                Duration.ofMillis(100),
                // The same member after a restart, so that nobody waits for the session of a killed one to end.
                Map.of("main.consumer." + CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG, "local"));
    }

    /** The same on another port. */
    public StreamsSettings withHttpPort(int port) {
        return new StreamsSettings(
                bootstrapServers,
                schemaRegistry,
                applicationId,
                topicPrefix,
                partitions,
                stateDirectory,
                httpHost,
                port,
                applicationServer,
                corsOrigins,
                threads,
                standbys,
                commitInterval,
                kafka);
    }

    /** What any Kafka client needs to reach the brokers. */
    Map<String, Object> clientProperties() {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return properties;
    }

    /** With everything that looks like a secret left out. */
    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>(kafka);
        shown.replaceAll((name, value) -> isSecret(name) ? "[hidden]" : value);
        return "bootstrap.servers=%s schema.registry=%s application.id=%s topic.prefix=%s state.directory=%s http=%s:%d application.server=%s kafka=%s"
                .formatted(
                        bootstrapServers,
                        withoutUser(schemaRegistry),
                        applicationId,
                        topicPrefix,
                        stateDirectory,
                        httpHost,
                        httpPort,
                        applicationServer,
                        shown);
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password")
                || lower.contains("secret")
                || lower.contains("token")
                || lower.contains("jaas")
                || lower.contains("credential")
                || lower.contains("user.info")
                || lower.contains(".key");
    }

    private static String withoutUser(URI address) {
        return address.getUserInfo() == null
                ? address.toString()
                : address.toString().replace(address.getRawUserInfo(), "[hidden]");
    }
}
