package org.muster.streams.topology;

import java.util.Map;
import java.util.TreeMap;
import org.muster.schemas.Article;
import org.muster.schemas.ArticleState;

/**
 * Where an article comes from and what it is called, slot by slot as the last revision has it that has it at all.
 *
 * @param values by slot
 * @param fetched by slot, when the revision was fetched that gave the value, in milliseconds since 1970-01-01
 */
record Origin(Map<String, String> values, Map<String, Long> fetched) {
    private static final String URL = "url";
    private static final String TITLE = "title";
    private static final String SOURCE = "source";
    private static final String LANGUAGE = "language";

    static Origin of(Article article) {
        Map<String, String> values = values(article);
        Map<String, Long> fetched = new TreeMap<>();
        values.keySet().forEach(slot -> fetched.put(slot, article.getFetched().toEpochMilli()));
        return new Origin(values, fetched);
    }

    /** What was kept before this was noted is of the revision that stands. */
    static Origin of(ArticleState state) {
        Map<String, Long> fetched = of(state.getArticle()).fetched();
        fetched.putAll(state.getSlotsFetched());
        return new Origin(values(state.getArticle()), fetched);
    }

    Origin with(Origin other) {
        Map<String, String> best = new TreeMap<>(values);
        Map<String, Long> when = new TreeMap<>(fetched);
        other.values.forEach((slot, value) -> {
            long arrived = other.fetched.get(slot);
            long known = when.getOrDefault(slot, Long.MIN_VALUE);
            if (arrived > known || (arrived == known && value.compareTo(best.get(slot)) > 0)) {
                best.put(slot, value);
                when.put(slot, arrived);
            }
        });
        return new Origin(best, when);
    }

    Article.Builder put(Article.Builder article) {
        return article.setUrl(values.get(URL))
                .setTitle(values.get(TITLE))
                .setSource(values.get(SOURCE))
                .setLanguage(values.get(LANGUAGE));
    }

    private static Map<String, String> values(Article article) {
        Map<String, String> values = new TreeMap<>();
        put(values, URL, article.getUrl());
        put(values, TITLE, article.getTitle());
        put(values, SOURCE, article.getSource());
        put(values, LANGUAGE, article.getLanguage());
        return values;
    }

    private static void put(Map<String, String> values, String slot, String value) {
        if (value != null) {
            values.put(slot, value);
        }
    }
}
