package org.muster.streams;

import java.net.URI;
import java.time.Duration;

/**
 * The whole service in one object: it creates the topics that are missing, registers the schemas, runs the topology and
 * answers over HTTP until it is closed.
 */
public final class StreamsApplication implements AutoCloseable {
    private StreamsApplication() {}

    /**
     * Checks broker, registry and port, then starts. Returns as soon as HTTP answers; the stores may still be loading.
     *
     * @throws StartupException if anything is not as it should be; nothing is left running then
     */
    public static StreamsApplication start(StreamsSettings settings) {
        throw new UnsupportedOperationException("not yet: " + settings);
    }

    /** Where the HTTP API is, with the port that was taken: {@code http://127.0.0.1:8080}. */
    public URI address() {
        throw new UnsupportedOperationException();
    }

    /** Whether every store answers. */
    public boolean ready() {
        return false;
    }

    /** Waits until every store answers; false if they do not within the time. */
    public boolean awaitReady(Duration limit) throws InterruptedException {
        return false;
    }

    /**
     * Waits until everything that was on the topics when this was called has reached the totals; false if it has not
     * within the time. Known from the consumer group's offsets.
     */
    public boolean awaitProcessed(Duration limit) throws InterruptedException {
        return false;
    }

    /** Stops serving, then stops the streams; idempotent. */
    @Override
    public void close() {}
}
