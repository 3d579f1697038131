package org.muster.producer.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.muster.claims.Article;

/**
 * An article as a source words it; whatever the source does not say is null.
 *
 * @param published as written there
 * @param captured day on which an archive fetched it: stands in for a day of publication that nobody tells
 */
public record RawArticle(
        String id,
        String url,
        String published,
        String title,
        String source,
        String text,
        Byline byline,
        LocalDate captured) {
    public RawArticle(String id, String url, String published, String title, String source, String text) {
        this(id, url, published, title, source, text, Byline.NONE, null);
    }

    public RawArticle by(Byline who) {
        return new RawArticle(id, url, published, title, source, text, who, captured);
    }

    public RawArticle captured(LocalDate day) {
        return new RawArticle(id, url, published, title, source, text, byline, day);
    }

    /** Checks it, names it and dates it. */
    public Reading read(Place place, Limits limits) {
        if (text == null || text.isBlank()) {
            return new Reading.Rejected(place, "has no text; give it one or take it out");
        }
        if (tooLong(limits)) {
            return new Reading.Rejected(place, limits.articleTooLong());
        }
        Optional<LocalDate> stated = Optional.empty();
        if (present(published) != null) {
            stated = StatedDates.parse(published);
            if (stated.isEmpty()) {
                return new Reading.Rejected(
                        place,
                        "says it was published \"" + excerpt(published) + "\", which is no date; write YYYY-MM-DD");
            }
        }
        Optional<LocalDate> day = stated.or(() -> InferredDate.of(url, text)).or(() -> Optional.ofNullable(captured));
        Dated dated = stated.isPresent() ? Dated.STATED : day.isPresent() ? Dated.INFERRED : Dated.INGESTED;
        String outlet = present(source);
        String name = ArticleIds.of(present(url), text);
        Article article = new Article(
                present(id) == null ? name : id.strip(),
                present(url),
                day.orElse(null),
                present(title),
                outlet == null ? null : outlet.toLowerCase(Locale.ROOT),
                text);
        return new Reading.Found(article, dated, name, byline, place);
    }

    private boolean tooLong(Limits limits) {
        return text.length() > limits.articleBytes()
                || text.length() > limits.articleBytes() / 3
                        && text.getBytes(StandardCharsets.UTF_8).length > limits.articleBytes();
    }

    private static String present(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String excerpt(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
