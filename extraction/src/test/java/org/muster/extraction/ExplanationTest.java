package org.muster.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Evidence;
import org.muster.claims.Stage;
import org.muster.extraction.explain.ExplainedClaims;
import org.muster.extraction.explain.Explanation;

class ExplanationTest {
    private static final RuleExtractor RULES = new RuleExtractor();

    @Test
    void shouldShowTheWordsThatGaveEachSlot() {
        assertThat(explain("Germany will send 500 soldiers to Mali next month."))
                .containsExactly(
                        "contributors DEU: Germany",
                        "trigger ANNOUNCED: will send",
                        "count 500..500: 500 soldiers",
                        "hosts MLI: Mali",
                        "date 2022-03: next month");
    }

    @Test
    void shouldLeadAPronounBackToTheNameItStandsFor() {
        assertThat(explain("Sweden has been in Mali since 2015. It sent another 150 soldiers there on Monday."))
                .contains("contributors SWE: Sweden", "hosts MLI: Mali", "count 150..150: another 150 soldiers");
    }

    @Test
    void shouldNameTheRule() {
        Article article = Reading.article("Germany will send 500 soldiers to Mali.");
        assertThat(RULES.explain(article).explanations().get("d1").rule()).isEqualTo("SEND object");
    }

    @Test
    void shouldSupportEverySlotOfTheClaimsThatTheRulesRead() throws IOException {
        for (Article article : CorpusTest.articles("dev")) {
            assertThat(RULES.explain(article).explanations().values())
                    .as(article.id())
                    .allSatisfy(
                            explanation -> assertThat(explanation.unsupported()).isEmpty());
        }
    }

    @Test
    void shouldRefuseClaimsThatTheTextDoesNotSupport() {
        Extractor inventor = new Inventor("Germany", List.of("DEU"), 500);
        assertThat(new AnchoredExtractor(inventor)
                        .extract(article("Germany sent 500 soldiers to Mali."))
                        .deployments())
                .hasSize(1);
        assertThat(new AnchoredExtractor(inventor)
                        .extract(article("Germany sent 400 soldiers to Mali."))
                        .deployments())
                .isEmpty();
        assertThat(new AnchoredExtractor(inventor)
                        .extract(article("France sent 500 soldiers to Mali."))
                        .deployments())
                .isEmpty();
    }

    private static Article article(String text) {
        return Reading.article(text);
    }

    /** Claims the same of every text, as a model may that was asked once too often. */
    private record Inventor(String name, List<String> contributors, long count) implements Extractor {
        @Override
        public ArticleClaims extract(Article article) {
            DeploymentClaim claim = new DeploymentClaim(
                    "d1",
                    contributors,
                    List.of("MLI"),
                    null,
                    null,
                    List.of(),
                    Count.exactly(count),
                    Asset.TROOPS,
                    Stage.DEPLOYED,
                    false,
                    null,
                    null,
                    false,
                    null,
                    new Evidence(article.text(), 0, article.text().length()),
                    null,
                    1);
            return new ArticleClaims(article.id(), null, article.published(), null, 0, List.of(claim), List.of());
        }

        @Override
        public String version() {
            return "inventor of " + name;
        }
    }

    private static List<String> explain(String text) {
        ExplainedClaims explained = RULES.explain(Reading.article(text));
        Explanation explanation = explained.explanations().get("d1");
        return explanation.spans().stream()
                .map(span -> span.slot() + " " + span.value() + ": " + text.substring(span.start(), span.end()))
                .toList();
    }
}
