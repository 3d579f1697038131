package org.muster.local.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Apicurio registry as a child process that never outlives this one. Holds schemas to full transitive compatibility
 * unless a subject says otherwise.
 */
public final class RegistryProcess implements AutoCloseable {
    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://127\\.0\\.0\\.1:(\\d+)");

    private final Process process;
    private final Path log;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private RegistryProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Thread reader = new Thread(this::readOutput, "registry-output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Begins to start; {@link #awaitAddress} tells when it serves.
     *
     * @param folder for its database and its log
     * @param port on loopback, must be free
     */
    public static RegistryProcess launch(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            Process process = new ProcessBuilder(command(folder, port))
                    .redirectErrorStream(true)
                    .start();
            return new RegistryProcess(process, folder.resolve("registry.log"));
        } catch (IOException e) {
            throw new SystemFailure("the registry cannot be started in " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Waits until it serves.
     *
     * @return the base of its Confluent-compatible API
     * @throws SystemFailure if it does not start
     */
    public URI awaitAddress() throws InterruptedException {
        try {
            int listening = port.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
            URI address = URI.create("http://127.0.0.1:" + listening + "/apis/ccompat/v7");
            requireCompatibility(address);
            return address;
        } catch (ExecutionException | TimeoutException | IOException e) {
            close();
            throw new SystemFailure("the registry did not start; its log is " + log, e);
        }
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path folder, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        String database = folder.toAbsolutePath().resolve("schemas").toString();
        for (String setting : List.of(
                "java.util.logging.manager=org.jboss.logmanager.LogManager",
                "quarkus.http.host=127.0.0.1",
                "quarkus.http.port=" + port,
                "quarkus.management.host=127.0.0.1",
                "quarkus.management.port=0",
                "quarkus.http.access-log.enabled=false",
                "quarkus.log.category.\"io.quarkus\".level=INFO",
                "apicurio.storage.sql.kind=h2",
                // No delay: what the registry has answered must outlive a kill, or the ids in the records mean nothing.
                "apicurio.datasource.url=jdbc:h2:file:" + database.replace(";", "\\;") + ";WRITE_DELAY=0",
                "apicurio.datasource.jdbc.min-size=1",
                "apicurio.datasource.jdbc.initial-size=1")) {
            command.add("-D" + setting);
        }
        command.addAll(List.of("-cp", classPath(), RegistryChild.class.getName(), "io.quarkus.runner.GeneratedMain"));
        return command;
    }

    /** The runner's manifest names the rest. */
    private static String classPath() throws IOException {
        Path server = Path.of(System.getProperty("muster.home", "."), "registry", "target", "server");
        if (!Files.isDirectory(server)) {
            throw new IOException("no server in " + server + "; run mvn -pl registry process-resources");
        }
        try (Stream<Path> files = Files.list(server)) {
            Path runner = files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no server in " + server));
            Path own = Path.of(RegistryChild.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return runner + System.getProperty("path.separator") + own;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private void readOutput() {
        try (BufferedReader output = process.inputReader();
                Writer copy = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.write(line + System.lineSeparator());
                copy.flush();
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    port.complete(Integer.valueOf(listening.group(1)));
                }
            }
            port.completeExceptionally(new IOException("it ended"));
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
    }

    static void requireCompatibility(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/config"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"compatibility\":\"" + COMPATIBILITY + "\"}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("the compatibility rule was refused: " + response.body());
        }
    }
}
