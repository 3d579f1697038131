package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static Newsroom newsroom;
    private Page page;

    @BeforeAll
    static void open() throws Exception {
        newsroom = Newsroom.open(News.all());
    }

    @AfterAll
    static void close() throws Exception {
        if (newsroom != null) {
            newsroom.close();
        }
    }

    @AfterEach
    void closePage() {
        assertThat(page.complaints()).isEmpty();
        page.close();
    }

    @Test
    void shouldDrawIntervalsFromLowToHighByCounterpart() {
        page = newsroom.page("#/country/POL");
        String nato = "[data-lane=present] .rows:not(.total) li:nth-child(1)";

        assertThat(page.text(nato)).isEqualTo("NATOup to 5,000");
        assertThat(page.evaluate("(() => { const at = document.querySelector('" + nato + " .possible').style;"
                                + " return at.left + ' ' + at.width; })()")
                        .asText())
                .as("from 0 to 5,000 on a scale to 15,500")
                .isEqualTo("0% 32.26%");
        assertThat(page.text("[data-lane=present] .total .count")).isEqualTo("10,500–15,500");
    }

    @Test
    void shouldLetOpenIntervalsFadeOut() {
        page = newsroom.page("#/country/MLI");

        assertThat(page.text("[data-lane=present] .total .count")).isEqualTo("13,000 or more");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('[data-lane=present] .total .possible.open'))"
                                + ".backgroundImage")
                        .asText())
                .startsWith("linear-gradient");
    }

    @Test
    void shouldListFactsWithoutANumberAndNeverGuess() {
        page = newsroom.page("#/country/YEM");

        assertThat(page.text(".lead")).isEqualTo("Hosts troops in the lane “present”; nobody said how many.");
        assertThat(page.evaluate("[...document.querySelectorAll('[data-lane=present] .uncounted .fact .who')]"
                                + ".map((each) => each.firstChild.textContent).sort().join()")
                        .asText())
                .isEqualTo("Saudi Arabia,United Arab Emirates");
        assertThat(page.evaluate("document.querySelectorAll('[data-lane=present] .possible').length")
                        .asInt())
                .isZero();
    }

    @Test
    void shouldShowTheSentencesBehindAFactWithTheirWordsHighlighted() {
        page = newsroom.page("#/country/EST");

        page.click("[data-lane=committed] .fact a");
        page.await("location.hash.startsWith('#/fact/USA') && document.querySelector('.evidence')");

        assertThat(page.text("#panel-title")).isEqualTo("United States to Estonia, Latvia and Lithuania");
        assertThat(page.text(".evidence blockquote"))
                .isEqualTo("A battalion of 800 soldiers moves from Italy to the Baltic states.");
        assertThat(page.text(".evidence mark[data-slot=count]")).isEqualTo("A battalion of 800 soldiers");
        assertThat(page.text(".evidence mark[data-slot=origin]")).isEqualTo("Italy");
        assertThat(page.evaluate("(() => { const link = document.querySelector('.evidence a');"
                                + " return link.href + ' ' + link.rel + ' ' + link.target; })()")
                        .asText())
                .startsWith("https://northwire.example/2022/02/22/")
                .endsWith("noopener noreferrer _blank");
    }

    @Test
    void shouldShowTheHistoryOfAFact() {
        page = newsroom.page("#/country/ROU");

        page.await("document.querySelector('.fact')");
        page.evaluate("[...document.querySelectorAll('.fact a')].find((each) =>"
                + " each.textContent.includes('France')).click()");
        page.await("document.querySelectorAll('.history li').length === 2");

        assertThat(page.text(".history li:nth-child(1)")).contains("24 Feb 2022", "announced", "500");
        assertThat(page.text(".history li:nth-child(2)")).contains("4 Mar 2022", "arrived", "500");
    }

    @Test
    void shouldShowSanctionsByTargetWithTheirStages() {
        page = newsroom.page("#/sanctions");

        assertThat(page.text(".rows li:nth-child(1) .what")).isEqualTo("Russia");
        page.click(".rows li:nth-child(1) a");
        page.await("document.querySelector('[data-imposer=EU]')");

        assertThat(stage("EU", "FINANCIAL")).isEqualTo("IMPOSED");
        assertThat(stage("SGP", "EXPORT_CONTROL")).isEqualTo("ANNOUNCED");
        assertThat(page.text("[data-imposer=CHE] blockquote"))
                .isEqualTo("Switzerland adopts the Union's asset freezes.");
    }

    @Test
    void shouldSayWhatIsWrongWithAFactThatThereIsNot() {
        page = newsroom.page("#/fact/USA~none");

        assertThat(page.text("[role=alert].problem")).contains("There is no fact");
        assertThat(page.complaints()).allMatch(complaint -> complaint.contains("404"));
        page.close();
        page = newsroom.page("");
    }

    private String stage(String imposer, String measure) {
        return page.evaluate("document.querySelector('[data-imposer=" + imposer + "] [data-measure=" + measure
                        + "]').dataset.stage")
                .asText();
    }
}
