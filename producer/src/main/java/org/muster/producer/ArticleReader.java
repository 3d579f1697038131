package org.muster.producer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.producer.web.WebClient;
import org.muster.producer.web.WebSettings;

/**
 * Reads articles from where the user points: files, folders, standard input ({@code -}), and addresses of web pages and
 * of feeds. A file's format follows from its name, and from its first bytes where the name says nothing.
 *
 * <p>Nothing is thrown for bad input: whatever is not an article comes as {@link Reading.Rejected}, and reading goes on
 * behind it.
 */
public final class ArticleReader {
    private final Limits limits;
    private final WebSettings web;
    private final Supplier<InputStream> standardInput;

    public ArticleReader() {
        this(WebSettings.STANDARD);
    }

    /** @param web how addresses on the web are read */
    public ArticleReader(WebSettings web) {
        this(Limits.STANDARD, web, () -> System.in);
    }

    ArticleReader(Limits limits, WebSettings web, Supplier<InputStream> standardInput) {
        this.limits = limits;
        this.web = web;
        this.standardInput = standardInput;
    }

    /** The articles of all sources in turn, each read when it is asked for. Close the stream to close the files. */
    public Stream<Reading> read(List<String> sources) {
        WebClient client = new WebClient(web);
        return Readings.stream(SourceChain.of(sources, source -> open(source, client)));
    }

    private ReadingCursor open(String source, WebClient client) throws IOException {
        if (source.startsWith("http://") || source.startsWith("https://")) {
            return new WebSource(source, client, limits);
        }
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
            return SingleReading.rejected(
                    source, "does not exist; name a file, a folder, a web address, or - for standard input");
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
