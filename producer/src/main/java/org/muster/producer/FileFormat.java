package org.muster.producer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.producer.bytes.Gunzip;

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
    HTML(".html", ".htm") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) throws IOException {
            try (in) {
                return new SingleReading(HtmlFile.read(file, in, limits));
            }
        }
    },
    JSON_LINES(".jsonl", ".ndjson") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) {
            return new JsonLines(file, in, limits);
        }
    },
    JSON(".json") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) throws IOException {
            return new JsonDocument(file, in, limits);
        }
    },
    CSV(".csv") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) {
            return new CsvFile(file, in, ',', limits);
        }
    },
    WARC(".warc", ".wet") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) throws IOException {
            return new WarcFile(file, in, limits);
        }
    },
    TSV(".tsv") {
        @Override
        ReadingCursor cursor(String file, InputStream in, Limits limits) {
            return new CsvFile(file, in, '\t', limits);
        }
    };

    private static final String GZIP = ".gz";

    private final List<String> endings;

    FileFormat(String... endings) {
        this.endings = List.of(endings);
    }

    abstract ReadingCursor cursor(String file, InputStream in, Limits limits) throws IOException;

    /** Reads a file by its name, else by its first bytes; unpacks it if it is packed. The cursor closes the input. */
    static ReadingCursor open(String file, InputStream in, Limits limits) throws IOException {
        BufferedInputStream plain = new BufferedInputStream(in, 1 << 16);
        if (isGzip(plain)) {
            plain = new BufferedInputStream(Gunzip.of(plain), 1 << 16);
        }
        FileFormat format = byName(file).orElse(null);
        return (format == null ? byContent(plain) : format).cursor(file, plain, limits);
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
        String lower = file.toLowerCase(Locale.ROOT);
        String name = lower.endsWith(GZIP) ? lower.substring(0, lower.length() - GZIP.length()) : lower;
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    private static FileFormat byContent(BufferedInputStream in) throws IOException {
        String head = new String(peek(in, 64), StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return HTML;
        }
        if (head.startsWith("warc/")) {
            return WARC;
        }
        return head.startsWith("{") ? JSON_LINES : head.startsWith("[{") ? JSON : TEXT;
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, 2);
        return head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    private static byte[] peek(BufferedInputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }
}
