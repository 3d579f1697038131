package org.muster.producer.archive;

import static org.muster.producer.archive.ArchiveBytes.MARK;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Cuts an archive into its records. One that is broken, or not as long as it says, is passed over up to the next one, also
 * where records are not packed each by itself.
 */
public final class ArchiveRecords implements Closeable {
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LINE_ENDS = 64;
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ArchiveBytes bytes;
    private final int longest;

    /** @param longest block that is kept */
    ArchiveRecords(ArchiveBytes bytes, int longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /** Null at the end. */
    ArchiveRecord next() throws IOException {
        while (bytes.see(1) > 0 && isLineEnd(0)) {
            bytes.pass(1);
        }
        if (bytes.see(1) == 0) {
            return null;
        }
        long position = bytes.stored();
        int head = headLength();
        if (head < 0) {
            return broken("it does not begin as records do", position);
        }
        ArchiveHeader header = ArchiveHeader.parse(bytes.text(head));
        long length = header.length();
        if (length < 0) {
            return broken("it does not say how long it is", position);
        }
        if (length > longest) {
            bytes.pass(head);
            return passed(header, length, position);
        }
        int whole = head + (int) length;
        if (bytes.see(whole) < whole) {
            return brokenOff(position);
        }
        if (!endsAt(whole)) {
            return broken("it is not as long as it says", position);
        }
        ArchiveRecord record = header.isContent()
                ? new ArchiveRecord.Whole(header, bytes.copy(head, whole), position)
                : new ArchiveRecord.Other(position);
        bytes.pass(whole);
        return record;
    }

    private ArchiveRecord passed(ArchiveHeader header, long length, long position) throws IOException {
        for (long left = length; left > 0; ) {
            int count = (int) Math.min(left, bytes.see(LONGEST_HEADER));
            if (bytes.isAtEdge()) {
                return new ArchiveRecord.Broken("it breaks off", new byte[0], position);
            }
            if (count == 0) {
                return brokenOff(position);
            }
            bytes.pass(count);
            left -= count;
        }
        if (!endsAt(0)) {
            return broken("it is not as long as it says", position);
        }
        return header.isContent() ? new ArchiveRecord.Whole(header, null, position) : new ArchiveRecord.Other(position);
    }

    /** Up to the empty line and with it; -1 if it is no header. */
    private int headLength() throws IOException {
        int seen = bytes.see(LONGEST_HEADER / 16);
        if (!bytes.startsWith(MARK, 0)) {
            return -1;
        }
        int line = 0;
        for (int i = 0; i < seen; i++) {
            if (bytes.get(i) == '\n') {
                if (i - line <= 1 && (i == line || bytes.get(line) == '\r')) {
                    return i + 1;
                }
                line = i + 1;
            }
            if (i == seen - 1) {
                seen = Math.min(LONGEST_HEADER, bytes.see(LONGEST_HEADER));
            }
        }
        return -1;
    }

    /** With two line ends, as it should; or right before another record, or the end. */
    private boolean endsAt(int index) throws IOException {
        if (bytes.see(index + END.length) >= index + END.length && bytes.startsWith(END, index)) {
            return true;
        }
        int next = index + lineEnds(index);
        return bytes.see(next + MARK.length) < next + MARK.length || bytes.startsWith(MARK, next);
    }

    private int lineEnds(int index) throws IOException {
        int seen = Math.min(bytes.see(index + LINE_ENDS), index + LINE_ENDS);
        int i = index;
        while (i < seen && isLineEnd(i)) {
            i++;
        }
        return i - index;
    }

    private boolean isLineEnd(int index) {
        return bytes.get(index) == '\r' || bytes.get(index) == '\n';
    }

    private ArchiveRecord broken(String reason, long position) throws IOException {
        Lost lost = new Lost();
        bytes.passToRecord(lost);
        return new ArchiveRecord.Broken(reason, lost.bytes(), position);
    }

    /** The last record may still be written to, so it does not count as broken. */
    private ArchiveRecord brokenOff(long position) throws IOException {
        Lost lost = new Lost();
        if (!bytes.passToRecord(lost)) {
            throw new EOFException("it breaks off in the middle of a record");
        }
        return new ArchiveRecord.Broken("it breaks off", lost.bytes(), position);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
