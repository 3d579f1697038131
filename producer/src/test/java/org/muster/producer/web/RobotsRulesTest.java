package org.muster.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsRulesTest {
    @Test
    void shouldTakeTheLongestRuleThatMatches() {
        RobotsRules rules = rules("""
                User-agent: *
                Disallow: /news/
                Allow: /news/world   # but this
                Disallow: /*.pdf$
                Disallow: /search?q=
                """);

        assertThat(rules.allows("/")).isTrue();
        assertThat(rules.allows("/news/local")).isFalse();
        assertThat(rules.allows("/news/world/1")).isTrue();
        assertThat(rules.allows("/a/b.pdf")).isFalse();
        assertThat(rules.allows("/a/b.pdf?x")).isTrue();
        assertThat(rules.allows("/search?q=troops")).isFalse();
    }

    @Test
    void shouldPreferTheGroupThatNamesUs() {
        RobotsRules rules = rules("""
                User-agent: *
                Disallow: /

                User-agent: OtherBot
                User-agent: Muster
                Crawl-delay: 2.5
                Disallow: /draft
                """);

        assertThat(rules.allows("/news")).isTrue();
        assertThat(rules.allows("/draft/1")).isFalse();
        assertThat(rules.delay()).isEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void shouldAllowEverythingWhereNothingIsSaid() {
        assertThat(rules("").allows("/a")).isTrue();
        assertThat(rules("User-agent: *\nDisallow:\n").allows("/a")).isTrue();
        assertThat(rules("<html>Not found</html>").allows("/a")).isTrue();
        assertThat(rules("User-agent: OtherBot\nDisallow: /\n").allows("/a")).isTrue();
    }

    private static RobotsRules rules(String text) {
        return RobotsRules.parse(text, "Muster");
    }
}
