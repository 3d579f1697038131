package org.muster.producer.source;

import java.time.Duration;
import org.muster.producer.progress.Meter;

/**
 * A source that is read, and how it does.
 *
 * @param every how long to wait between two passes over it, when it is followed
 */
public record Subscription(Source source, Duration every, Meter meter) {
    /** After how long a page that is still listed is asked for again, at first, unless somebody says otherwise. */
    public static final Duration RECHECK = Duration.ofHours(6);

    private static final Duration ON_THE_WEB = Duration.ofMinutes(10);
    private static final Duration LOCALLY = Duration.ofSeconds(2);

    public Subscription(Source source, Duration every) {
        this(source, every, new Meter(source.name()));
    }

    /** How long it is waited between two passes over such a source, unless somebody says otherwise. */
    public static Duration usualPause(String named) {
        return named.startsWith("http") ? ON_THE_WEB : LOCALLY;
    }
}
