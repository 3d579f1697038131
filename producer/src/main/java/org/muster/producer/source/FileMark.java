package org.muster.producer.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.muster.producer.bytes.Hashes;
import org.muster.schemas.FileProgress;

/** By what a file is known again: its size, its time, and its first and last megabyte. */
public record FileMark(long size, Instant modified, String head, String tail) {
    private static final int EDGE = 1 << 20;

    static FileMark of(Path file) throws IOException {
        Instant modified = modified(file);
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            return new FileMark(size, modified, hash(channel, 0, size), hash(channel, Math.max(0, size - EDGE), size));
        }
    }

    static Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether a file looks untouched, without a look into it. */
    static boolean isUntouched(Path file, FileProgress known) throws IOException {
        return Files.size(file) == known.getSize() && modified(file).equals(known.getModified());
    }

    /** Whether it is the same file, perhaps on another machine. */
    boolean isSame(FileProgress known) {
        return size == known.getSize() && head.equals(known.getHead()) && tail.equals(known.getTail());
    }

    /** Whether a file begins with all that is known of it and goes on. */
    static boolean isLonger(Path file, FileProgress known) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long before = known.getSize();
            return channel.size() > before
                    && hash(channel, 0, before).equals(known.getHead())
                    && hash(channel, Math.max(0, before - EDGE), before).equals(known.getTail());
        }
    }

    FileProgress progress(long readings, long position, boolean complete) {
        return new FileProgress(readings, position, complete, size, modified, head, tail);
    }

    private static String hash(FileChannel channel, long from, long end) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(EDGE, end - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return Hashes.of(bytes.array());
    }
}
