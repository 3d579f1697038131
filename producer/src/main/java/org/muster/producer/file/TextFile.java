package org.muster.producer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.muster.producer.bytes.Utf8;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.RawArticle;
import org.muster.producer.reading.Reading;

/** Plain text: one article, as it stands. */
public final class TextFile {
    private TextFile() {}

    static Reading read(String file, InputStream in, Limits limits) throws IOException {
        Place place = Place.whole(file);
        byte[] bytes = in.readNBytes(limits.articleBytes() + 1);
        if (bytes.length > limits.articleBytes()) {
            return new Reading.Rejected(place, limits.articleTooLong());
        }
        if (bytes.length == 0) {
            return new Reading.Rejected(place, "is empty; put the article's text into it");
        }
        try {
            return new RawArticle(null, null, null, null, null, Utf8.decode(bytes)).read(place, limits);
        } catch (CharacterCodingException e) {
            return new Reading.Rejected(place, Utf8.NOT_UTF8);
        }
    }
}
