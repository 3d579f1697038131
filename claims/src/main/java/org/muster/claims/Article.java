package org.muster.claims;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One news article as it was published.
 *
 * @param id stable name: of the canonical URL, or of the content; unique among articles
 * @param url where it was read, or null
 * @param published day of publication in the outlet's own time zone, or null when nobody said
 * @param title headline, or null
 * @param source outlet, in lower case, or null
 * @param text the body; evidence offsets count UTF-16 code units into it
 */
public record Article(String id, String url, LocalDate published, String title, String source, String text) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
