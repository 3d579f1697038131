package org.muster.streams;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.schemas.KafkaEnvironment;
import org.muster.schemas.Topics;

/**
 * Settings as an operator gives them: a properties file, and the environment, which overrides it. {@code
 * bootstrap.servers} is {@code MUSTER_BOOTSTRAP_SERVERS} there. What begins with {@code kafka.} (there {@code KAFKA_}) goes
 * to every Kafka client as it is.
 */
final class SettingsReader {
    private static final String ENVIRONMENT = "MUSTER_";
    private static final String KAFKA = "kafka.";
    private static final Set<String> KNOWN = Set.of(
            "bootstrap.servers",
            "schema.registry",
            "application.id",
            "topic.prefix",
            "topic.partitions",
            "state.directory",
            "http.host",
            "http.port",
            "http.cors.origins",
            "application.server",
            "threads",
            "standbys",
            "commit.interval.ms");

    private final Map<String, String> values = new HashMap<>();

    private SettingsReader() {}

    /**
     * @param file a properties file, or null for none
     * @throws StartupException if a setting is missing, unknown or makes no sense
     */
    static StreamsSettings read(Path file, Map<String, String> environment) {
        SettingsReader reader = new SettingsReader();
        if (file != null) {
            reader.take(file);
        }
        environment.forEach(reader::takeVariable);
        KafkaEnvironment.settings(environment).forEach((name, value) -> reader.values.put(KAFKA + name, value));
        return reader.settings();
    }

    private void take(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartupException("The settings in " + file + " cannot be read: " + e.getMessage(), e);
        }
        for (String name : properties.stringPropertyNames()) {
            if (!KNOWN.contains(name) && !name.startsWith(KAFKA)) {
                throw new StartupException("There is no setting \"" + name + "\" (in " + file + "). There are "
                        + String.join(", ", KNOWN.stream().sorted().toList()) + " and kafka.*");
            }
            values.put(name, properties.getProperty(name).strip());
        }
    }

    private void takeVariable(String variable, String value) {
        if (variable.startsWith(ENVIRONMENT)) {
            String name = variable.substring(ENVIRONMENT.length())
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '.');
            if (KNOWN.contains(name)) {
                values.put(name, value.strip());
            }
        }
    }

    private StreamsSettings settings() {
        Map<String, String> kafka = new HashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                kafka.put(name.substring(KAFKA.length()), value);
            }
        });
        return new StreamsSettings(
                values.getOrDefault("bootstrap.servers", "localhost:9092"),
                address(values.getOrDefault("schema.registry", "http://localhost:8081/apis/ccompat/v7")),
                values.getOrDefault("application.id", "muster"),
                values.getOrDefault("topic.prefix", Topics.DEFAULT_PREFIX),
                number("topic.partitions", 6),
                Path.of(values.getOrDefault("state.directory", "state")),
                values.getOrDefault("http.host", "127.0.0.1"),
                number("http.port", 8080),
                required("application.server", "host:port under which the other instances reach this one"),
                list("http.cors.origins"),
                number("threads", 1),
                number("standbys", 0),
                Duration.ofMillis(number("commit.interval.ms", 100)),
                kafka);
    }

    private String required(String name, String meaning) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new StartupException(name + " is not set. Set it (or " + ENVIRONMENT
                    + name.toUpperCase(Locale.ROOT).replace('.', '_') + ") to " + meaning + ".");
        }
        return value;
    }

    private Set<String> list(String name) {
        return Arrays.stream(values.getOrDefault(name, "").split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private int number(String name, int otherwise) {
        String value = values.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StartupException(name + " is a whole number; \"" + value + "\" is none.", e);
        }
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new StartupException("schema.registry is not an address: " + text, e);
        }
    }
}
