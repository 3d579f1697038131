package org.muster.local.system;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a local system is reached, as it leaves word of it in files.
 *
 * @param bootstrapServers Kafka, {@code host:port}
 * @param registry base of the registry's Confluent-compatible API
 * @param http the service's API and dashboard
 * @param process id of the process that runs it
 */
public record Addresses(String bootstrapServers, URI registry, URI http, long process) {
    /** The file of the user's newest system, by which the commands in another terminal find it. */
    public static Path userFile() {
        String state = System.getenv("XDG_STATE_HOME");
        Path folder = state == null || state.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(state);
        return folder.resolve("muster").resolve("running.properties");
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
    public void write(Path file) {
        Properties entries = new Properties();
        entries.setProperty("bootstrap", bootstrapServers);
        entries.setProperty("registry", registry.toString());
        entries.setProperty("url", http.toString());
        entries.setProperty("process", Long.toString(process));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "addresses", null);
            try (Writer writer = Files.newBufferedWriter(draft)) {
                entries.store(writer, "Where this Muster is reached");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SystemFailure(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Takes back what {@link #write} left, unless another system has left word since. */
    public void erase(Path file) {
        if (read(file).equals(Optional.of(this))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new SystemFailure(file + " cannot be deleted: " + e.getMessage(), e);
            }
        }
    }

    /** Whether the process that wrote this is still there. */
    public boolean alive() {
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
