package org.muster.producer.publish;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Memory;
import org.muster.producer.source.Source;
import org.muster.producer.source.Step;

/**
 * Carries steps from the threads that read to the one that writes. Commits about once a second, and whenever nothing is
 * left to carry, so that a slow source keeps no transaction open.
 */
public final class Courier {
    private static final int STEPS_AHEAD = 256;
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);
    private static final Duration RAREST_COMMITS = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMillis(100);

    private final Outbox outbox;
    private final PublishListener listener;
    private final BlockingQueue<Parcel> parcels = new ArrayBlockingQueue<>(STEPS_AHEAD);
    private PublishReport report = PublishReport.NOTHING;

    private record Parcel(Meter meter, Step step) {}

    Courier(Outbox outbox, PublishListener listener) {
        this.outbox = outbox;
        this.listener = listener;
    }

    /** One pass over a source, on the calling thread; returns when all of it is on its way. */
    void read(Source source, Meter meter, Memory memory) throws IOException, InterruptedException {
        meter.begins();
        try (Source.Steps steps = source.open(memory, meter)) {
            for (Step step = steps.next(); step != null; step = steps.next()) {
                if (step.key() != null) {
                    memory.put(step.key(), step.state());
                }
                parcels.put(new Parcel(meter, step));
            }
        }
        meter.passed();
    }

    /** A source that cannot be read at all. */
    void reject(Meter meter, Reading.Rejected rejected) throws InterruptedException {
        parcels.put(new Parcel(meter, Step.of(rejected)));
    }

    /** Writes what comes until there is no more. */
    PublishReport deliver(BooleanSupplier ended) throws InterruptedException {
        long committed = System.nanoTime();
        long interval = BETWEEN_COMMITS.toNanos();
        List<Parcel> load = new ArrayList<>();
        while (true) {
            boolean last = ended.getAsBoolean();
            load.clear();
            Parcel first = parcels.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                load.add(first);
                parcels.drainTo(load);
                load.forEach(this::deliver);
            }
            long begin = System.nanoTime();
            if (first == null || begin - committed > interval) {
                outbox.commit();
                committed = System.nanoTime();
                interval = interval(committed - begin);
            }
            listener.progressed(report);
            if (first == null && last) {
                return report;
            }
        }
    }

    /** The slower the broker commits, the rarer it is asked to: at most a tenth of the time goes into it. */
    private static long interval(long commit) {
        return Math.max(BETWEEN_COMMITS.toNanos(), Math.min(RAREST_COMMITS.toNanos(), 10 * commit));
    }

    private void deliver(Parcel parcel) {
        outbox.add(parcel.step);
        if (parcel.step.reading() instanceof Reading.Found found) {
            parcel.meter.published(Instant.now());
            report = report.and(found);
        } else if (parcel.step.reading() instanceof Reading.Rejected rejected) {
            parcel.meter.rejected(rejected.message());
            report = report.andRejected();
            listener.rejected(rejected);
        }
    }
}
