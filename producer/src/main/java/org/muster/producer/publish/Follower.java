package org.muster.producer.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.muster.producer.failure.PublishException;
import org.muster.producer.failure.TakenOverException;
import org.muster.producer.reading.GuardedCursor;
import org.muster.producer.source.Memory;
import org.muster.producer.source.Subscription;

/**
 * Publishes what sources bring, for good: each is read on a thread of its own, and again when its time has come. When the
 * broker is away it waits and goes on behind what was committed.
 */
public final class Follower {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final PublisherSettings settings;
    private final String name;
    private final List<Subscription> sources;
    private volatile boolean stopped;

    /** @param name of the run: one with the same name that is still going on is ended */
    public Follower(PublisherSettings settings, String name, List<Subscription> sources) {
        this.settings = settings;
        this.name = name;
        this.sources = List.copyOf(sources);
    }

    /**
     * Returns when it is told to stop.
     *
     * @param trouble hears in one sentence why it pauses
     * @throws PublishException if broker, topics or registry are not ready at the start
     * @throws TakenOverException if another follower of the name goes on instead
     */
    public void follow(PublishListener listener, Consumer<String> trouble) throws InterruptedException {
        boolean started = false;
        Duration pause = SHORTEST_PAUSE;
        while (!stopped) {
            try {
                PublisherConnection connection = PublisherConnection.open(settings);
                try (Outbox outbox = connection.outbox(name)) {
                    Memory memory = connection.memory();
                    started = true;
                    pause = SHORTEST_PAUSE;
                    followWith(new Courier(outbox, listener), memory);
                }
            } catch (TakenOverException e) {
                throw e;
            } catch (PublishException e) {
                if (!started) {
                    throw e;
                }
                trouble.accept(e.getMessage() + " Trying again in " + pause.toSeconds() + " s.");
                Thread.sleep(pause.toMillis());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    /** Ends {@link #follow} once what was read is committed. */
    public void stop() {
        stopped = true;
    }

    private void followWith(Courier courier, Memory memory) throws InterruptedException {
        List<Thread> readers = new ArrayList<>();
        for (Subscription each : sources) {
            Thread reader = new Thread(
                    () -> readAgainAndAgain(each, courier, memory),
                    "follows " + each.source().name());
            reader.setDaemon(true);
            readers.add(reader);
        }
        try {
            readers.forEach(Thread::start);
            courier.deliver(() -> {
                if (stopped) {
                    readers.forEach(Thread::interrupt);
                }
                return stopped;
            });
        } finally {
            readers.forEach(Thread::interrupt);
        }
    }

    private void readAgainAndAgain(Subscription each, Courier courier, Memory memory) {
        while (!stopped) {
            try {
                courier.read(each.source(), each.meter(), memory);
            } catch (IOException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                each.meter().failed(each.source().name() + " " + GuardedCursor.unreadable(e));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // A defect met in one source must not end the others.
                each.meter().failed(each.source().name() + " cannot be read: " + e);
            }
            try {
                Thread.sleep(each.every().toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
