package org.muster.producer.publish;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.Serializer;
import org.muster.producer.failure.Failures;
import org.muster.producer.failure.PublishException;
import org.muster.producer.failure.TakenOverException;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Step;
import org.muster.schemas.Article;
import org.muster.schemas.PublishedBasis;
import org.muster.schemas.PublisherState;
import org.muster.schemas.Topics;

/**
 * Writes articles, dead letters and what is to be remembered in transactions: all of a step, or nothing. Of one name there
 * is one outbox; a second one, wherever it is opened, puts an end to the first and to what that had not committed. Not for
 * several threads.
 */
public final class Outbox implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final Topics topics;
    private final Serializer<Article> articles;
    private final Serializer<PublisherState> states;
    private final Clock clock;
    private final Map<String, PublisherState> remembered = new LinkedHashMap<>();
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private boolean begun;

    Outbox(
            Producer<byte[], byte[]> producer,
            Topics topics,
            Serializer<Article> articles,
            Serializer<PublisherState> states,
            Clock clock) {
        this.producer = producer;
        this.topics = topics;
        this.articles = articles;
        this.states = states;
        this.clock = clock;
    }

    /** @throws PublishException if the broker or the registry fails for longer than the client's retries last */
    public void add(Step step) {
        attempt(() -> {
            begin();
            if (step.reading() instanceof Reading.Found found) {
                Article article = record(found);
                send(
                        topics.articles().name(),
                        article.getId(),
                        articles.serialize(topics.articles().name(), article));
            } else if (step.reading() instanceof Reading.Rejected rejected) {
                producer.send(DeadLetter.record(topics.deadLetters(), rejected, step), this::acknowledged);
            }
            if (step.key() != null) {
                remembered.put(step.key(), step.state());
            }
        });
    }

    /** A record as it came, to where it came from. */
    public void add(String topic, byte[] key, byte[] value) {
        attempt(() -> {
            begin();
            producer.send(new ProducerRecord<>(topic, key, value), this::acknowledged);
        });
    }

    /** Returns when everything that was added is acknowledged by all replicas in sync, and visible. */
    public void commit() {
        if (begun) {
            attempt(() -> {
                String topic = topics.publisherState().name();
                remembered.forEach((key, state) -> send(topic, key, states.serialize(topic, state)));
                remembered.clear();
                producer.commitTransaction();
                begun = false;
            });
        }
    }

    private void begin() {
        if (!begun) {
            producer.beginTransaction();
            begun = true;
        }
    }

    private void send(String topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value), this::acknowledged);
    }

    private void acknowledged(Object metadata, Exception exception) {
        if (exception != null) {
            failure.compareAndSet(null, exception);
        }
    }

    private void attempt(Runnable action) {
        try {
            throwFailure();
            action.run();
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
        }
        throwFailure();
    }

    private void throwFailure() {
        Exception cause = failure.get();
        if (cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException) {
            throw new TakenOverException(cause);
        }
        if (cause != null) {
            throw new PublishException(
                    "Publishing stopped: " + Failures.reason(cause)
                            + "; publish the same sources again when that is mended, it goes on behind what is there.",
                    cause);
        }
    }

    private Article record(Reading.Found found) {
        Instant now = clock.instant();
        org.muster.claims.Article article = found.articleAsOf(LocalDate.ofInstant(now, ZoneOffset.UTC));
        return new Article(
                article.id(),
                article.url(),
                article.title(),
                article.source(),
                found.byline().author(),
                found.byline().language(),
                article.published(),
                PublishedBasis.valueOf(found.dated().name()),
                now,
                article.text());
    }

    /** What is not committed is gone. */
    @Override
    public void close() {
        producer.close(failure.get() == null ? Duration.ofSeconds(5) : Duration.ZERO);
    }
}
