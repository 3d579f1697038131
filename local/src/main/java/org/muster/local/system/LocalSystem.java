package org.muster.local.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.muster.schemas.Topics;
import org.muster.streams.StartupException;
import org.muster.streams.StreamsApplication;
import org.muster.streams.StreamsSettings;

/** Broker, registry and the Streams application with its HTTP API, all on loopback. */
public final class LocalSystem implements AutoCloseable {
    private static final String BROKER = "broker";
    private static final int BROKER_PORT = 9092;
    private static final int REGISTRY_PORT = 8081;
    private static final int HTTP_PORT = 8080;
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** In the order of closing. */
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    private final Consumer<String> progress;
    private StreamsApplication streams;
    private Addresses addresses;

    private LocalSystem(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * A system whose data are gone when it is closed.
     *
     * @param progress hears what has been reached, in words for the user
     * @throws SystemFailure if a part does not start; nothing is left running then
     */
    public static LocalSystem passing(Consumer<String> progress) throws InterruptedException {
        return new LocalSystem(progress).start(DataFolder.passing());
    }

    /** A system whose data stay in the folder, and so do its addresses where they are still free. */
    public static LocalSystem lasting(Path folder, Consumer<String> progress) throws InterruptedException {
        return new LocalSystem(progress).start(DataFolder.lasting(folder));
    }

    /**
     * Deletes all that was made of the articles in the folder, and keeps them.
     *
     * @return names of the topics that are gone
     * @throws SystemFailure if a system is running in the folder
     */
    public static List<String> reset(Path folder) throws InterruptedException {
        if (!Files.isDirectory(folder.resolve(BROKER))) {
            throw new SystemFailure(folder + " is no data folder of muster up");
        }
        try (DataFolder claimed = DataFolder.lasting(folder);
                EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve(BROKER), Ports.freeOr(0));
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            // No registry is asked.
            StreamsSettings settings = streams(broker.address(), URI.create("http://127.0.0.1"), claimed.path());
            List<String> topics =
                    new DerivedData(admin, new Topics(settings.topicPrefix()), settings.applicationId()).delete();
            DataFolder.delete(settings.stateDirectory());
            return topics;
        } catch (IOException e) {
            throw new SystemFailure("the state in " + folder + " cannot be deleted: " + e, e);
        }
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Waits until all that has been published so far has reached the totals. */
    public void awaitProcessed(Duration limit) throws InterruptedException {
        if (!streams.awaitProcessed(limit)) {
            throw new SystemFailure(
                    "the articles were not processed within " + limit.toSeconds() + " seconds; see the log");
        }
    }

    /** Stops the parts in reverse order of their start; idempotent. */
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                progress.accept("a part did not stop cleanly: " + e);
            }
        }
    }

    private LocalSystem start(DataFolder folder) throws InterruptedException {
        parts.push(folder);
        try {
            startParts(folder.path());
            return this;
        } catch (StartupException e) {
            close();
            throw new SystemFailure(e.getMessage(), e);
        } catch (RuntimeException | InterruptedException e) {
            close();
            throw e;
        }
    }

    private void startParts(Path folder) throws InterruptedException {
        System.setProperty("muster.log", folder.resolve("muster.log").toString());
        Path file = folder.resolve("running.properties");
        Optional<Addresses> before = Addresses.read(file);
        RegistryProcess registry = RegistryProcess.launch(
                folder.resolve("registry"),
                Ports.freeOr(before.map(known -> known.registry().getPort()).orElse(REGISTRY_PORT)));
        parts.push(registry);
        EmbeddedBroker broker = EmbeddedBroker.start(
                folder.resolve(BROKER),
                Ports.freeOr(before.map(known -> port(known.bootstrapServers())).orElse(BROKER_PORT)));
        parts.push(broker);
        progress.accept("Kafka broker at " + broker.address());
        URI schemas = registry.awaitAddress();
        progress.accept("Schema registry at " + schemas);
        streams = StreamsApplication.start(streams(broker.address(), schemas, folder)
                .withHttpPort(
                        Ports.freeOr(before.map(known -> known.http().getPort()).orElse(HTTP_PORT))));
        parts.push(streams);
        if (!streams.awaitReady(START_LIMIT)) {
            throw new SystemFailure(
                    "the stores were not ready within " + START_LIMIT.toSeconds() + " seconds; see the log");
        }
        progress.accept("Streams and HTTP API at " + streams.address());
        addresses = new Addresses(
                broker.address(),
                schemas,
                streams.address(),
                ProcessHandle.current().pid());
        addresses.write(file);
        addresses.write(addresses.userFile());
        parts.push(() -> addresses.erase(addresses.userFile()));
    }

    private static StreamsSettings streams(String broker, URI registry, Path folder) {
        return StreamsSettings.local(broker, registry, folder.resolve("streams"));
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }
}
