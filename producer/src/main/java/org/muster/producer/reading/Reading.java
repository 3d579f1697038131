package org.muster.producer.reading;

import java.time.LocalDate;
import java.util.Objects;
import org.muster.claims.Article;

/** What one look into a source gives: an article, or the reason why there is none. */
public sealed interface Reading {
    /** Where it stands. */
    Place place();

    /**
     * An article.
     *
     * @param article as its source words it: under the id that the source gives it, and its {@link Article#published} is
     *     null exactly when {@code dated} is {@link Dated#INGESTED}. Reading looks at no clock, so that the same file
     *     always gives the same articles
     * @param name id under which it is published and counted: of its web address, else of its text, so that it is the
     *     same article wherever it is read
     * @param byline what else is known of it
     */
    record Found(Article article, Dated dated, String name, Byline byline, Place place) implements Reading {
        public Found {
            Objects.requireNonNull(byline, "byline");
            Objects.requireNonNull(place, "place");
            if ((article.published() == null) != (dated == Dated.INGESTED)) {
                throw new IllegalArgumentException(place + ": published is " + article.published() + " but " + dated);
            }
        }

        /**
         * The article as it is published and counted: under its {@link #name}, dated {@code today} where nobody said another
         * day.
         */
        public Article articleAsOf(LocalDate today) {
            return new Article(
                    name,
                    article.url(),
                    dated == Dated.INGESTED ? today : article.published(),
                    article.title(),
                    article.source(),
                    article.text());
        }
    }

    /**
     * Something that is no article.
     *
     * @param reason the rest of a sentence that begins with the place: what is wrong and what to do
     * @param bytes as they came, or null where there are none, or too many to keep
     */
    record Rejected(Place place, String reason, byte[] bytes) implements Reading {
        public Rejected {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(reason, "reason");
        }

        public Rejected(Place place, String reason) {
            this(place, reason, null);
        }

        public Rejected with(byte[] came) {
            return new Rejected(place, reason, came);
        }

        /** One sentence for a person. */
        public String message() {
            return place + " " + reason;
        }
    }
}
