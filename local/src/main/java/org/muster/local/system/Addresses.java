package org.muster.local.system;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where a local system is reached, as it leaves word of it in files.
 *
 * @param bootstrapServers Kafka, {@code host:port}
 * @param registry base of the registry's Confluent-compatible API
 * @param http the service's API and dashboard
 * @param process id of the process that runs it
 */
public record Addresses(String bootstrapServers, URI registry, URI http, long process) {
    private static final String SUFFIX = ".properties";

    /** The newest system of this user that is still running; by it the commands in another terminal find their way. */
    public static Optional<Addresses> newest() {
        Path folder = userFolder();
        if (Files.notExists(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .map(Addresses::read)
                    .flatMap(Optional::stream)
                    .filter(Addresses::alive)
                    .findFirst();
        } catch (IOException e) {
            throw new SystemFailure(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where this system leaves word for the user's other commands. */
    Path userFile() {
        return userFolder().resolve(process + SUFFIX);
    }

    private static Path userFolder() {
        String state = System.getenv("XDG_STATE_HOME");
        Path folder = state == null || state.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(state);
        return folder.resolve("muster").resolve("running");
    }

    /** Empty if there is no such file, or it is not whole. */
    public static Optional<Addresses> read(Path file) {
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
            return Optional.of(new Addresses(
                    required(entries, "bootstrap"),
                    URI.create(required(entries, "registry")),
                    URI.create(required(entries, "url")),
                    Long.parseLong(required(entries, "process"))));
        } catch (NoSuchFileException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new SystemFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Replaces the file at once, so that nobody reads half of it. */
    void write(Path file) {
        Properties entries = new Properties();
        entries.setProperty("bootstrap", bootstrapServers);
        entries.setProperty("registry", registry.toString());
        entries.setProperty("url", http.toString());
        entries.setProperty("process", Long.toString(process));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "addresses", ".draft");
            try (Writer writer = Files.newBufferedWriter(draft)) {
                entries.store(writer, "Where this Muster is reached");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SystemFailure(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Takes back what {@link #write} left. */
    void erase(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SystemFailure(file + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Whether the process that wrote this is still there. */
    private boolean alive() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    private static String required(Properties entries, String name) {
        String value = entries.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
