package org.muster.producer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.muster.producer.page.Page;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The records of an archive as articles. */
final class WarcPages {
    private static final int OK = 200;
    private static final Executor WORKERS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), WarcPages::worker);

    private final String file;
    private final Limits limits;

    WarcPages(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * A reading under way.
     *
     * @param position of its record, or -1
     * @param bytes that it holds in memory
     */
    record Pending(CompletableFuture<Reading> reading, long position, int bytes) {
        static Pending of(Reading reading, long position) {
            return new Pending(CompletableFuture.completedFuture(reading), position, 0);
        }

        /** Null when there is nothing to say of the record. */
        Reading await() {
            try {
                return reading.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : e;
            }
        }
    }

    /** Takes the record's bytes and leaves the work on them to others; null when it is no page. */
    Pending start(WarcRecord record, long position) throws IOException {
        try {
            if (record instanceof WarcResponse response
                    && response.contentType().base().equals(MediaType.HTTP)) {
                HttpResponse http = response.http();
                return http.status() == OK && isHtml(http.contentType()) ? page(response, http, position) : null;
            }
            return record instanceof WarcConversion conversion ? text(conversion, position) : null;
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException e) {
            // What the library says of headers that are missing or broken; the next record may be whole.
            return Pending.of(
                    new Reading.Rejected(
                            Place.whole(file),
                            "holds a record with a broken header (" + e.getMessage() + "); the others are read"),
                    position);
        }
    }

    private Pending page(WarcResponse record, HttpResponse http, long position) throws IOException {
        Place place = place(record);
        byte[] html = bytes(http.bodyDecoded(), limits.pageBytes());
        if (html == null) {
            return Pending.of(new Reading.Rejected(place, limits.pageTooLong()), position);
        }
        String charset = http.contentType().parameters().get("charset");
        String target = record.target();
        URI address = record.targetURI();
        LocalDate captured = captured(record);
        return later(html, position, () -> {
            Page page = Page.of(html, charset, target);
            return page.text().isEmpty()
                    ? null
                    : PageArticle.of(page, address, null).captured(captured).read(place, limits);
        });
    }

    private Pending text(WarcConversion record, long position) throws IOException {
        Place place = place(record);
        byte[] text = bytes(record.body(), limits.articleBytes());
        if (text == null) {
            return Pending.of(new Reading.Rejected(place, limits.articleTooLong()), position);
        }
        String target = record.target();
        Byline byline = new Byline(
                null, record.headers().first("WARC-Identified-Content-Language").orElse(null));
        LocalDate captured = captured(record);
        return later(
                text,
                position,
                () -> new RawArticle(null, target, null, null, null, new String(text, StandardCharsets.UTF_8))
                        .by(byline)
                        .captured(captured)
                        .read(place, limits));
    }

    private static Pending later(byte[] bytes, long position, Supplier<Reading> work) {
        return new Pending(CompletableFuture.supplyAsync(work, WORKERS), position, bytes.length);
    }

    private static boolean isHtml(MediaType type) {
        return type.type().equals("text") && type.subtype().equals("html")
                || type.subtype().equals("xhtml+xml");
    }

    /** Null when there are more than the limit. */
    private static byte[] bytes(MessageBody body, int limit) throws IOException {
        byte[] bytes = body.stream().readNBytes(limit + 1);
        return bytes.length > limit ? null : bytes;
    }

    private static LocalDate captured(WarcRecord record) {
        return LocalDate.ofInstant(record.date(), ZoneOffset.UTC);
    }

    private Place place(WarcTargetRecord record) {
        if (record.target() == null) {
            throw new IllegalArgumentException("it names no address");
        }
        return Place.whole(record.target() + " in " + file);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "pages-of-archives");
        thread.setDaemon(true);
        return thread;
    }
}
