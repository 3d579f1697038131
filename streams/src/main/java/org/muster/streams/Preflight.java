package org.muster.streams;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.muster.schemas.SchemaRefusedException;
import org.muster.schemas.SchemaSetup;
import org.muster.schemas.Topic;
import org.muster.schemas.TopicSetup;
import org.muster.schemas.Topics;

/** Looks whether everything that the service needs is there, before any work is done. */
final class Preflight {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final StreamsSettings settings;
    private final Topics topics;

    Preflight(StreamsSettings settings, Topics topics) {
        this.settings = settings;
        this.topics = topics;
    }

    /**
     * Creates the topics that are missing.
     *
     * @return the number of partitions of each topic
     * @throws StartupException if no broker answers, or if it does not let us create topics
     */
    Map<String, Integer> checkBroker() {
        try (Admin admin = Admin.create(settings.clientProperties())) {
            try {
                admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                admin.close(Duration.ZERO);
                throw new StartupException(
                        "No Kafka broker answers at " + settings.bootstrapServers() + " within " + PATIENCE.toSeconds()
                                + " seconds. Start it, or set bootstrap.servers to where it is.",
                        e);
            }
            TopicSetup.createMissing(admin, topics, settings.partitions());
            return partitions(admin);
        } catch (ExecutionException e) {
            throw new StartupException(
                    "The broker refuses to create the topics under \"" + topics.prefix() + "\": "
                            + e.getCause().getMessage() + ". Create them yourself, or give this user the right to.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while waiting for the broker.", e);
        } catch (KafkaException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new StartupException(
                    "Kafka cannot be reached with these settings: " + reason.getMessage()
                            + ". Set bootstrap.servers, and kafka.* for TLS and SASL.",
                    e);
        }
    }

    private Map<String, Integer> partitions(Admin admin) throws ExecutionException, InterruptedException {
        List<String> names = topics.all().stream().map(Topic::name).toList();
        for (long end = System.nanoTime() + PATIENCE.toNanos(); ; ) {
            try {
                Map<String, Integer> partitions = new HashMap<>();
                admin.describeTopics(names)
                        .allTopicNames()
                        .get()
                        .forEach((name, topic) ->
                                partitions.put(name, topic.partitions().size()));
                return partitions;
            } catch (ExecutionException e) {
                // A topic just created is not known to every broker at once.
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        }
    }

    /** @throws StartupException if the registry does not answer, or refuses a schema */
    void checkRegistry(SchemaRegistryClient registry) {
        try {
            SchemaSetup.register(registry, topics);
        } catch (SchemaRefusedException e) {
            throw new StartupException(
                    "The schema registry at " + settings.schemaRegistry() + " refuses the schema of " + e.subject()
                            + ": it holds a version that readers of this one could not read. Use another topic.prefix,"
                            + " or the release of Muster that wrote it.",
                    e);
        } catch (IOException e) {
            throw new StartupException(
                    "The schema registry at " + settings.schemaRegistry() + " cannot be used: " + e.getMessage()
                            + ". Start it, or set schema.registry to its Confluent-compatible address.",
                    e);
        }
    }
}
