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
 *   <li>the words are those of the revision fetched last (of several of one instant, the greatest in text order);
 *   <li>the day of publication is the best known: stated before inferred before the day of ingestion; of two stated or
 *       inferred days the one fetched last, of two days of ingestion the first;
 *   <li>the address and the outlet are those that any revision had, for a bare copy of the text does not take them away (of
 *       several the greatest in text order).
 * </ul>
 */
final class ArticleRevisions {
    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<Article> WORDS = Comparator.comparing(Article::getFetched)
            .thenComparing(Article::getText, TEXT)
            .thenComparing(Article::getTitle, TEXT)
            .thenComparing(Article::getLanguage, TEXT);

    private ArticleRevisions() {}

    /** The state of an id of which nothing was known before; its claims are still to be extracted. */
    static ArticleState first(Article article) {
        return new ArticleState(article, article.getFetched(), "", List.of(), List.of());
    }

    /** The state after one more arrival; the claims are those of before. */
    static ArticleState merge(ArticleState known, Article arrived) {
        Article words = WORDS.compare(arrived, known.getArticle()) > 0 ? arrived : known.getArticle();
        boolean redated = betterDated(known, arrived);
        Article dated = Article.newBuilder(words)
                .setUrl(greater(known.getArticle().getUrl(), arrived.getUrl()))
                .setSource(greater(known.getArticle().getSource(), arrived.getSource()))
                .setPublished(
                        redated ? arrived.getPublished() : known.getArticle().getPublished())
                .setPublishedBasis(
                        redated
                                ? arrived.getPublishedBasis()
                                : known.getArticle().getPublishedBasis())
                .build();
        return ArticleState.newBuilder(known)
                .setArticle(dated)
                .setPublishedFetched(redated ? arrived.getFetched() : known.getPublishedFetched())
                .build();
    }

    private static String greater(String one, String other) {
        return TEXT.compare(one, other) >= 0 ? one : other;
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
