package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.local.Questioning.Finding;
import org.muster.local.system.TestSystem;

/** Three instances with one standby: any of them answers for all, also while one is killed and comes back. */
class ThreeInstancesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    private final List<AutoCloseable> parts = new ArrayList<>();
    private final List<ServiceProcess> instances = new ArrayList<>();
    private Map<String, JsonNode> expected;

    @BeforeEach
    void start() throws Exception {
        Path samples = folder.resolve("samples.jsonl");
        Samples.copyTo(samples);
        TestSystem system = TestSystem.start(folder.resolve("system"));
        parts.add(system);
        Map<String, String> settings = Map.of(
                "MUSTER_BOOTSTRAP_SERVERS", system.bootstrap(),
                "MUSTER_SCHEMA_REGISTRY", system.registry().toString(),
                "MUSTER_STANDBYS", "1");
        for (String name : List.of("one", "two", "three")) {
            ServiceProcess instance = new ServiceProcess(folder.resolve(name), settings);
            instance.start();
            parts.add(instance);
            instances.add(instance);
            if (instances.size() == 1) {
                // It makes the topics and registers the schemas.
                instance.awaitReady(LIMIT);
            }
        }
        for (ServiceProcess instance : instances) {
            instance.awaitReady(LIMIT);
        }
        Invocation publish = Invocation.of(
                "publish",
                samples.toString(),
                "--bootstrap",
                system.bootstrap(),
                "--registry",
                system.registry().toString());
        assertThat(publish.exitCode()).as(publish.err()).isZero();
        expected = settled(samples);
    }

    @AfterEach
    void stop() throws Exception {
        for (int i = parts.size() - 1; i >= 0; i--) {
            parts.get(i).close();
        }
    }

    @Test
    void shouldAnswerRightOrNotNowWhicheverInstanceIsAskedWhileOneIsKilledAndComesBack() throws Exception {
        for (ServiceProcess instance : instances) {
            for (String country : expected.keySet()) {
                JsonNode answer = patiently(instance, "/api/v1/totals/" + country);
                assertThat(answer.path("totals"))
                        .as(country + " from " + instance.address())
                        .isEqualTo(expected.get(country));
            }
        }

        ServiceProcess victim = instances.get(2);
        try (Questioning questioning = new Questioning(instances.subList(0, 2), expected)) {
            Thread.sleep(5000);
            Finding before = questioning.finding();
            victim.kill();
            Thread.sleep(20_000);
            report("kill", questioning.finding(), before);
            victim.start();
            victim.awaitReady(LIMIT);
            Thread.sleep(10_000);
            report("join", questioning.finding(), before);
        }
    }

    /** Asks again, as it is told to, while stores are being handed over. */
    private static JsonNode patiently(ServiceProcess instance, String path) throws Exception {
        HttpResponse<String> response = instance.get(path);
        for (long end = System.nanoTime() + LIMIT.toNanos();
                response.statusCode() == 503;
                response = instance.get(path)) {
            assertThat(System.nanoTime()).as("still " + response.body()).isLessThan(end);
            Thread.sleep(Duration.ofSeconds(Long.parseLong(
                            response.headers().firstValue("Retry-After").orElseThrow()))
                    .toMillis());
        }
        return MAPPER.readTree(response.body());
    }

    /** How long a key went without an answer is printed, not asserted: a busy machine is slow in peace, too. */
    private static void report(String event, Finding finding, Finding before) {
        System.out.println("Before the " + event + ": " + before);
        System.out.println("During the " + event + ": " + finding);
        assertThat(finding.wrong()).as("wrong answers during the " + event).isEmpty();
        assertThat(finding.answers()).as("right answers during the " + event).isPositive();
    }

    /** Waits until the totals are those that the pure function gives, then returns them by country. */
    private Map<String, JsonNode> settled(Path samples) throws Exception {
        int cells = Invocation.of("totals", "--articles", samples.toString(), "--format", "jsonl")
                .lines()
                .size();
        long end = System.nanoTime() + LIMIT.toNanos();
        Map<String, JsonNode> before = Map.of();
        while (System.nanoTime() < end) {
            Map<String, JsonNode> now = byCountry(instances.get(0).get("/api/v1/totals"));
            int count = now.values().stream().mapToInt(JsonNode::size).sum();
            if (count == cells && now.equals(before)) {
                return now;
            }
            before = now;
            Thread.sleep(1000);
        }
        throw new AssertionError("The totals did not settle at " + cells + " cells: " + before.keySet());
    }

    static Map<String, JsonNode> byCountry(HttpResponse<String> response) throws IOException {
        Map<String, ArrayNode> byCountry = new TreeMap<>();
        for (JsonNode cell : MAPPER.readTree(response.body()).path("totals")) {
            byCountry
                    .computeIfAbsent(cell.path("country").asText(), country -> MAPPER.createArrayNode())
                    .add(cell);
        }
        return Collections.unmodifiableMap(byCountry);
    }
}
