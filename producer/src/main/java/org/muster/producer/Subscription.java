package org.muster.producer;

import java.time.Duration;

/**
 * A source that is read, and how it does.
 *
 * @param every how long to wait between two passes over it, when it is followed
 */
public record Subscription(Source source, Duration every, Meter meter) {
    public Subscription(Source source, Duration every) {
        this(source, every, new Meter(source.name()));
    }
}
