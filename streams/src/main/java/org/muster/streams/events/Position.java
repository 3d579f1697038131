package org.muster.streams.events;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a listener has come: for every partition of the topics that are followed, the offset that comes next. Offsets are
 * the same for everybody, so a listener can go on at another instance.
 *
 * @param next by source, which is a topic and a partition in short
 */
public record Position(Map<String, Long> next) {
    public static final Position NOWHERE = new Position(Map.of());

    private static final String ENTRY = "[a-z]+[0-9]+:[0-9]{1,18}";
    private static final int LONGEST_TEXT = 8192;

    public Position {
        next = Map.copyOf(next);
    }

    /** Reads {@link #toString}; empty if this is none. */
    public static Optional<Position> parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        Map<String, Long> next = new TreeMap<>();
        for (String entry : text.split("_")) {
            if (!entry.matches(ENTRY)) {
                return Optional.empty();
            }
            int colon = entry.indexOf(':');
            next.put(entry.substring(0, colon), Long.valueOf(entry.substring(colon + 1)));
        }
        return Optional.of(new Position(next));
    }

    Position with(String source, long offset) {
        Map<String, Long> moved = new TreeMap<>(next);
        moved.put(source, offset);
        return new Position(moved);
    }

    /** Whether an event is still to come for this listener. */
    boolean before(String source, long offset) {
        return offset >= next.getOrDefault(source, 0L);
    }

    /** As it can stand in a header: {@code facts0:17_totals0:25}. */
    @Override
    public String toString() {
        return new TreeMap<>(next)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining("_"));
    }
}
