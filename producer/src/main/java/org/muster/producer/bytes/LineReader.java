package org.muster.producer.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines as bytes. Of a line beyond the limit nothing is kept, so that no input fills the memory. */
public final class LineReader implements AutoCloseable {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private int position;
    private int filled;
    private long number;
    private boolean tooLong;

    public LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, empty when it is too long, or null behind the last. */
    public byte[] next() throws IOException {
        line.reset();
        tooLong = false;
        if (position == filled && !fill()) {
            return null;
        }
        number++;
        do {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(position, end);
            position = end;
        } while (position == filled && fill());
        if (position < filled) {
            position++;
        }
        return tooLong ? new byte[0] : line.toByteArray();
    }

    private void keep(int from, int to) {
        tooLong |= line.size() + to - from > limit;
        if (!tooLong) {
            line.write(buffer, from, to - from);
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
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
