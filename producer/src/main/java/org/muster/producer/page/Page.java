package org.muster.producer.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page, reduced to its article. Whatever the page does not tell is null, but the text, which is then empty.
 *
 * @param url the canonical one
 * @param title the headline, without the outlet's name
 * @param author as the page writes it
 * @param published as the page writes it
 * @param language BCP 47 tag
 * @param source the outlet
 * @param text paragraphs, with an empty line between them
 */
public record Page(
        String url, String title, String author, String published, String language, String source, String text) {

    /**
     * @param charset as the server says, or null to find it in the page, as when there is no such charset
     * @param address where the page was read, or the empty string
     */
    public static Page of(byte[] html, String charset, String address) {
        Document document;
        try {
            document = Jsoup.parse(new ByteArrayInputStream(Scripts.without(html)), supported(charset), address);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
        PageMetadata metadata = PageMetadata.of(document);
        return new Page(
                metadata.url(),
                metadata.title(),
                metadata.author(),
                metadata.published(),
                metadata.language(),
                metadata.source(),
                MainText.of(document, metadata.title()));
    }

    private static String supported(String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
