package org.muster.producer.archive;

import java.io.ByteArrayOutputStream;

/** What could not be read, as far as it is worth keeping. */
public final class Lost {
    private static final int MOST = 1 << 20;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    void add(byte[] bytes, int from, int count) {
        kept.write(bytes, from, Math.min(count, MOST - kept.size()));
    }

    byte[] bytes() {
        return kept.toByteArray();
    }
}
