package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinksTest {
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
    void shouldRestoreCountryViewLaneAndDayFromTheAddress() {
        page = newsroom.page("#/country/USA?view=contributed&lane=committed&day=2022-02-12");

        assertThat(page.text("#panel-title")).isEqualTo("United States");
        assertThat(page.text("#date")).isEqualTo("12 February 2022");
        assertThat(page.text("[aria-pressed=true][data-lane] span")).isEqualTo("Committed");
        assertThat(page.text("[aria-pressed=true][data-view]")).isEqualTo("Contributed");
        assertThat(page.text("[data-view=contributed] [data-lane=committed] .total .count"))
                .isEqualTo("4,300");
    }

    @Test
    void shouldTakeWhatMakesNoSenseInAnAddressAsIfItWereNotThere() {
        page = newsroom.page("#/nowhere/POL?day=2022-02-31&lane=all&view=sideways");

        assertThat(page.text("#panel-title")).isEqualTo("Present, by host");
        assertThat(page.text("#date")).isEqualTo("30 March 2022");
    }

    @Test
    void shouldGoBackToWhereTheReaderWas() {
        page = newsroom.page("#/?lane=alert&view=contributed");

        page.click(".rows li a");
        page.await("document.querySelector('#panel-title').textContent === 'NATO'");
        page.evaluate("history.back()");
        page.await("document.querySelector('#panel-title').textContent === 'On alert, by contributor'");

        assertThat(page.evaluate("location.hash").asText()).isEqualTo("#/?lane=alert&view=contributed");
    }

    @Test
    void shouldExportWhatIsShownAsCsv() {
        page = newsroom.page("#/country/POL");

        String csv = exported("#export-csv");

        assertThat(csv.lines()).first().isEqualTo("country,name,view,lane,counterpart,low,high,uncounted");
        assertThat(csv.lines())
                .contains("POL,Poland,hosted,present,all,10500,15500,0", "POL,Poland,hosted,present,NATO,0,5000,");
    }

    @Test
    void shouldLeaveTheBoundOpenInCsvWhereTheIntervalIs() {
        page = newsroom.page("#/table");

        assertThat(exported("#export-csv").lines()).contains("MLI,Mali,hosted,present,13000,,0,5,2022-01-22");
    }

    @Test
    void shouldExportWhatIsShownAsAPicture() {
        page = newsroom.page("#/");

        exported("#export-png");

        assertThat(page.evaluate(
                                "createImageBitmap(window.saved).then((picture) => picture.width + 'x' + picture.height)")
                        .asText())
                .isEqualTo("3200x1800");
        assertThat(page.evaluate("window.savedAs").asText()).isEqualTo("muster-present-by-host-2022-03-30.png");
        assertThat(page.evaluate("""
                        createImageBitmap(window.saved).then((picture) => {
                          const canvas = new OffscreenCanvas(picture.width, picture.height);
                          const pen = canvas.getContext('2d');
                          pen.drawImage(picture, 0, 0);
                          const all = pen.getImageData(100, 300, 2000, 1300).data;
                          const colours = new Set();
                          for (let at = 0; at < all.length; at += 400) colours.add((all[at] << 16) + (all[at + 1] << 8) + all[at + 2]);
                          return colours.size;
                        })""").asInt()).as("colours on the map").isGreaterThan(50);
    }

    private String exported(String button) {
        page.evaluate("""
                (() => {
                  const make = URL.createObjectURL;
                  URL.createObjectURL = (blob) => { if (!blob.type.includes('svg')) window.saved = blob; return make.call(URL, blob); };
                  document.addEventListener('click', (event) => {
                    if (!event.target.download) return;
                    window.savedAs = event.target.download;
                    event.preventDefault();
                  }, true);
                })()""");
        page.click("#export summary");
        page.click(button);
        page.await("window.savedAs");
        return page.evaluate("window.saved.text()").asText();
    }
}
