package org.muster.producer.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Cursors as streams. */
public final class Readings {
    private Readings() {}

    public static Stream<Reading> stream(ReadingCursor cursor) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                iterator(cursor), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(() -> {
                    try {
                        cursor.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Iterator<Reading> iterator(ReadingCursor cursor) {
        return new Iterator<>() {
            private Reading next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    try {
                        next = cursor.next();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                return next != null;
            }

            @Override
            public Reading next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Reading current = next;
                next = null;
                return current;
            }
        };
    }
}
