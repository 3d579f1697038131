package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileTextTest {
    private static final String ATTACK = "<img src=x onerror='window.hacked=1'><script>window.hacked=2</script>";

    private static final String ARTICLE = """
            {"id": "evil", "url": "javascript:window.hacked=3", "published": "2022-03-01", "title": "%1$s", "source": "%1$s",
             "deployments": [{"contributors": ["USA"], "hosts": ["POL"], "place": "%1$s", "low": 100, "high": 100,
               "asset": "TROOPS", "stage": "PRESENT", "quote": "100 %1$s in Poland", "attribution": "%1$s"}],
             "sanctions": [{"imposers": ["USA"], "targets": ["RUS"], "target_text": "%1$s", "measures": ["ENERGY"],
               "stage": "IMPOSED", "quote": "%1$s banned"}]}""".formatted(ATTACK);

    @Test
    void shouldShowAnArticleThatIsMadeOfScriptsAsText() throws Exception {
        try (Newsroom newsroom = Newsroom.open(News.article(ARTICLE));
                Page page = newsroom.page("#/country/POL")) {
            page.click(".fact a");
            page.await("document.querySelector('.evidence')");

            assertThat(page.text(".evidence blockquote")).isEqualTo("100 " + ATTACK + " in Poland");
            assertThat(page.text(".evidence .source")).startsWith(ATTACK);
            assertThat(page.evaluate("document.querySelectorAll('.evidence a').length")
                            .asInt())
                    .as("only web addresses are links")
                    .isZero();
            expectHarmless(page);

            newsroom.show(page, "#/sanctions/RUS");
            assertThat(page.text(".evidence blockquote")).isEqualTo(ATTACK + " banned");
            expectHarmless(page);

            newsroom.show(page, "#/fact/" + "%3Cimg%20src%3Dx%20onerror%3Dwindow.hacked%3D4%3E");
            expectHarmless(page);
        }
    }

    @Test
    void shouldRefuseScriptsEvenIfTheyGetIntoThePage() throws Exception {
        try (Newsroom newsroom = Newsroom.open(News.article(ARTICLE));
                Page page = newsroom.page("")) {
            String refused = page.evaluate("""
                    (() => { try { document.body.innerHTML = '<b>'; return 'taken'; } catch (failure) { return failure.name; } })()""").asText();

            assertThat(refused).isEqualTo("TypeError");
            assertThat(page.complaints()).anyMatch(complaint -> complaint.contains("TrustedHTML"));
        }
    }

    private static void expectHarmless(Page page) {
        assertThat(page.evaluate("window.hacked ?? 'harmless'").asText()).isEqualTo("harmless");
        assertThat(page.evaluate("document.querySelectorAll('main img, main script').length")
                        .asInt())
                .isZero();
        assertThat(page.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }
}
