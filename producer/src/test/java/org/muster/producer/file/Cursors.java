package org.muster.producer.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.muster.producer.reading.GuardedCursor;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.Readings;

/** Reads bytes as if they were a file. */
public final class Cursors {
    private Cursors() {}

    public static Stream<Reading> over(String name, byte[] bytes) {
        try {
            return Readings.stream(new GuardedCursor(
                    name, FileFormat.open(name, new ByteArrayInputStream(bytes), 0, Limits.STANDARD)));
        } catch (IOException e) {
            return Stream.of(new Reading.Rejected(Place.whole(name), GuardedCursor.unreadable(e)));
        }
    }
}
