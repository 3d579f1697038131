package org.muster.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that belongs to one running system at a time. The operating system gives up the claim when the process ends,
 * however it ends.
 */
final class DataFolder implements AutoCloseable {
    private static final String PASSING = "muster-demo-";

    private final Path path;
    private final boolean passing;
    private final FileChannel channel;

    private DataFolder(Path path, boolean passing, FileChannel channel) {
        this.path = path;
        this.passing = passing;
        this.channel = channel;
    }

    /** A folder that stays; made if it is new. */
    static DataFolder lasting(Path path) {
        return claim(path, false)
                .orElseThrow(() -> new SystemFailure(path + " is in use by "
                        + Addresses.read(path.resolve("running.properties"))
                                .map(other -> "process " + other.process())
                                .orElse("another process")
                        + "; stop it or name another folder"));
    }

    /** A new folder that goes when it is closed; those that a killed process left behind go now. */
    static DataFolder passing() {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(parent);
        try {
            return claim(Files.createTempDirectory(parent, PASSING), true).orElseThrow();
        } catch (IOException e) {
            throw new SystemFailure("no folder can be made in " + parent + ": " + e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            if (passing) {
                delete(path);
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DataFolder> claim(Path path, boolean passing) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(path, passing, channel));
        } catch (IOException e) {
            throw new SystemFailure(path + " cannot be used as the data folder: " + e, e);
        }
    }

    private static void sweep(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            List<Path> candidates = folders.filter(
                            folder -> folder.getFileName().toString().startsWith(PASSING))
                    .filter(Files::isWritable)
                    .toList();
            for (Path folder : candidates) {
                claim(folder, true).ifPresent(DataFolder::close);
            }
        } catch (IOException | UncheckedIOException | SystemFailure e) {
            // Somebody else's, or gone already: it takes space, but harms nobody.
        }
    }

    /** Deletes a tree; what is gone already is as good. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
