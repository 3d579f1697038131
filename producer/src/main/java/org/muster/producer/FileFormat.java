package org.muster.producer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of files, told apart by how their names end. */
enum FileFormat {
    TEXT(".txt") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) throws IOException {
            try (in) {
                return new SingleReading(TextFile.read(file, in, limits));
            }
        }
    },
    JSON_LINES(".jsonl", ".ndjson") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) {
            return new JsonLines(file, in, limits);
        }
    };

    private final List<String> endings;

    FileFormat(String... endings) {
        this.endings = List.of(endings);
    }

    abstract ReadingCursor cursor(String file, InputStream in, Limits limits) throws IOException;

    /** Reads a file by its name, else by its first character. Closes the input. */
    static ReadingCursor open(String file, InputStream in, Limits limits) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        FileFormat format = byName(file).orElse(null);
        return (format == null ? byContent(buffered) : format).cursor(file, buffered, limits);
    }

    static boolean isKnown(String file) {
        return !file.startsWith(".") && byName(file).isPresent();
    }

    static String known() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<FileFormat> byName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    private static FileFormat byContent(BufferedInputStream in) throws IOException {
        in.mark(64);
        byte[] head = in.readNBytes(64);
        in.reset();
        return new String(head, java.nio.charset.StandardCharsets.UTF_8).strip().startsWith("{") ? JSON_LINES : TEXT;
    }
}
