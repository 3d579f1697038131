package org.muster.producer.file;

import java.io.IOException;
import java.io.InputStream;
import org.muster.producer.page.Page;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.PageArticle;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;

/** A saved web page: one article. */
public final class HtmlFile {
    private HtmlFile() {}

    static Reading read(String file, InputStream in, Limits limits) throws IOException {
        byte[] html = in.readNBytes(limits.pageBytes() + 1);
        if (html.length > limits.pageBytes()) {
            return new Reading.Rejected(Place.whole(file), limits.pageTooLong());
        }
        return PageArticle.read(Page.of(html, null, ""), null, null, Place.whole(file), limits);
    }
}
