package org.muster.streams.topology;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.muster.schemas.Article;
import org.muster.schemas.ArticleState;
import org.muster.schemas.PublishedBasis;

/**
 * Says which revision of an article stands. All rules are maxima over everything that ever arrived under one id, so the
 * order of arrival and repetitions cannot decide:
 *
 * <ul>
 *   <li>the text is that of the revision fetched last (of several of one instant, the greatest in text order);
 *   <li>address, title, source and language are those of the last revision that has them: a bare copy of the text does not
 *       make them unknown;
 *   <li>the day of publication is the best known: stated before inferred before the day of ingestion; of two stated or
 *       inferred days the one fetched last, of two days of ingestion the first.
 * </ul>
 */
final class ArticleRevisions {
    private static final Comparator<Article> TEXT = Comparator.comparing(Article::getFetched)
            .thenComparing(Article::getText, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ArticleRevisions() {}

    /** The state of an id of which nothing was known before; its claims are still to be extracted. */
    static ArticleState first(Article article) {
        return new ArticleState(
                article,
                article.getFetched(),
                "",
                List.of(),
                List.of(),
                Origin.of(article).fetched());
    }

    /** The state after one more arrival; the claims are those of before. */
    static ArticleState merge(ArticleState known, Article arrived) {
        Article text = TEXT.compare(arrived, known.getArticle()) > 0 ? arrived : known.getArticle();
        boolean redated = betterDated(known, arrived);
        Origin origin = Origin.of(known).with(Origin.of(arrived));
        Article merged = origin.put(Article.newBuilder(text))
                .setPublished(
                        redated ? arrived.getPublished() : known.getArticle().getPublished())
                .setPublishedBasis(
                        redated
                                ? arrived.getPublishedBasis()
                                : known.getArticle().getPublishedBasis())
                .build();
        return ArticleState.newBuilder(known)
                .setArticle(merged)
                .setPublishedFetched(redated ? arrived.getFetched() : known.getPublishedFetched())
                .setSlotsFetched(origin.fetched())
                .build();
    }

    /** Whether both read the same to an extractor. */
    static boolean sameReading(Article one, Article other) {
        return Article.newBuilder(one)
                .setFetched(Instant.EPOCH)
                .build()
                .equals(Article.newBuilder(other).setFetched(Instant.EPOCH).build());
    }

    private static boolean betterDated(ArticleState known, Article arrived) {
        // Symbols stand in the order STATED, INFERRED, INGESTED.
        int better = known.getArticle().getPublishedBasis().compareTo(arrived.getPublishedBasis());
        if (better != 0) {
            return better > 0;
        }
        int later = arrived.getPublished().compareTo(known.getArticle().getPublished());
        if (arrived.getPublishedBasis() == PublishedBasis.INGESTED) {
            return later < 0;
        }
        int fetchedLater = arrived.getFetched().compareTo(known.getPublishedFetched());
        return fetchedLater > 0 || (fetchedLater == 0 && later > 0);
    }
}
