package org.muster.producer.bytes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records of RFC 4180, as bytes: so that one record that is too long or not UTF-8 spoils no other. A quote inside an
 * unquoted field is a quote.
 */
public final class CsvReader implements AutoCloseable {
    private final InputStream in;
    private final int limit;
    private final int separator;
    private long line = 1;
    private long recordLine;
    private boolean tooLong;

    /** @param limit bytes of a record; of a longer one nothing is kept */
    public CsvReader(InputStream in, int separator, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.separator = separator;
        this.limit = limit;
    }

    /** The fields of the next record, none of them when it is too long, or null behind the last. */
    public List<byte[]> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        recordLine = line;
        tooLong = false;
        List<byte[]> fields = new ArrayList<>();
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        boolean quoted = false;
        boolean fresh = true;
        int size = 0;
        for (; b >= 0; b = in.read()) {
            if (b == '\n') {
                line++;
            }
            if (quoted && b == '"') {
                quoted = isDoubled();
                if (!quoted) {
                    continue;
                }
            } else if (fresh && b == '"') {
                quoted = true;
                fresh = false;
                continue;
            } else if (!quoted && b == '\n') {
                break;
            } else if (!quoted && b == separator) {
                fields.add(field.toByteArray());
                field.reset();
                fresh = true;
                continue;
            }
            fresh = false;
            if (size++ < limit) {
                field.write(b);
            } else {
                tooLong = true;
            }
        }
        fields.add(withoutReturn(field.toByteArray(), quoted));
        return tooLong ? List.of() : fields;
    }

    /** After a quote in a quoted field: whether another follows, which is then taken. */
    private boolean isDoubled() throws IOException {
        in.mark(1);
        if (in.read() == '"') {
            return true;
        }
        in.reset();
        return false;
    }

    private static byte[] withoutReturn(byte[] field, boolean quoted) {
        boolean ends = !quoted && field.length > 0 && field[field.length - 1] == '\r';
        return ends ? Arrays.copyOf(field, field.length - 1) : field;
    }

    /** Line on which the record last read begins; the first is 1. */
    public long line() {
        return recordLine;
    }

    public boolean tooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
