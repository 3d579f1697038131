package org.muster.producer;

import java.io.IOException;

/** Walks through the readings of one source, holding no more than one at a time. */
interface ReadingCursor extends AutoCloseable {
    /**
     * The next one, or null behind the last.
     *
     * @throws IOException if the source cannot be read any further; what came before stands
     */
    Reading next() throws IOException;

    @Override
    void close() throws IOException;
}
