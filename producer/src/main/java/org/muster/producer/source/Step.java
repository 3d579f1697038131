package org.muster.producer.source;

import org.muster.producer.reading.Reading;
import org.muster.schemas.PublisherState;

/**
 * One step through a source: what was read, and what is to be remembered once that is published. Both are written together
 * or not at all.
 *
 * @param reading or null when there is only something to remember
 * @param key of what is remembered, or null if nothing is
 * @param state null to forget the key
 */
public record Step(Reading reading, String key, PublisherState state) {
    public static Step of(Reading reading) {
        return new Step(reading, null, null);
    }

    static Step forget(String key) {
        return new Step(null, key, null);
    }
}
