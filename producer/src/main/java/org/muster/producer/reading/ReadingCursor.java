package org.muster.producer.reading;

import java.io.IOException;

/** Walks through the readings of one source, holding no more than one at a time. */
public interface ReadingCursor extends AutoCloseable {
    /**
     * The next one, or null behind the last.
     *
     * @throws IOException if the source cannot be read any further; what came before stands
     */
    Reading next() throws IOException;

    /**
     * Where the record of the last reading begins, in bytes from the start of the source as it is stored, if reading can
     * begin there; else -1.
     */
    default long position() {
        return -1;
    }

    @Override
    void close() throws IOException;
}
