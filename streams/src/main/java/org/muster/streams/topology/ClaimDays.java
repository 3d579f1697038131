package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** How many claims were published on which day; a claim that is withdrawn may take the newest day with it. */
final class ClaimDays {
    /** Sorts before every day: what was last told downstream. */
    private static final String ANNOUNCED = "!announced";

    private static final String FIRST_DAY = "0";

    private final KeyValueStore<String, Long> days;

    ClaimDays(KeyValueStore<String, Long> days) {
        this.days = days;
    }

    void add(LocalDate day) {
        Long claims = days.get(day.toString());
        days.put(day.toString(), claims == null ? 1 : claims + 1);
    }

    void remove(LocalDate day) {
        long claims = days.get(day.toString());
        days.put(day.toString(), claims == 1 ? null : claims - 1);
    }

    /** The newest day, if it is another one than at the last call; empty inside when no claim is left. */
    Optional<Optional<LocalDate>> change() {
        Optional<LocalDate> newest = newest();
        long now = newest.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        Long announced = days.get(ANNOUNCED);
        if (announced != null && announced == now) {
            return Optional.empty();
        }
        days.put(ANNOUNCED, now);
        return Optional.of(newest);
    }

    private Optional<LocalDate> newest() {
        try (KeyValueIterator<String, Long> newestFirst = days.reverseRange(FIRST_DAY, null)) {
            return newestFirst.hasNext() ? Optional.of(LocalDate.parse(newestFirst.next().key)) : Optional.empty();
        }
    }
}
