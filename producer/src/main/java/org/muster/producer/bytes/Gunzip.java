package org.muster.producer.bytes;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, all members one after the other, and refuses what unpacks to absurdly more than it is. Knows where in the
 * packed input each member began, so that reading can begin there again.
 */
public final class Gunzip extends InputStream {
    /** News text packs three to five times; the densest logs a hundred. */
    private static final int EXPANSION = 300;

    /** So much may come out of anything. */
    private static final long FREE = 16L << 20;

    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int filled;
    private int used;
    private long packedBefore;
    private long unpacked;
    private long memberPacked;
    private long memberUnpacked;
    private boolean inside;

    private Gunzip(InputStream in) throws IOException {
        this.in = in;
        if (!beginMember()) {
            throw new EOFException("it is empty");
        }
    }

    public static Gunzip of(InputStream packed) throws IOException {
        return new Gunzip(packed);
    }

    /** Whether a stream that can be marked goes on with gzip; it stays where it is. */
    public static boolean isNext(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] head = in.readNBytes(2);
        in.reset();
        return head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    /** Where the member begins that the bytes last read came from: in the packed input. */
    public long memberStart() {
        return memberPacked;
    }

    /** The same place, counted in the bytes that come out. */
    public long memberStartUnpacked() {
        return memberUnpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Never more than is left of the member, so that {@link #memberStart} holds for all of it. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inside || beginMember()) {
            int count = inflate(buffer, offset, length);
            if (inflater.finished()) {
                endMember(buffer, offset, count);
            } else {
                crc.update(buffer, offset, count);
            }
            if (count > 0) {
                unpacked += count;
                refuseBomb();
                return count;
            }
        }
        return -1;
    }

    /** Goes on behind the member that is being read; false when there is no other. */
    public boolean skipMember() throws IOException {
        byte[] nowhere = new byte[1 << 13];
        while (inside) {
            read(nowhere, 0, nowhere.length);
        }
        return beginMember();
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            if (inflater.needsInput()) {
                if (used == filled && !fill()) {
                    throw new EOFException("it breaks off in the middle of gzip");
                }
                inflater.setInput(packed, used, filled - used);
            }
            int count = inflater.inflate(buffer, offset, length);
            used = filled - inflater.getRemaining();
            if (count == 0 && inflater.needsDictionary()) {
                throw new IOException("it is no gzip: it asks for a dictionary");
            }
            return count;
        } catch (DataFormatException e) {
            throw new IOException("it is broken gzip (" + e.getMessage() + ")", e);
        }
    }

    private void refuseBomb() throws IOException {
        if (unpacked > FREE && unpacked > EXPANSION * (packedBefore + used)) {
            throw new IOException("it unpacks to more than " + EXPANSION
                    + " times its size (the limit); unpack it by hand if you trust it");
        }
    }

    /** False at the end of the input. Zeros that pad the end, as on tapes, are skipped. */
    private boolean beginMember() throws IOException {
        int first = nextByte();
        while (first == 0) {
            first = nextByte();
        }
        if (first < 0) {
            return false;
        }
        memberPacked = packedBefore + used - 1;
        memberUnpacked = unpacked;
        boolean gzip = first == 0x1f && nextByte() == 0x8b && nextByte() == 8;
        if (!gzip) {
            throw new IOException("it is no gzip, at byte " + memberPacked);
        }
        int flags = requiredByte();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(requiredByte() | requiredByte() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        inside = true;
        return true;
    }

    private void endMember(byte[] buffer, int offset, int count) throws IOException {
        crc.update(buffer, offset, count);
        long stated = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            stated |= (long) requiredByte() << shift;
        }
        skip(4);
        if (stated != crc.getValue()) {
            throw new IOException("it is broken gzip (its checksum is wrong)");
        }
        crc.reset();
        inflater.reset();
        inside = false;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            requiredByte();
        }
    }

    private void skipText() throws IOException {
        while (requiredByte() != 0) {
            continue;
        }
    }

    private int requiredByte() throws IOException {
        int b = nextByte();
        if (b < 0) {
            throw new EOFException("it breaks off in the middle of gzip");
        }
        return b;
    }

    private int nextByte() throws IOException {
        return used == filled && !fill() ? -1 : packed[used++] & 0xff;
    }

    private boolean fill() throws IOException {
        packedBefore += filled;
        used = 0;
        filled = Math.max(0, in.read(packed));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
