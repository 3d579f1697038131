package org.muster.producer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads articles from where the user points: files, folders, standard input ({@code -}). A file's format follows from its
 * name, and from its first character where the name says nothing.
 *
 * <p>Nothing is thrown for bad input: whatever is not an article comes as {@link Reading.Rejected}, and reading goes on
 * behind it.
 */
public final class ArticleReader {
    private final Limits limits;
    private final Supplier<InputStream> standardInput;

    public ArticleReader() {
        this(Limits.STANDARD, () -> System.in);
    }

    ArticleReader(Limits limits, Supplier<InputStream> standardInput) {
        this.limits = limits;
        this.standardInput = standardInput;
    }

    /** The articles of all sources in turn, each read when it is asked for. Close the stream to close the files. */
    public Stream<Reading> read(List<String> sources) {
        return Readings.stream(SourceChain.of(sources, this::open));
    }

    private ReadingCursor open(String source) throws IOException {
        if (source.equals("-")) {
            return FileFormat.open("standard input", standardInput.get(), limits);
        }
        Path path;
        try {
            path = Path.of(source);
        } catch (InvalidPathException e) {
            return SingleReading.rejected(source, "is no file name");
        }
        if (Files.isDirectory(path)) {
            return openFolder(path);
        }
        if (!Files.exists(path)) {
            return SingleReading.rejected(source, "does not exist; name a file, a folder or - for standard input");
        }
        return openFile(path);
    }

    private ReadingCursor openFolder(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files = tree.filter(Files::isRegularFile)
                    .filter(file -> FileFormat.isKnown(file.getFileName().toString()))
                    .sorted()
                    .toList();
            return files.isEmpty()
                    ? SingleReading.rejected(
                            folder.toString(), "holds no articles; they are files that end in " + FileFormat.known())
                    : SourceChain.of(files, this::openFile);
        }
    }

    private ReadingCursor openFile(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return FileFormat.open(file.toString(), in, limits);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
