package org.muster.producer.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.muster.producer.bytes.Gunzip;

/**
 * An archive's bytes, unpacked, through a window that grows as far as somebody looks ahead. Each byte is read once and moved
 * seldom. Nobody looks over the edge at which a packed record begins: what stands before it belongs to another record.
 */
public final class ArchiveBytes implements Closeable {
    private static final int CHUNK = 1 << 16;
    /** How records begin. */
    static final byte[] MARK = "WARC/".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.ISO_8859_1);

    private final InputStream in;
    private final Gunzip packed;
    private final long base;
    private final Queue<Member> members = new ArrayDeque<>();
    private byte[] buffer = new byte[4 * CHUNK];
    private int at;
    private int end;
    private long before;
    private long edge = -1;

    /** What was packed by itself. */
    private record Member(long begin, long stored) {}

    /** @param base where in the stored file the input begins */
    ArchiveBytes(InputStream stored, long base) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stored, CHUNK);
        this.packed = Gunzip.isNext(buffered) ? Gunzip.of(buffered) : null;
        this.in = packed == null ? buffered : packed;
        this.base = base;
    }

    /** Where in the stored file the record begins that comes next; -1 in the middle of what was packed as one. */
    long stored() {
        long position = before + at;
        if (packed == null) {
            return base + position;
        }
        while (!members.isEmpty() && members.peek().begin < position) {
            members.poll();
        }
        return !members.isEmpty() && members.peek().begin == position ? base + members.peek().stored : -1;
    }

    /** How many bytes can be seen: so many at least, unless the archive or the record ends before. */
    int see(int count) throws IOException {
        while (end - at < count && edge <= before + at && fill()) {
            continue;
        }
        return edge > before + at ? (int) (edge - before - at) : end - at;
    }

    /** One of the bytes that are seen. */
    byte get(int index) {
        return buffer[at + index];
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(buffer, at + from, at + to);
    }

    String text(int length) {
        return new String(buffer, at, length, StandardCharsets.UTF_8);
    }

    boolean startsWith(byte[] text, int index) {
        return isAt(text, at + index);
    }

    /** Whether a packed record begins here. */
    boolean isAtEdge() {
        return edge == before + at;
    }

    void pass(int count) {
        at += count;
    }

    /** Passes over everything up to what looks like the beginning of the next record, and gives it to {@code lost}. */
    boolean passToRecord(Lost lost) throws IOException {
        while (true) {
            int seen = see(CHUNK);
            for (int i = at + 1; i <= at + seen - VERSION.length; i++) {
                if (buffer[i] == 'W' && buffer[i - 1] == '\n' && isAt(VERSION, i)) {
                    pass(lost, i - at);
                    return true;
                }
            }
            if (edge > before + at) {
                pass(lost, seen);
                return true;
            }
            if (seen < CHUNK) {
                pass(lost, seen);
                return false;
            }
            pass(lost, seen - VERSION.length);
        }
    }

    private void pass(Lost lost, int count) {
        lost.add(buffer, at, count);
        pass(count);
    }

    private boolean isAt(byte[] text, int index) {
        return index + text.length <= end && Arrays.equals(buffer, index, index + text.length, text, 0, text.length);
    }

    private boolean fill() throws IOException {
        if (buffer.length - end < CHUNK) {
            makeRoom();
        }
        int read = in.read(buffer, end, Math.min(CHUNK, buffer.length - end));
        if (read <= 0) {
            return false;
        }
        long position = before + end;
        end += read;
        if (packed != null && packed.memberStartUnpacked() == position) {
            members.add(new Member(position, packed.memberStart()));
            edge = isAt(MARK, end - read) ? position : edge;
        }
        return true;
    }

    private void makeRoom() {
        byte[] roomy = at >= buffer.length / 2 ? buffer : new byte[2 * buffer.length];
        System.arraycopy(buffer, at, roomy, 0, end - at);
        buffer = roomy;
        before += at;
        end -= at;
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
