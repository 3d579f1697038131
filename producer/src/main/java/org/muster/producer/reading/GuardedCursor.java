package org.muster.producer.reading;

import java.io.IOException;

/** Turns a failure in mid-flight into a last reading that says so. */
public final class GuardedCursor implements ReadingCursor {
    private final String source;
    private final ReadingCursor inner;
    private boolean failed;

    public GuardedCursor(String source, ReadingCursor inner) {
        this.source = source;
        this.inner = inner;
    }

    public static String unreadable(IOException e) {
        return "cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage());
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
    public long position() {
        return inner.position();
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }
}
