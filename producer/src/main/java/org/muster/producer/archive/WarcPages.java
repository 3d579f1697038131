package org.muster.producer.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.muster.producer.page.Page;
import org.muster.producer.reading.Byline;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.PageArticle;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.RawArticle;
import org.muster.producer.reading.Reading;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.URIs;

/** The records of an archive as articles. For several threads. */
public final class WarcPages {
    private static final int OK = 200;

    private final String file;
    private final Limits limits;

    WarcPages(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Null when there is nothing to say of the record. */
    Reading read(ArchiveRecord record) {
        if (record instanceof ArchiveRecord.Broken broken) {
            String where = broken.position() < 0 ? "" : " at byte " + broken.position();
            return rejected(
                    "holds a broken record" + where + " (" + broken.reason() + "); the others are read",
                    broken.bytes());
        }
        if (!(record instanceof ArchiveRecord.Whole whole)) {
            return null;
        }
        if (whole.header().target() == null) {
            return rejected("holds a record that names no address; the others are read", whole.block());
        }
        Place place = Place.whole(whole.header().target() + " in " + file);
        if (whole.block() == null) {
            return new Reading.Rejected(place, limits.pageTooLong());
        }
        try {
            return whole.header().isConversion() ? text(whole, place) : page(whole, place);
        } catch (ParsingException | IllegalArgumentException e) {
            return rejected(
                    "holds an answer with a broken header (" + e.getMessage() + "); the others are read",
                    whole.block());
        } catch (IOException e) {
            return new Reading.Rejected(place, "cannot be unpacked (" + e.getMessage() + ")").with(whole.block());
        }
    }

    private Reading.Rejected rejected(String reason, byte[] bytes) {
        return new Reading.Rejected(Place.whole(file), reason, bytes);
    }

    private Reading page(ArchiveRecord.Whole record, Place place) throws IOException {
        HttpResponse http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(record.block())));
        MediaType type =
                MediaType.parseLeniently(http.headers().first("Content-Type").orElse(""));
        if (http.status() != OK || !isHtml(type)) {
            return null;
        }
        byte[] html = body(http, record.block());
        if (html.length > limits.pageBytes()) {
            return new Reading.Rejected(place, limits.pageTooLong());
        }
        String target = record.header().target();
        Page page = Page.of(html, type.parameters().get("charset"), target);
        return page.text().isEmpty()
                ? null
                : PageArticle.of(page, URIs.parseLeniently(target), null)
                        .captured(record.header().captured())
                        .read(place, limits);
    }

    /** One byte more than the limit at most. What is neither packed nor cut into chunks is there already. */
    private byte[] body(HttpResponse http, byte[] block) throws IOException {
        boolean coded = http.headers().first("Content-Encoding").isPresent()
                || http.headers().first("Transfer-Encoding").isPresent();
        if (coded) {
            return http.bodyDecoded().stream().readNBytes(limits.pageBytes() + 1);
        }
        int begin = 0;
        for (int i = 1; i < block.length && begin == 0; i++) {
            boolean empty =
                    block[i] == '\n' && (block[i - 1] == '\n' || i > 1 && block[i - 1] == '\r' && block[i - 2] == '\n');
            begin = empty ? i + 1 : 0;
        }
        return Arrays.copyOfRange(block, begin, block.length);
    }

    private Reading text(ArchiveRecord.Whole record, Place place) {
        if (record.block().length > limits.articleBytes()) {
            return new Reading.Rejected(place, limits.articleTooLong());
        }
        ArchiveHeader header = record.header();
        String text = new String(record.block(), StandardCharsets.UTF_8);
        return new RawArticle(null, header.target(), null, null, null, text)
                .by(new Byline(null, header.language()))
                .captured(header.captured())
                .read(place, limits);
    }

    private static boolean isHtml(MediaType type) {
        return type.type().equals("text") && type.subtype().equals("html")
                || type.subtype().equals("xhtml+xml");
    }
}
