package org.muster.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.muster.streams.ServiceMain;

/** One instance of the service as a process of its own, so that it can really be killed. */
final class ServiceProcess implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    /** @param settings what all instances have in common, as the environment */
    ServiceProcess(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceMain.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(settings);
        builder.environment()
                .putAll(Map.of(
                        "MUSTER_STATE_DIRECTORY",
                        folder.toString(),
                        "MUSTER_HTTP_HOST",
                        "127.0.0.1",
                        "MUSTER_HTTP_PORT",
                        Integer.toString(port),
                        "MUSTER_APPLICATION_SERVER",
                        "127.0.0.1:" + port));
        process = builder.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Waits until every store of the instance answers. */
    void awaitReady(Duration limit) throws InterruptedException, IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError(address() + " is not ready:\n" + lastWords());
            }
            Thread.sleep(100);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return get("/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Path log() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }
}
