package org.muster.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.schemas.SchemaSetup;
import org.muster.schemas.Topic;
import org.muster.schemas.Topics;

class RegistryProcessIT {
    private static final int INSTANCES = 6;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void shouldRefuseAnIncompatibleSchemaAndRememberTheOthersOverARestart() throws Exception {
        try (RegistryProcess registry = RegistryProcess.launch(folder, 0)) {
            URI address = registry.awaitAddress();
            assertThat(register(address, "\\\"string\\\"").statusCode()).isEqualTo(200);
            assertThat(register(address, "\\\"long\\\"").statusCode()).isEqualTo(409);
        }
        try (RegistryProcess registry = RegistryProcess.launch(folder, 0)) {
            URI address = registry.awaitAddress();
            assertThat(get(address + "/subjects").body()).isEqualTo("[\"news-value\"]");
            assertThat(register(address, "\\\"long\\\"").statusCode()).isEqualTo(409);
        }
    }

    @Test
    void shouldNotForgetWhatItAnsweredWhenItIsKilled() throws Exception {
        RegistryProcess killed = RegistryProcess.launch(folder, 0);
        assertThat(register(killed.awaitAddress(), "\\\"string\\\"").statusCode())
                .isEqualTo(200);
        killed.kill();
        try (RegistryProcess registry = RegistryProcess.launch(folder, 0)) {
            assertThat(get(registry.awaitAddress() + "/subjects").body()).isEqualTo("[\"news-value\"]");
        }
    }

    @Test
    void shouldTakeTheSchemasOfInstancesThatStartTogether() throws Exception {
        Topics topics = new Topics(Topics.DEFAULT_PREFIX);
        try (RegistryProcess registry = RegistryProcess.launch(folder, 0)) {
            String address = registry.awaitAddress().toString();
            CyclicBarrier together = new CyclicBarrier(INSTANCES);
            ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
            try {
                List<Callable<Void>> starts = Collections.nCopies(INSTANCES, () -> {
                    try (SchemaRegistryClient client = new CachedSchemaRegistryClient(address, 100)) {
                        together.await();
                        SchemaSetup.register(client, topics);
                    }
                    return null;
                });
                for (Future<Void> start : instances.invokeAll(starts)) {
                    assertThat(start).succeedsWithin(Duration.ofMinutes(1));
                }
            } finally {
                instances.shutdownNow();
            }
            for (Topic<?> topic : topics.all()) {
                assertThat(get(address + "/subjects/" + topic.subject() + "/versions")
                                .body())
                        .isEqualTo("[1]");
            }
        }
    }

    private HttpResponse<String> register(URI address, String schema) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + "/subjects/news-value/versions"))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"schema\":\"" + schema + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
