package org.muster.producer.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.Reading;

/** One pass over a source, as a publisher makes it, without Kafka. */
record Pass(List<Reading> readings, Meter meter) {
    static Pass over(Source source, Memory memory) throws IOException {
        return over(source, memory, Integer.MAX_VALUE);
    }

    /** @param steps after so many the publisher is killed */
    static Pass over(Source source, Memory memory, int steps) throws IOException {
        Meter meter = new Meter(source.name());
        List<Reading> readings = new ArrayList<>();
        try (Source.Steps all = source.open(memory, meter)) {
            int taken = 0;
            for (Step step = all.next(); step != null && taken < steps; step = all.next()) {
                taken++;
                if (step.reading() != null) {
                    readings.add(step.reading());
                }
                if (step.key() != null) {
                    memory.put(step.key(), step.state());
                }
            }
        }
        return new Pass(readings, meter);
    }

    List<String> texts() {
        return readings.stream()
                .filter(Reading.Found.class::isInstance)
                .map(found -> ((Reading.Found) found).article().text())
                .toList();
    }

    List<String> refusals() {
        return readings.stream()
                .filter(Reading.Rejected.class::isInstance)
                .map(rejected -> ((Reading.Rejected) rejected).message())
                .toList();
    }
}
