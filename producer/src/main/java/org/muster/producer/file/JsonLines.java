package org.muster.producer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.muster.producer.bytes.LineReader;
import org.muster.producer.bytes.Utf8;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;

/** One article a line, as {@link JsonArticle} reads it. Empty lines are skipped. */
public final class JsonLines implements ReadingCursor {
    private final String file;
    private final LineReader lines;
    private final Limits limits;
    private boolean empty = true;

    JsonLines(String file, InputStream in, Limits limits) {
        this.file = file;
        this.lines = new LineReader(in, limits.lineBytes());
        this.limits = limits;
    }

    @Override
    public Reading next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            Reading reading = read(line);
            if (reading != null) {
                empty = false;
                return reading;
            }
        }
        if (empty) {
            empty = false;
            return new Reading.Rejected(
                    Place.whole(file), "is empty; put one JSON object with a \"text\" on each line");
        }
        return null;
    }

    private Reading read(byte[] line) {
        Place place = new Place(file, lines.number());
        if (lines.tooLong()) {
            return new Reading.Rejected(place, limits.articleTooLong());
        }
        Reading reading;
        try {
            String text = Utf8.decode(line);
            reading = text.isBlank() ? null : JsonArticle.parse(text).read(place, limits);
        } catch (CharacterCodingException e) {
            reading = new Reading.Rejected(place, Utf8.NOT_UTF8);
        } catch (JsonArticle.Malformed e) {
            reading = new Reading.Rejected(place, e.getMessage());
        }
        return reading instanceof Reading.Rejected rejected ? rejected.with(line) : reading;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
