package org.muster.streams;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.muster.schemas.KafkaEnvironment;
import org.muster.schemas.Topics;

/**
 * Runs the service until it is told to stop; what it has to be told stands in the environment: {@code
 * MUSTER_BOOTSTRAP_SERVERS} for {@code bootstrap.servers}, and so on with the names of {@link StreamsSettings}; {@code
 * KAFKA_SECURITY_PROTOCOL} for Kafka's own {@code security.protocol}. For containers; people use {@code ./muster up}.
 */
public final class ServiceMain {
    private ServiceMain() {}

    /** With the argument {@code prepare} it creates the topics, registers the schemas, and ends. */
    public static void main(String[] args) throws InterruptedException {
        try {
            StreamsSettings settings = settings(System.getenv());
            if (args.length == 1 && args[0].equals("prepare")) {
                prepare(settings);
                return;
            }
            StreamsApplication application = StreamsApplication.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(application::close, "stop"));
            Thread.currentThread().join();
        } catch (StartupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void prepare(StreamsSettings settings) {
        Preflight preflight = new Preflight(settings, new Topics(settings.topicPrefix()));
        preflight.checkBroker();
        preflight.checkRegistry(RegistryClients.open(settings));
    }

    /** @throws StartupException if a value is not what it has to be */
    static StreamsSettings settings(Map<String, String> environment) {
        BiFunction<String, String, String> value =
                (name, otherwise) -> environment.getOrDefault("MUSTER_" + name, otherwise);
        try {
            return new StreamsSettings(
                    value.apply("BOOTSTRAP_SERVERS", "localhost:9092"),
                    URI.create(value.apply("SCHEMA_REGISTRY", "http://localhost:8081/apis/ccompat/v7")),
                    value.apply("APPLICATION_ID", "muster"),
                    value.apply("TOPIC_PREFIX", Topics.DEFAULT_PREFIX),
                    Integer.parseInt(value.apply("TOPIC_PARTITIONS", "6")),
                    Path.of(value.apply("STATE_DIRECTORY", "state")),
                    value.apply("HTTP_HOST", "127.0.0.1"),
                    Integer.parseInt(value.apply("HTTP_PORT", "8080")),
                    value.apply("APPLICATION_SERVER", ""),
                    Integer.parseInt(value.apply("THREADS", "1")),
                    Integer.parseInt(value.apply("STANDBYS", "0")),
                    Duration.ofMillis(Long.parseLong(value.apply("COMMIT_INTERVAL_MS", "100"))),
                    KafkaEnvironment.settings(environment));
        } catch (IllegalArgumentException e) {
            throw new StartupException("A MUSTER_ setting in the environment is wrong: " + e.getMessage(), e);
        }
    }
}
