package org.muster.producer.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link TooMuch} when more is read from it than one article may take. */
public final class MeteredInput extends FilterInputStream {
    private final long limit;
    private final String refusal;
    private long left;

    /** @param refusal message of the exception */
    public MeteredInput(InputStream in, long limit, String refusal) {
        super(in);
        this.limit = limit;
        this.refusal = refusal;
        this.left = limit;
    }

    /** More was read than may be. */
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch(String message) {
            super(message);
        }
    }

    /** The next article begins. */
    public void restart() {
        left = limit;
    }

    @Override
    public int read() throws IOException {
        return spend(in.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        return spend(read, read);
    }

    private int spend(int result, int count) throws IOException {
        if (result >= 0) {
            left -= count;
            if (left < 0) {
                throw new TooMuch(refusal);
            }
        }
        return result;
    }
}
