package org.muster.producer.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps a pause between two requests to one host. Not for several threads. */
final class HostPace {
    private final Map<String, Long> earliest = new HashMap<>();

    /** Waits until the host may be asked again. */
    void await(String host) throws InterruptedException {
        long wait = earliest.getOrDefault(host, System.nanoTime()) - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
    }

    /** The next request to the host comes no earlier than so much from now. */
    void rest(String host, Duration pause) {
        earliest.merge(host, System.nanoTime() + pause.toNanos(), Math::max);
    }
}
