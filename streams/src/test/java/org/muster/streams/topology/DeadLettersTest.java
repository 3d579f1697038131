package org.muster.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.streams.topology.Pipeline.article;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.schemas.Article;

class DeadLettersTest {
    private static final String ONE_CLAIM =
            "\"deployments\": [{\"contributors\": [\"USA\"], \"hosts\": [\"POL\"], \"low\": 10, \"high\": 10,"
                    + " \"asset\": \"TROOPS\", \"stage\": \"ANNOUNCED\"}]";

    private final Pipeline pipeline = new Pipeline();

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void shouldGoOnAfterBytesThatCannotBeDecoded() {
        byte[] key = "k".getBytes(StandardCharsets.UTF_8);

        pipeline.publishBytes(key, "no Avro".getBytes(StandardCharsets.UTF_8));

        assertThatTheStreamGoesOn();
    }

    @Test
    void shouldKeepAnArticleThatTheExtractorFailsOnWithTheReason() {
        Article unreadable = Article.newBuilder(article("a", "2022-02-02", 1, ONE_CLAIM))
                .setText("no JSON at all")
                .build();

        pipeline.publish(unreadable);

        assertThat(pipeline.reasons()).singleElement().asString().contains("not JSON");
        assertThatTheStreamGoesOn();
    }

    @Test
    void shouldKeepARecordWithoutAKeyOrWithAnotherKeyThanItsId() {
        pipeline.publish(null, article("a", "2022-02-02", 1, ONE_CLAIM));
        pipeline.publish("b", article("a", "2022-02-02", 1, ONE_CLAIM));
        pipeline.publish("c", null);

        assertThat(pipeline.reasons())
                .hasSize(3)
                .allMatch(reason -> reason.contains("The key of an article is its id"));
        assertThatTheStreamGoesOn();
    }

    @Test
    void shouldKeepAnArticleWithMoreClaimsThanAnArticleMakes() {
        String claim = ONE_CLAIM.substring(ONE_CLAIM.indexOf('{'), ONE_CLAIM.lastIndexOf(']'));
        String many = String.join(",", Collections.nCopies(ClaimExtractor.MAX_CLAIMS + 1, claim));

        pipeline.publish(article("a", "2022-02-02", 1, "\"deployments\": [" + many + "]"));

        assertThat(pipeline.reasons()).singleElement().asString().contains("501 claims");
        assertThatTheStreamGoesOn();
    }

    private void assertThatTheStreamGoesOn() {
        pipeline.publish(article("good", "2022-02-03", 1, ONE_CLAIM));
        assertThat(pipeline.totals()).containsKeys("POL", "USA");
    }
}
