package org.muster.producer.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.producer.archive.WarcFile;
import org.muster.producer.bytes.Gunzip;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.ReadingCursor;
import org.muster.producer.reading.SingleReading;

/** The formats of files, told apart by how their names end. */
public enum FileFormat {
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
            return new WarcFile(file, in, 0, limits);
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

    /**
     * Reads a file by its name, else by its first bytes; unpacks it if it is packed. The cursor closes the input.
     *
     * @param start where in the file the input begins; not 0 only in archives
     */
    public static ReadingCursor open(String file, InputStream in, long start, Limits limits) throws IOException {
        FileFormat format = byName(file).orElse(null);
        if (format == WARC) {
            return new WarcFile(file, in, start, limits);
        }
        BufferedInputStream plain = new BufferedInputStream(in, 1 << 16);
        if (Gunzip.isNext(plain)) {
            plain = new BufferedInputStream(Gunzip.of(plain), 1 << 16);
        }
        return (format == null ? byContent(plain) : format).cursor(file, plain, limits);
    }

    /** Whether such a file may be written to at its end while it is read. */
    public static boolean grows(String file) {
        FileFormat format = byName(file).orElse(TEXT);
        boolean packed = file.toLowerCase(Locale.ROOT).endsWith(GZIP);
        return format == WARC || !packed && (format == JSON_LINES || format == CSV || format == TSV);
    }

    public static boolean isKnown(String file) {
        return !file.startsWith(".") && byName(file).isPresent();
    }

    public static String known() {
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

    private static byte[] peek(BufferedInputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }
}
