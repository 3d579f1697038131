package org.muster.producer.bytes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines as bytes. Of a line beyond the limit nothing is kept, so that no input fills the memory. */
public final class LineReader implements AutoCloseable {
    private final InputStream in;
    private final int limit;
    private long number;
    private boolean tooLong;

    public LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line without its end, empty when it is too long, or null behind the last. */
    public byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < limit) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        return tooLong ? new byte[0] : line.toByteArray();
    }

    /** Number of the line last read; the first is 1. */
    public long number() {
        return number;
    }

    public boolean tooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
