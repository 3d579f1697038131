package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.schemas.FactUpdate;

/**
 * The newest day of publication in the whole system. Each partition of the claims tells its own to every partition of the
 * totals, so that each of those can take the maximum by itself.
 */
public final class NewestDays {
    /** No country's code begins like this. */
    private static final String MARK = "@";

    private NewestDays() {}

    static String key(int partition) {
        return MARK + partition;
    }

    static boolean isKey(String key) {
        return key.startsWith(MARK);
    }

    /** The maximum over all partitions of the claims; empty when there is no claim. */
    public static Optional<LocalDate> newest(ReadOnlyKeyValueStore<String, Long> days) {
        LocalDate newest = null;
        try (KeyValueIterator<String, Long> all = days.all()) {
            while (all.hasNext()) {
                LocalDate day = LocalDate.ofEpochDay(all.next().value);
                newest = newest == null || day.isAfter(newest) ? day : newest;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** Facts go to the partition of their country, days to every partition. */
    static final class ToEveryPartition implements StreamPartitioner<String, FactUpdate> {
        @Override
        public Optional<Set<Integer>> partitions(String topic, String key, FactUpdate value, int partitions) {
            return isKey(key)
                    ? Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()))
                    : Optional.empty();
        }
    }
}
