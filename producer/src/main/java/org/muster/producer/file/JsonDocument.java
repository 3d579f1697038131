package org.muster.producer.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.muster.producer.bytes.MeteredInput;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;

/** A JSON file: one article, a list of them, or several one after the other. */
public final class JsonDocument implements ReadingCursor {
    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

    private final String file;
    private final MeteredInput in;
    private final JsonParser parser;
    private final Limits limits;
    private boolean empty = true;
    private boolean ended;

    JsonDocument(String file, InputStream in, Limits limits) throws IOException {
        this.file = file;
        this.in = new MeteredInput(in, limits.lineBytes(), limits.articleTooLong());
        this.parser = MAPPER.createParser(this.in);
        this.limits = limits;
    }

    @Override
    public Reading next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            return token == null ? end() : article();
        } catch (JsonParseException | StreamConstraintsException e) {
            ended = true;
            return rejected("is broken JSON (" + JsonArticle.firstLine(e.getOriginalMessage())
                    + "), so nothing behind it was read; mend it and publish it again");
        } catch (MeteredInput.TooMuch e) {
            ended = true;
            return rejected(e.getMessage() + "; nothing behind it was read");
        }
    }

    private Reading article() throws IOException {
        empty = false;
        in.restart();
        Place place = here();
        JsonNode node = MAPPER.readTree(parser);
        try {
            return JsonArticle.of(node).read(place, limits);
        } catch (JsonArticle.Malformed e) {
            return new Reading.Rejected(place, e.getMessage());
        }
    }

    private Reading end() {
        ended = true;
        return empty
                ? new Reading.Rejected(Place.whole(file), "is empty; put JSON objects with a \"text\" into it")
                : null;
    }

    private Reading rejected(String reason) {
        return new Reading.Rejected(here(), reason);
    }

    private Place here() {
        return new Place(file, parser.currentLocation().getLineNr());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
