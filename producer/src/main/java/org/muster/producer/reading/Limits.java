package org.muster.producer.reading;

/**
 * How much is read before it is refused.
 *
 * @param articleBytes of one article's text in UTF-8; more does not fit into a record of the broker's default size
 * @param pageBytes of one web page, before it is reduced to its article
 */
public record Limits(int articleBytes, int pageBytes) {
    public static final Limits STANDARD = new Limits(900_000, 10_000_000);

    /** Of one line of a file of articles: every character may be escaped. */
    public int lineBytes() {
        return 6 * articleBytes;
    }

    public String articleTooLong() {
        return "is longer than an article may be (limit: %,d bytes of text); split it or cut it"
                .formatted(articleBytes);
    }

    public String pageTooLong() {
        return "is longer than a web page may be (limit: %,d bytes); take the article out of it".formatted(pageBytes);
    }
}
