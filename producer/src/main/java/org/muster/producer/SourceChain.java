package org.muster.producer;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One source after the other. Each is opened when its turn comes; one that fails is reported and does not stop the rest. */
final class SourceChain implements ReadingCursor {
    /** How a source is opened. */
    interface Opener<S> {
        ReadingCursor open(S source) throws IOException;
    }

    private final Iterator<ReadingCursor> cursors;
    private ReadingCursor current;

    private SourceChain(Iterator<ReadingCursor> cursors) {
        this.cursors = cursors;
    }

    static <S> SourceChain of(List<S> sources, Opener<S> opener) {
        return new SourceChain(sources.stream()
                .map(source -> {
                    try {
                        return new Guarded(source.toString(), opener.open(source));
                    } catch (IOException e) {
                        return (ReadingCursor) SingleReading.rejected(source.toString(), unreadable(e));
                    }
                })
                .iterator());
    }

    @Override
    public Reading next() throws IOException {
        while (current != null || cursors.hasNext()) {
            if (current == null) {
                current = cursors.next();
            }
            Reading reading = current.next();
            if (reading != null) {
                return reading;
            }
            current.close();
            current = null;
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
    }

    private static String unreadable(IOException e) {
        return "cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage());
    }

    /** Turns a failure in mid-flight into a last reading that says so. */
    private static final class Guarded implements ReadingCursor {
        private final String source;
        private final ReadingCursor inner;
        private boolean failed;

        Guarded(String source, ReadingCursor inner) {
            this.source = source;
            this.inner = inner;
        }

        @Override
        public Reading next() {
            if (failed) {
                return null;
            }
            try {
                return inner.next();
            } catch (IOException e) {
                failed = true;
                return new Reading.Rejected(Place.whole(source), unreadable(e) + "; what came before it was read");
            }
        }

        @Override
        public void close() throws IOException {
            inner.close();
        }
    }
}
