package org.muster.producer.source;

import java.io.IOException;
import org.muster.producer.progress.Meter;

/** Something to read articles from, once or again and again: a file, a folder, a feed, an archive. */
public interface Source {
    /** How people call it; without credentials. */
    String name();

    /**
     * Begins one pass over what the memory does not know yet.
     *
     * @param memory what was published before; read only
     * @param meter counts what is read
     * @throws IOException if nothing can be read at all
     */
    Steps open(Memory memory, Meter meter) throws IOException;

    /** One pass over a source, one step at a time. */
    interface Steps extends AutoCloseable {
        /**
         * The next step, or null behind the last.
         *
         * @throws IOException if the source cannot be read any further; what came before stands
         */
        Step next() throws IOException;

        @Override
        void close() throws IOException;
    }
}
