package org.muster.schemas;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Settings of Kafka's clients as containers are given them: {@code KAFKA_SECURITY_PROTOCOL} is {@code security.protocol}. */
public final class KafkaEnvironment {
    private static final String PREFIX = "KAFKA_";

    private KafkaEnvironment() {}

    public static Map<String, String> settings(Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                settings.put(
                        name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return settings;
    }
}
