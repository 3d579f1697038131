package org.muster.producer.reading;

/**
 * What a source says of an article besides what is counted.
 *
 * @param author or null
 * @param language BCP 47 tag, or null
 */
public record Byline(String author, String language) {
    static final Byline NONE = new Byline(null, null);

    public Byline {
        author = author == null || author.isBlank() ? null : author.strip();
        language = language == null || language.isBlank() ? null : language.strip();
    }
}
