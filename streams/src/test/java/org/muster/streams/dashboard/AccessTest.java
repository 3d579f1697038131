package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
    private static final int FURTHEST_TAB = 40;

    private static Newsroom newsroom;
    private static String axe;
    private Page page;

    @BeforeAll
    static void open() throws Exception {
        newsroom = Newsroom.open(News.all());
        try (var file = AccessTest.class.getResourceAsStream("/dashboard/axe.min.js")) {
            axe = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() throws Exception {
        if (newsroom != null) {
            newsroom.close();
        }
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource({
        "#/,                                  dark,  1280",
        "#/,                                  light, 360",
        "#/country/SVK?lane=committed,        light, 1280",
        "#/country/MLI?view=contributed,      dark,  360",
        "#/sanctions,                         light, 1280",
        "#/sanctions/RUS,                     dark,  1280",
        "#/table,                             light, 1280",
        "#/table?day=2022-02-10,              dark,  360",
        "#/latest,                            light, 768",
        "#/fact/none,                         dark,  1280",
    })
    void shouldHaveNothingThatTheAccessibilityRulesFindFaultWith(String hash, String scheme, int width) {
        page = newsroom.page(hash, width, 800);
        page.prefer("prefers-color-scheme", scheme);
        page.await("document.documentElement.dataset.theme === " + Page.quoted(scheme));

        page.evaluate(axe + "; 0");
        String faults = page.evaluate("""
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                  .then(({ violations }) => violations.flatMap((rule) => rule.nodes.map((node) =>
                    rule.impact + ' ' + rule.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary)).join('\\n'))""").asText();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/", "#/country/USA?view=contributed", "#/sanctions/RUS", "#/table", "#/latest"})
    void shouldFitAScreenOf360Pixels(String hash) {
        page = newsroom.page(hash, 360, 740);

        assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                .isEqualTo(360);
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('header button, main button, main a, footer button, summary, select')]
                          .filter((each) => each.checkVisibility() && !each.closest('svg'))
                          .map((each) => each.getBoundingClientRect()).filter((box) => box.right > 361 || box.left < -1).length""").asInt())
                .as("buttons and links beyond the edge")
                .isZero();
    }

    @Test
    void shouldFillAWallScreen() {
        page = newsroom.page("#/", 3840, 2160);

        assertThat(page.evaluate("document.getElementById('map').getBoundingClientRect().height")
                        .asInt())
                .isGreaterThan(1700);
        assertThat(page.evaluate("parseFloat(getComputedStyle(document.querySelector('.label .name')).fontSize)")
                        .asDouble())
                .isGreaterThan(24);
    }

    @Test
    void shouldLeadFromTheMapToTheSentenceByKeyboardAlone() {
        page = newsroom.page("#/");

        tabTo("document.activeElement.classList.contains('mark')");
        String first = focused("dataset.id");
        page.press("ArrowUp");
        assertThat(focused("dataset.id")).isNotEqualTo(first);
        assertThat(page.evaluate("document.getElementById('tip').hidden").asBoolean())
                .isFalse();
        page.press("Enter");
        page.await("document.activeElement.id === 'panel-title' && location.hash.startsWith('#/country/')");
        tabTo("document.activeElement.matches('.fact a')");
        page.press("Enter");
        page.await("document.activeElement.id === 'panel-title' && location.hash.startsWith('#/fact/')");
        tabTo("document.activeElement.matches('.evidence a')");

        assertThat(focused("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void shouldSkipToTheNumbersAndShowWhereTheFocusIs() {
        page = newsroom.page("#/");

        page.press("Tab");
        assertThat(focused("id")).isEqualTo("skip");
        page.press("Enter");
        assertThat(focused("id")).isEqualTo("panel-title");
        page.press("Tab");

        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                        .asText())
                .isEqualTo("solid");
    }

    @Test
    void shouldTellThoseWhoListenWhatHasChanged() {
        page = newsroom.page("#/");

        page.click("[data-page=sanctions]");
        page.await("document.getElementById('announcer').textContent === 'Sanctions by target'");
        page.evaluate("document.getElementById('day').focus()");
        page.press("ArrowLeft");

        page.await("document.getElementById('announcer').textContent === 'Totals as of 29 March 2022'");
        assertThat(page.evaluate("document.getElementById('day').getAttribute('aria-valuetext')")
                        .asText())
                .isEqualTo("29 March 2022");
    }

    @Test
    void shouldMoveNothingForThoseWhoWantItStill() {
        page = newsroom.page("#/");
        page.prefer("prefers-reduced-motion", "reduce");

        page.click("#zoom-in");

        page.await("document.getAnimations().length === 0");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#live i')).animationName")
                        .asText())
                .isEqualTo("none");
    }

    private void tabTo(String condition) {
        for (int presses = 0; presses < FURTHEST_TAB; presses++) {
            page.press("Tab");
            if (page.evaluate(condition).asBoolean()) {
                return;
            }
        }
        throw new AssertionError("Not reached with " + FURTHEST_TAB + " presses of Tab: " + condition);
    }

    private String focused(String property) {
        return page.evaluate("document.activeElement." + property).asText();
    }
}
