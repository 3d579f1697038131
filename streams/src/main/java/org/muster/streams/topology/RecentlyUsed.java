package org.muster.streams.topology;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Working copies of what the stores hold, kept for the keys used last while there is room. Losing one costs reading it again
 * and nothing else.
 */
final class RecentlyUsed<V> {
    private final Map<String, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private final ToIntFunction<V> size;
    private final int room;

    /**
     * @param size of a value, in any unit
     * @param room for all values together, in the same unit; the one used last may exceed it alone
     */
    RecentlyUsed(int room, ToIntFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    V get(String key) {
        return values.get(key);
    }

    void put(String key, V value) {
        values.put(key, value);
        long used = values.values().stream().mapToLong(size::applyAsInt).sum();
        Iterator<V> eldest = values.values().iterator();
        while (used > room && values.size() > 1) {
            used -= size.applyAsInt(eldest.next());
            eldest.remove();
        }
    }

    void remove(String key) {
        values.remove(key);
    }

    void clear() {
        values.clear();
    }
}
