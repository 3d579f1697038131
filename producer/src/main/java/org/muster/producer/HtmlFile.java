package org.muster.producer;

import java.io.IOException;
import java.io.InputStream;
import org.muster.producer.page.Page;

/** A saved web page: one article. */
final class HtmlFile {
    private HtmlFile() {}

    static Reading read(String file, InputStream in, Limits limits) throws IOException {
        byte[] html = in.readNBytes(limits.pageBytes() + 1);
        if (html.length > limits.pageBytes()) {
            return new Reading.Rejected(Place.whole(file), limits.pageTooLong());
        }
        return read(Page.of(html, null, ""), Place.whole(file), limits);
    }

    static Reading read(Page page, Place place, Limits limits) {
        if (page.text().isEmpty()) {
            return new Reading.Rejected(place, "is a page without running text; publish the article's own page");
        }
        return new RawArticle(null, page.url(), page.published(), page.title(), page.source(), page.text())
                .read(place, limits);
    }
}
