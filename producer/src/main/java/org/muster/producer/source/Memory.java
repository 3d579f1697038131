package org.muster.producer.source;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.muster.schemas.FileProgress;
import org.muster.schemas.PublisherState;
import org.muster.schemas.WebProgress;

/** What a publisher knows of its sources. For several threads. */
public final class Memory {
    private final ConcurrentNavigableMap<String, PublisherState> states = new ConcurrentSkipListMap<>();

    public Optional<PublisherState> get(String key) {
        return Optional.ofNullable(states.get(key));
    }

    Optional<FileProgress> file(String key) {
        return get(key).map(PublisherState::getFile);
    }

    Optional<WebProgress> web(String key) {
        return get(key).map(PublisherState::getWeb);
    }

    /** Keys that begin so, in order. */
    List<String> keys(String prefix) {
        return List.copyOf(states.subMap(prefix, prefix + Character.MAX_VALUE).keySet());
    }

    /** @param state null to forget the key */
    public void put(String key, PublisherState state) {
        if (state == null) {
            states.remove(key);
        } else {
            states.put(key, state);
        }
    }

    public void clear() {
        states.clear();
    }
}
