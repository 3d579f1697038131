package org.muster.producer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.muster.producer.archive.WarcFile;
import org.muster.producer.file.FileFormat;
import org.muster.producer.progress.Meter;
import org.muster.producer.progress.MeteredStream;
import org.muster.producer.reading.GuardedCursor;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.ReadingCursor;

/** Opens files at their beginning or behind a record. */
public final class OpenFile {
    private OpenFile() {}

    static ReadingCursor whole(Path file, Meter meter, Limits limits) throws IOException {
        return open(file, 0, meter, limits);
    }

    /** Reads and drops so many readings first. */
    public static ReadingCursor behindReadings(Path file, long readings, Meter meter, Limits limits)
            throws IOException {
        ReadingCursor cursor = open(file, 0, meter, limits);
        for (long i = 0; i < readings && cursor.next() != null; i++) {
            continue;
        }
        return cursor;
    }

    /** Behind the record that begins at the position; empty if none does, any more. */
    static Optional<ReadingCursor> behind(Path file, long position, Meter meter, Limits limits) throws IOException {
        Optional<ReadingCursor> cursor = at(file, position, meter, limits);
        if (cursor.isPresent()) {
            cursor.get().next();
        }
        return cursor;
    }

    /** Where the record begins; empty if none does, any more. */
    public static Optional<ReadingCursor> at(Path file, long position, Meter meter, Limits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (!WarcFile.beginsAt(channel, position)) {
                return Optional.empty();
            }
        }
        meter.bytesRead(position);
        return Optional.of(open(file, position, meter, limits));
    }

    private static ReadingCursor open(Path file, long position, Meter meter, Limits limits) throws IOException {
        FileChannel channel = FileChannel.open(file).position(position);
        InputStream in = new MeteredStream(Channels.newInputStream(channel), meter);
        try {
            return new GuardedCursor(file.toString(), FileFormat.open(file.toString(), in, position, limits));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
