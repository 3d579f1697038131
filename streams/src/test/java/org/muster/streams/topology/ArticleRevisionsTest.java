package org.muster.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.streams.topology.Pipeline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.schemas.Article;
import org.muster.schemas.ArticleState;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.PublishedBasis;

class ArticleRevisionsTest {
    static {
        AvroSerdes.trustGeneratedRecords();
    }

    @Test
    void shouldKeepTheFirstDayOfIngestionWhenAnUndatedArticleComesAgain() {
        ArticleState first = ArticleRevisions.first(dated("2024-05-01", 1, PublishedBasis.INGESTED));

        ArticleState again = ArticleRevisions.merge(first, dated("2024-06-01", 2, PublishedBasis.INGESTED));

        assertThat(again.getArticle().getPublished()).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void shouldPreferAStatedDayToAnyOther() {
        ArticleState inferred = ArticleRevisions.first(dated("2024-05-01", 9, PublishedBasis.INFERRED));

        ArticleState stated = ArticleRevisions.merge(inferred, dated("2024-04-30", 1, PublishedBasis.STATED));

        assertThat(stated.getArticle().getPublished()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(stated.getArticle().getFetched().toEpochMilli()).isEqualTo(9);
    }

    @Test
    void shouldEndInOneStateWhateverTheOrderOfArrival() {
        Random random = new Random(7);
        List<Article> revisions = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            revisions.add(Article.newBuilder(dated(
                            LocalDate.of(2024, 1, 1).plusDays(random.nextInt(5)).toString(),
                            random.nextInt(4),
                            List.copyOf(EnumSet.allOf(PublishedBasis.class)).get(random.nextInt(3))))
                    .setText("text " + random.nextInt(3))
                    .setUrl(random.nextBoolean() ? null : "https://example.org/" + random.nextInt(3))
                    .setSource(random.nextBoolean() ? null : "source " + random.nextInt(3))
                    .build());
        }
        Set<ArticleState> ends = new HashSet<>();

        for (int round = 0; round < 200; round++) {
            Collections.shuffle(revisions, random);
            ArticleState state = ArticleRevisions.first(revisions.get(0));
            for (Article revision : revisions) {
                state = ArticleRevisions.merge(state, revision);
            }
            ends.add(state);
        }

        assertThat(ends).hasSize(1);
    }

    @Test
    void shouldKeepAddressAndSourceWhenABareCopyComesLater() {
        Article whole = dated("2024-05-01", 1, PublishedBasis.STATED);
        Article bare = Article.newBuilder(dated("2024-05-01", 2, PublishedBasis.STATED))
                .setUrl(null)
                .setSource(null)
                .setTitle(null)
                .setText("later")
                .build();

        Article merged =
                ArticleRevisions.merge(ArticleRevisions.first(whole), bare).getArticle();

        assertThat(merged.getText()).isEqualTo("later");
        assertThat(merged.getUrl()).isEqualTo(whole.getUrl());
        assertThat(merged.getSource()).isEqualTo(whole.getSource());
        assertThat(merged.getTitle()).isEqualTo(whole.getTitle());
    }

    @Test
    void shouldTakeTheAddressOfALaterRevisionThatHasOne() {
        Article first = dated("2024-05-01", 1, PublishedBasis.STATED);
        Article moved = Article.newBuilder(dated("2024-05-01", 2, PublishedBasis.STATED))
                .setUrl("https://news.example/moved")
                .build();

        assertThat(ArticleRevisions.merge(ArticleRevisions.first(first), moved)
                        .getArticle()
                        .getUrl())
                .isEqualTo("https://news.example/moved");
    }

    private static Article dated(String published, long fetched, PublishedBasis basis) {
        return Article.newBuilder(article("a", published, fetched, "\"deployments\": []"))
                .setPublishedBasis(basis)
                .build();
    }
}
