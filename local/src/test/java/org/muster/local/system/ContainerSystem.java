package org.muster.local.system;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Broker and registry from the images that {@code docker-compose.yml} names. */
record ContainerSystem(KafkaContainer broker, GenericContainer<?> server, URI registry) implements TestSystem {
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.3.1");
    private static final DockerImageName REGISTRY = DockerImageName.parse("apicurio/apicurio-registry:3.3.3");
    private static final int REGISTRY_PORT = 8080;

    static TestSystem start() throws InterruptedException {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            System.out.println("containers: skipped, no Docker engine answers");
            Assumptions.abort("no Docker engine answers");
        }
        KafkaContainer broker = new KafkaContainer(KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "2")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "2")
                .withEnv("KAFKA_TRANSACTION_ABORT_TIMED_OUT_TRANSACTION_CLEANUP_INTERVAL_MS", "1000");
        GenericContainer<?> server = new GenericContainer<>(REGISTRY)
                .withExposedPorts(REGISTRY_PORT)
                .waitingFor(Wait.forHttp("/apis/registry/v3/system/info").withStartupTimeout(Duration.ofMinutes(3)));
        broker.start();
        server.start();
        URI registry = URI.create(
                "http://" + server.getHost() + ":" + server.getMappedPort(REGISTRY_PORT) + "/apis/ccompat/v7");
        try {
            RegistryProcess.requireCompatibility(registry);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new ContainerSystem(broker, server, registry);
    }

    @Override
    public String bootstrap() {
        return broker.getBootstrapServers();
    }

    @Override
    public void close() {
        broker.stop();
        server.stop();
    }
}
