package org.muster.streams;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the schema registry is spoken to. */
final class RegistryClients {
    private static final int SCHEMAS = 1000;
    private static final List<String> PASSED_ON = List.of("basic.auth.", "bearer.auth.", "schema.registry.");

    private RegistryClients() {}

    static SchemaRegistryClient open(StreamsSettings settings) {
        return new CachedSchemaRegistryClient(
                List.of(settings.schemaRegistry().toString()),
                SCHEMAS,
                List.of(new AvroSchemaProvider()),
                properties(settings),
                Map.of());
    }

    /** What the Confluent serializers are told: where the registry is and who we are. */
    static Map<String, Object> properties(StreamsSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("http.connect.timeout.ms", 5000);
        properties.put("http.read.timeout.ms", 10_000);
        settings.kafka().forEach((name, value) -> {
            if (PASSED_ON.stream().anyMatch(name::startsWith)) {
                properties.put(name, value);
            }
        });
        properties.put("schema.registry.url", settings.schemaRegistry().toString());
        return properties;
    }
}
