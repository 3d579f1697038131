package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.local.system.Addresses;
import org.muster.local.system.LocalSystem;

/** The whole path: articles through the broker, the registry and the stores to the answers over HTTP. */
class LocalSystemIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private Path samples;
    private List<String> expected;

    @BeforeEach
    void computeWithoutKafka() throws Exception {
        samples = folder.resolve("samples.jsonl");
        Samples.copyTo(samples);
        expected = totals("--articles", samples.toString());
        assertThat(expected).hasSizeGreaterThan(10);
    }

    @Test
    void shouldServeWhatThePureFunctionGivesOverRepublicationAndRestart() throws Exception {
        try (LocalSystem system = start()) {
            publish(system);
            assertThat(served(system)).as("published once").isEqualTo(expected);
            publish(system);
            assertThat(served(system)).as("published twice").isEqualTo(expected);
        }
        try (LocalSystem system = start()) {
            assertThat(served(system)).as("after a restart").isEqualTo(expected);
        }
        assertThat(LocalSystem.reset(data())).contains("muster.troop-totals").doesNotContain("muster.articles");
        try (LocalSystem system = start()) {
            system.awaitProcessed(LIMIT);
            assertThat(served(system)).as("made anew from the articles").isEqualTo(expected);
        }
    }

    @Test
    void shouldGoOnAfterAKillAndLeaveNoRegistryBehind() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dmuster.home=" + System.getProperty("muster.home"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Muster.class.getName(),
                        "up",
                        "--data",
                        data().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).startsWith("Kafka:");
        }
        Addresses addresses =
                Addresses.read(data().resolve("running.properties")).orElseThrow();
        publish(addresses);
        ProcessHandle registry = process.children().findFirst().orElseThrow();

        process.destroyForcibly().waitFor();

        assertThat(registry.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(registry);
        try (LocalSystem system = start()) {
            system.awaitProcessed(LIMIT);
            assertThat(served(system)).isEqualTo(expected);
        }
    }

    private LocalSystem start() throws InterruptedException {
        return LocalSystem.lasting(data(), progress -> {});
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void publish(LocalSystem system) throws InterruptedException {
        publish(system.addresses());
        system.awaitProcessed(LIMIT);
    }

    private void publish(Addresses addresses) {
        Invocation publish = Invocation.of(
                "publish",
                samples.toString(),
                "--bootstrap",
                addresses.bootstrapServers(),
                "--registry",
                addresses.registry().toString());
        assertThat(publish.err()).isEmpty();
        assertThat(publish.exitCode()).isZero();
    }

    private static List<String> served(LocalSystem system) {
        return totals("--url", system.addresses().http().toString());
    }

    private static List<String> totals(String... from) {
        Invocation totals = Invocation.of("totals", from[0], from[1], "--format", "jsonl");
        assertThat(totals.exitCode()).as(totals.err()).isZero();
        return totals.lines().stream()
                .map(LocalSystemIT::withFactsAsTheLedgerNamesThem)
                .toList();
    }

    /** The service names a fact by its contributors and the ledger's name, as in {@code POL~1f2e}. */
    static String withFactsAsTheLedgerNamesThem(String line) {
        try {
            ObjectNode cell = (ObjectNode) MAPPER.readTree(line);
            TreeSet<String> names = new TreeSet<>();
            cell.path("facts")
                    .forEach(id -> names.add(id.asText().substring(id.asText().lastIndexOf('~') + 1)));
            return cell.put("facts", names.toString()).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
