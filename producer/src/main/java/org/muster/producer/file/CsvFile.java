package org.muster.producer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.producer.bytes.CsvReader;
import org.muster.producer.bytes.Utf8;
import org.muster.producer.reading.Byline;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.RawArticle;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;

/** One article a record; the first record names the columns as {@link JsonArticle} names the fields. */
public final class CsvFile implements ReadingCursor {
    private final String file;
    private final CsvReader records;
    private final Limits limits;
    private List<String> header;
    private boolean ended;

    CsvFile(String file, InputStream in, char separator, Limits limits) {
        this.file = file;
        this.records = new CsvReader(in, separator, limits.lineBytes());
        this.limits = limits;
    }

    @Override
    public Reading next() throws IOException {
        if (ended) {
            return null;
        }
        if (header == null) {
            Reading refusal = readHeader();
            if (refusal != null) {
                return refusal;
            }
        }
        for (List<byte[]> fields = records.next(); fields != null; fields = records.next()) {
            boolean blank = fields.size() == 1 && fields.get(0).length == 0;
            if (!blank) {
                return read(fields);
            }
        }
        return null;
    }

    private Reading readHeader() throws IOException {
        List<byte[]> first = records.next();
        header = first == null ? List.of() : lowerCase(decode(first));
        if (header.contains("text")) {
            return null;
        }
        ended = true;
        return new Reading.Rejected(
                Place.whole(file),
                "has no column \"text\" in its first line; name the columns there: id, url, published, title, source, text");
    }

    private Reading read(List<byte[]> bytes) {
        Place place = new Place(file, records.line());
        if (records.tooLong()) {
            return new Reading.Rejected(place, limits.articleTooLong());
        }
        if (bytes.size() > header.size()) {
            return new Reading.Rejected(
                    place,
                    "has " + bytes.size() + " columns and the first line has " + header.size()
                            + "; put texts with commas into quotes");
        }
        try {
            List<String> fields = decode(bytes);
            return new RawArticle(
                            field(fields, "id"),
                            field(fields, "url"),
                            field(fields, "published"),
                            field(fields, "title"),
                            field(fields, "source"),
                            field(fields, "text"))
                    .by(new Byline(field(fields, "author"), field(fields, "language")))
                    .read(place, limits);
        } catch (CharacterCodingException e) {
            return new Reading.Rejected(place, Utf8.NOT_UTF8);
        }
    }

    private String field(List<String> fields, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= fields.size() ? null : fields.get(index);
    }

    private static List<String> decode(List<byte[]> fields) throws CharacterCodingException {
        List<String> decoded = new ArrayList<>();
        for (byte[] field : fields) {
            decoded.add(Utf8.decode(field));
        }
        return decoded;
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
