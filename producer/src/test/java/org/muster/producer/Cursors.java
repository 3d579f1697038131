package org.muster.producer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;

/** Reads bytes as if they were a file. */
final class Cursors {
    private Cursors() {}

    static Stream<Reading> over(String name, byte[] bytes) {
        try {
            return Readings.stream(new GuardedCursor(
                    name, FileFormat.open(name, new ByteArrayInputStream(bytes), 0, Limits.STANDARD)));
        } catch (IOException e) {
            return Stream.of(new Reading.Rejected(Place.whole(name), GuardedCursor.unreadable(e)));
        }
    }
}
