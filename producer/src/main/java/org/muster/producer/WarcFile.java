package org.muster.producer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.muster.producer.page.Page;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive: the pages in a WARC file, or the texts in a WET file. What was fetched but carries no running text
 * (pictures, redirects, front pages of links) is passed over in silence, as it is no mistake.
 */
final class WarcFile implements ReadingCursor {
    private static final int OK = 200;

    private final String file;
    private final WarcReader records;
    private final Limits limits;

    WarcFile(String file, InputStream in, Limits limits) throws IOException {
        this.file = file;
        this.records = new WarcReader(in);
        this.limits = limits;
        records.setLenient(true);
    }

    @Override
    public Reading next() throws IOException {
        for (Optional<WarcRecord> record = nextRecord(); record.isPresent(); record = nextRecord()) {
            Reading reading = read(record.get());
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private Optional<WarcRecord> nextRecord() throws IOException {
        try {
            return records.next();
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("it holds a record whose end is not told (" + e.getMessage() + ")", e);
        }
    }

    private Reading read(WarcRecord record) throws IOException {
        try {
            if (record instanceof WarcResponse response
                    && response.contentType().base().equals(MediaType.HTTP)) {
                HttpResponse http = response.http();
                boolean page = http.status() == OK && isHtml(http.contentType());
                return page ? page(response, http) : null;
            }
            return record instanceof WarcConversion conversion ? text(conversion) : null;
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException e) {
            // What the library says of headers that are missing or broken; the next record may be whole.
            return new Reading.Rejected(
                    Place.whole(file),
                    "holds a record with a broken header (" + e.getMessage() + "); the others are read");
        }
    }

    private Reading page(WarcResponse record, HttpResponse http) throws IOException {
        byte[] html = bytes(http.bodyDecoded(), limits.pageBytes());
        if (html == null) {
            return new Reading.Rejected(place(record), limits.pageTooLong());
        }
        Page page = Page.of(html, http.contentType().parameters().get("charset"), record.target());
        return page.text().isEmpty()
                ? null
                : PageArticle.of(page, record.targetURI(), null)
                        .captured(captured(record))
                        .read(place(record), limits);
    }

    private Reading text(WarcConversion record) throws IOException {
        byte[] text = bytes(record.body(), limits.articleBytes());
        if (text == null) {
            return new Reading.Rejected(place(record), limits.articleTooLong());
        }
        return new RawArticle(null, record.target(), null, null, null, new String(text, StandardCharsets.UTF_8))
                .captured(captured(record))
                .read(place(record), limits);
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
        return Place.whole(record.target() + " in " + file);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
