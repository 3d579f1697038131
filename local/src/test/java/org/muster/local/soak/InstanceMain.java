package org.muster.local.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.muster.schemas.Topics;
import org.muster.streams.StreamsApplication;
import org.muster.streams.StreamsSettings;

/**
 * One instance of the service in a process of its own: takes broker, registry and state directory, says where it answers,
 * and goes on until its standard input ends. A line of input asks it to say when everything is processed.
 */
final class InstanceMain {
    static final String APPLICATION = "soak";

    private static final int PARTITIONS = 4;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** A killed member is missed, and what it had begun given up, as soon as the broker allows. */
    private static final Map<String, String> KAFKA =
            Map.of("consumer.session.timeout.ms", "6000", "producer.transaction.timeout.ms", "6000");

    private InstanceMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (StreamsApplication application = StreamsApplication.start(
                settings(args[0], URI.create(args[1]), Path.of(args[2])), new JsonExtractor())) {
            application.awaitReady(LIMIT);
            System.out.println(application.address());
            while (in.readLine() != null) {
                System.out.println(application.awaitProcessed(LIMIT));
            }
        }
        System.exit(0);
    }

    private static StreamsSettings settings(String broker, URI registry, Path state) {
        return new StreamsSettings(
                broker,
                registry,
                APPLICATION,
                Topics.DEFAULT_PREFIX,
                PARTITIONS,
                state,
                "127.0.0.1",
                0,
                "127.0.0.1:0",
                Set.of(),
                1,
                0,
                Duration.ofMillis(100),
                KAFKA);
    }
}
