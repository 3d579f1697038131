package org.muster.producer.publish;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.muster.producer.failure.PublishException;
import org.muster.producer.reading.GuardedCursor;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Memory;
import org.muster.producer.source.Subscription;

/**
 * Puts the articles of sources on the articles topic, keyed by their ids, and what is no article on the dead letters; and
 * remembers on the topic of publishers' state how far it came. All three are written in transactions: a run that broke off,
 * even by {@code kill -9}, is simply repeated, on any machine, and goes on behind what is there.
 */
public final class ArticlePublisher implements AutoCloseable {
    private final Outbox outbox;
    private final Memory memory;

    private ArticlePublisher(Outbox outbox, Memory memory) {
        this.outbox = outbox;
        this.memory = memory;
    }

    /**
     * Makes sure that broker, topics and registry are ready before anything is sent.
     *
     * @param name of the run: one with the same name that is still going on is ended
     * @throws PublishException if one of them is not
     */
    public static ArticlePublisher connect(PublisherSettings settings, String name) {
        PublisherConnection connection = PublisherConnection.open(settings);
        Outbox outbox = connection.outbox(name);
        return new ArticlePublisher(outbox, connection.memory());
    }

    /** Forgets what was published before, so that all of it is published again. */
    public void forget() {
        memory.clear();
    }

    /**
     * Publishes what the sources hold and was not published before, one source after the other, and returns when all is
     * acknowledged.
     *
     * @throws PublishException if the broker or the registry fails for longer than the client's retries last
     */
    public PublishReport publish(List<Subscription> sources, PublishListener listener) {
        Courier courier = new Courier(outbox, listener);
        ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "reads-sources");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<?> reading = reader.submit(() -> {
                for (Subscription each : sources) {
                    read(each, courier);
                }
                return null;
            });
            PublishReport report = courier.deliver(reading::isDone);
            reading.get();
            return report;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("Interrupted; publish the same sources again to go on.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("Reading failed", e.getCause());
        } finally {
            reader.shutdownNow();
        }
    }

    private void read(Subscription each, Courier courier) throws InterruptedException {
        try {
            courier.read(each.source(), each.meter(), memory);
        } catch (IOException e) {
            courier.reject(
                    each.meter(), new Reading.Rejected(Place.whole(each.source().name()), GuardedCursor.unreadable(e)));
        }
    }

    /** Ends the run; what is not committed by then is not visible to anybody. */
    @Override
    public void close() {
        outbox.close();
    }
}
