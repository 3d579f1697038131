package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapTest {
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
    void shouldMarkCountriesWithTheIntervalsOfTheirTotals() {
        page = newsroom.page("");

        assertThat(mark("POL")).isEqualTo("Poland: 10,500 to 15,500 hosted, present");
        assertThat(mark("MLI")).isEqualTo("Mali: 13,000 or more hosted, present");
        assertThat(mark("YEM")).endsWith("; 2 without a number");
        assertThat(page.evaluate(
                                "document.querySelectorAll('.mark[data-id=POL] .least, .mark[data-id=POL] .range').length")
                        .asInt())
                .isEqualTo(2);
        assertThat(page.evaluate("document.querySelectorAll('.mark[data-id=MLI] .open').length")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void shouldPaintCountriesThatHostAndNoOthers() {
        page = newsroom.page("");
        page.await("getComputedStyle(document.querySelector('path[data-id=POL]')).fill"
                + " !== getComputedStyle(document.querySelector('path[data-id=CHE]')).fill");

        assertThat(page.evaluate("[...document.querySelectorAll('path.country')].length")
                        .asInt())
                .isGreaterThan(220);
        assertThat(page.evaluate("document.querySelectorAll('path[data-id=CHE][class*=level]').length")
                        .asInt())
                .isZero();
    }

    @Test
    void shouldDrawArcsFromContributorToHost() {
        page = newsroom.page("#/?lane=committed");

        assertThat(arcs("RUS", "UKR")).isEqualTo("arc");
        assertThat(arcs("RUS", "BLR")).as("it may be none").isEqualTo("arc unsure");
        assertThat(page.evaluate("document.querySelectorAll('[data-from=UKR]').length")
                        .asInt())
                .isZero();
    }

    @Test
    void shouldReplayTheTotalsAsOfAnyDay() {
        page = newsroom.page("");

        page.evaluate("document.getElementById('day').focus()");
        page.press("Home");
        page.await("document.getElementById('date').textContent === '4 January 2022'"
                + " && !document.querySelector('#marks .mark')");
        page.press("ArrowRight");
        page.await("document.querySelector('.mark[data-id=POL]')?.getAttribute('aria-label')"
                + " === 'Poland: 4,500 hosted, present'");
        page.press("End");
        page.await("document.querySelector('.mark[data-id=POL]')?.getAttribute('aria-label')"
                + " === 'Poland: 10,500 to 15,500 hosted, present'");

        assertThat(page.evaluate("document.getElementById('now').getAttribute('aria-pressed')")
                        .asText())
                .isEqualTo("true");
    }

    @Test
    void shouldPlayFromReportToReport() {
        page = newsroom.page("");

        page.click("#play");
        page.await("document.getElementById('date').textContent === '4 January 2022'");
        page.await("document.getElementById('date').textContent === '6 January 2022'");
        page.click("#play");

        assertThat(page.evaluate("location.hash").asText()).isEqualTo("#/?day=2022-01-06");
        page.await("document.querySelector('.mark[data-id=KAZ]')");
    }

    @Test
    void shouldFindSmallStates() {
        page = newsroom.page("");

        page.click("#search");
        page.type("singap");
        page.await("document.querySelectorAll('#hits [role=option]').length === 1");
        page.press("Enter");
        page.await("document.querySelector('#panel-title').textContent === 'Singapore'");
        page.await(
                "(() => { const box = document.querySelector('.mark[data-id=SGP]').getBoundingClientRect();"
                        + " const frame = document.getElementById('map').getBoundingClientRect();"
                        + " return box.left > frame.left && box.right < frame.right && box.top > frame.top && box.bottom < frame.bottom; })()");

        assertThat(mark("SGP")).isEqualTo("Singapore: up to 200 hosted, present");
    }

    @Test
    void shouldZoomAndOpenTheCountryThatIsClicked() {
        page = newsroom.page("");
        String before = page.evaluate("document.getElementById('land').getAttribute('transform')")
                .asText();

        page.prefer("prefers-reduced-motion", "reduce");
        page.click("#zoom-in");
        page.await("document.getElementById('land').getAttribute('transform') !== " + Page.quoted(before));
        page.click(".mark[data-id=POL]");
        page.await("location.hash === '#/country/POL'");

        page.await("document.activeElement.id === 'panel-title'");
    }

    private String mark(String country) {
        return page.evaluate("document.querySelector('.mark[data-id=" + country + "]').getAttribute('aria-label')")
                .asText();
    }

    private String arcs(String from, String to) {
        return page.evaluate("document.querySelector('[data-from=" + from + "][data-to=" + to + "]')"
                        + ".getAttribute('class').replace(' passing', '')")
                .asText();
    }
}
