package org.muster.producer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.muster.schemas.Article;
import org.muster.schemas.PublishedBasis;

/**
 * Puts articles on the articles topic, keyed by their ids: idempotent within a run, acknowledged by all replicas in sync.
 * An article that is published again is a revision of itself, so a run that broke off is simply repeated.
 */
public final class ArticlePublisher implements AutoCloseable {
    private final Producer<String, Article> producer;
    private final String topic;
    private final Clock clock;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    ArticlePublisher(Producer<String, Article> producer, String topic, Clock clock) {
        this.producer = producer;
        this.topic = topic;
        this.clock = clock;
    }

    /**
     * Makes sure that broker, topic and registry are ready before anything is sent.
     *
     * @throws PublishException if one of them is not
     */
    public static ArticlePublisher connect(PublisherSettings settings) {
        return new ArticlePublisher(
                PublisherConnection.open(settings),
                PublisherConnection.topic(settings).name(),
                Clock.systemUTC());
    }

    /**
     * Sends every article and returns when all are acknowledged.
     *
     * @throws PublishException if the broker or the registry fails for longer than the client's retries last
     */
    public PublishReport publish(Stream<Reading> readings, PublishListener listener) {
        PublishReport report = PublishReport.NOTHING;
        for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
            Reading reading = all.next();
            if (reading instanceof Reading.Found found) {
                send(found, report);
                report = report.and(found);
            } else if (reading instanceof Reading.Rejected rejected) {
                listener.rejected(rejected);
                report = report.andRejected();
            }
            listener.progressed(report);
        }
        producer.flush();
        throwFailure(report);
        return report;
    }

    private void send(Reading.Found found, PublishReport soFar) {
        throwFailure(soFar);
        try {
            Article article = record(found);
            producer.send(new ProducerRecord<>(topic, article.getId(), article), (metadata, exception) -> {
                if (exception != null) {
                    failure.compareAndSet(null, exception);
                }
            });
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
            throwFailure(soFar);
        }
    }

    private Article record(Reading.Found found) {
        org.muster.claims.Article article = found.articleAsOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Article.newBuilder()
                .setId(article.id())
                .setUrl(article.url())
                .setTitle(article.title())
                .setSource(article.source())
                .setPublished(article.published())
                .setPublishedBasis(PublishedBasis.valueOf(found.dated().name()))
                .setFetched(clock.instant())
                .setText(article.text())
                .build();
    }

    private void throwFailure(PublishReport soFar) {
        Exception cause = failure.get();
        if (cause != null) {
            throw new PublishException(
                    "Publishing stopped after " + soFar.sent() + " articles, the last of which may be missing: "
                            + Failures.reason(cause)
                            + "; publish the same sources again when that is mended, nothing is"
                            + " counted twice.",
                    cause);
        }
    }

    /** Waits for what is under way, unless publishing has failed. */
    @Override
    public void close() {
        if (failure.get() == null) {
            producer.close();
        } else {
            producer.close(Duration.ZERO);
        }
    }
}
