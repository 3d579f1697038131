package org.muster.schemas;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;

/** Registers the schemas of all topics before anything is written, so that a registry that refuses one says so at once. */
public final class SchemaSetup {
    /** Old and new readers survive each other, across all released versions. */
    public static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private SchemaSetup() {}

    /**
     * Registers every topic's schema under its subject and holds the subject to {@link #COMPATIBILITY}.
     *
     * @throws SchemaRefusedException if the registry holds a version that ours is not compatible with
     * @throws IOException if the registry cannot be reached or answers with an error
     */
    public static void register(SchemaRegistryClient registry, Topics topics) throws IOException {
        for (Topic<?> topic : topics.all()) {
            try {
                registry.register(topic.subject(), new AvroSchema(topic.schema()));
                hold(registry, topic.subject());
            } catch (RestClientException e) {
                if (e.getStatus() == CONFLICT) {
                    throw new SchemaRefusedException(topic.subject(), e);
                }
                throw new IOException("the registry answered " + e.getMessage(), e);
            }
        }
    }

    private static void hold(SchemaRegistryClient registry, String subject) throws IOException, RestClientException {
        if (!COMPATIBILITY.equals(compatibility(registry, subject))) {
            registry.updateCompatibility(subject, COMPATIBILITY);
        }
    }

    private static String compatibility(SchemaRegistryClient registry, String subject)
            throws IOException, RestClientException {
        try {
            return registry.getCompatibility(subject);
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }
}
