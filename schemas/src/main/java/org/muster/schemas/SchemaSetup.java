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
    /** In which another may be first: registering, and setting the compatibility. */
    private static final int STEPS = 2;

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
                settleWithOthers(registry, topic);
            } catch (RestClientException e) {
                if (e.getStatus() == CONFLICT) {
                    throw new SchemaRefusedException(topic.subject(), e);
                }
                throw new IOException("the registry answered " + e.getMessage(), e);
            }
        }
    }

    /**
     * Of instances that start together, one is told of a conflict because another was just first. By then the other is done,
     * and a second attempt finds what it made; a schema that is really refused is refused again.
     */
    private static void settleWithOthers(SchemaRegistryClient registry, Topic<?> topic)
            throws IOException, RestClientException {
        for (int attempt = 1; ; attempt++) {
            try {
                settle(registry, topic);
                return;
            } catch (RestClientException e) {
                if (attempt == STEPS + 1) {
                    throw e;
                }
            }
        }
    }

    private static void settle(SchemaRegistryClient registry, Topic<?> topic) throws IOException, RestClientException {
        registry.register(topic.subject(), new AvroSchema(topic.schema()));
        hold(registry, topic.subject());
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
