package org.muster.streams.failure;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that died is replaced: what killed it (a broker or registry that is away) passes, and with exactly-once nothing
 * is lost. Each time it waits a little longer, so that a lasting fault does not spin.
 */
public final class ThreadReplacement implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AtomicInteger deaths = new AtomicInteger();

    @Override
    public StreamThreadExceptionResponse handle(Throwable exception) {
        long wait = Math.min(LONGEST.toMillis(), 500L << Math.min(10, deaths.getAndIncrement()));
        LOG.error("A stream thread died; another takes its place in {} ms.", wait, exception);
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
