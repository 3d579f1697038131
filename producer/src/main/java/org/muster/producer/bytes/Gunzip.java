package org.muster.producer.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and refuses what unpacks to absurdly more than it is. */
public final class Gunzip extends FilterInputStream {
    /** News text packs three to five times; the densest logs a hundred. */
    private static final int EXPANSION = 300;

    /** So much may come out of anything. */
    private static final long FREE = 16L << 20;

    private final Counter packed;
    private long unpacked;

    private Gunzip(Counter packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    public static Gunzip of(InputStream packed) throws IOException {
        return new Gunzip(new Counter(packed));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        unpacked += Math.max(0, read);
        if (unpacked > FREE && unpacked > EXPANSION * packed.count) {
            throw new IOException("it unpacks to more than " + EXPANSION
                    + " times its size (the limit); unpack it by hand if" + " you trust it");
        }
        return read;
    }

    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
