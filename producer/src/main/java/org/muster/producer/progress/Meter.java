package org.muster.producer.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** How one source does, for whoever watches. Written by the threads that read and publish it, read by any. */
public final class Meter {
    private final String source;
    private final AtomicLong articles = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong size = new AtomicLong();
    private final AtomicLong passes = new AtomicLong();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicReference<String> lastError = new AtomicReference<>();
    private final AtomicReference<Instant> lastArticle = new AtomicReference<>();

    public Meter(String source) {
        this.source = source;
    }

    public String source() {
        return source;
    }

    /** Articles published. */
    public long articles() {
        return articles.get();
    }

    /** What was no article. */
    public long rejected() {
        return rejected.get();
    }

    /** Files and pages that were the same as when they were last published. */
    public long unchanged() {
        return unchanged.get();
    }

    /** Bytes read, as they are stored or sent. */
    public long bytes() {
        return bytes.get();
    }

    /** All the bytes there are to read, as far as that is known; 0 if it is not. */
    public long size() {
        return size.get();
    }

    /** How many times the source was read to its end. */
    public long passes() {
        return passes.get();
    }

    public Optional<String> lastError() {
        return Optional.ofNullable(lastError.get());
    }

    /** When the last article was published. */
    public Optional<Instant> lastArticle() {
        return Optional.ofNullable(lastArticle.get());
    }

    /** Whether the last pass met an error. */
    public boolean failing() {
        return failing.get();
    }

    public void published(Instant now) {
        articles.incrementAndGet();
        lastArticle.set(now);
    }

    public void rejected(String message) {
        rejected.incrementAndGet();
        failed(message);
    }

    public void failed(String message) {
        lastError.set(message);
        failing.set(true);
    }

    public void begins() {
        failing.set(false);
    }

    public void unchangedOne() {
        unchanged.incrementAndGet();
    }

    public void passed() {
        passes.incrementAndGet();
    }

    public void bytesRead(long count) {
        bytes.addAndGet(count);
    }

    public void sizeKnown(long more) {
        size.addAndGet(more);
    }
}
