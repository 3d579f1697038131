package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.schemas.Article;

class LiveTest {
    @Test
    void shouldShowWhatANewArticleChangesWithoutBeingLoadedAnew() throws Exception {
        try (Newsroom newsroom = Newsroom.open(News.all());
                Page page = newsroom.page("#/")) {
            page.evaluate("window.loadedOnce = true");
            page.await("document.getElementById('live').dataset.state === 'on'");

            newsroom.publish(arrival("2022-03-31", 777));
            page.await(mark("Poland: 11,277 to 16,277 hosted, present"));

            page.await("document.getElementById('date').textContent === '31 March 2022'");
            page.await("!document.getElementById('toast').hidden");
            assertThat(page.text("#toast")).contains("Poland 11,277 to 16,277");
            page.await("document.getElementById('announcer').textContent.includes('Poland 11,277 to 16,277')");
            assertThat(page.evaluate("window.loadedOnce").asBoolean()).isTrue();
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void shouldStayAtTheDayThatTheReaderChose() throws Exception {
        try (Newsroom newsroom = Newsroom.open(News.all());
                Page page = newsroom.page("#/?day=2022-03-17")) {
            page.await("document.getElementById('live').dataset.state === 'on'");

            newsroom.publish(arrival("2022-03-31", 777));
            page.await("document.getElementById('day').max === String(Date.parse('2022-03-31') / 86400000)");

            assertThat(page.evaluate(mark("Poland: 10,500 to 15,500 hosted, present"))
                            .asBoolean())
                    .isTrue();
            page.click("#now");
            page.await(mark("Poland: 11,277 to 16,277 hosted, present"));
        }
    }

    private static String mark(String label) {
        return "document.querySelector('.mark[data-id=POL]')?.getAttribute('aria-label') === " + Page.quoted(label);
    }

    private static Article arrival(String day, int soldiers) throws Exception {
        return News.article("""
                {"id": "late", "url": "https://news.example/late", "published": "%s", "title": "Late", "source": "late",
                 "deployments": [{"contributors": ["CAN"], "hosts": ["POL"], "low": %2$d, "high": %2$d, "asset": "TROOPS",
                   "stage": "DEPLOYED", "quote": "%2$d Canadians arrived in Poland"}], "sanctions": []}""".formatted(day, soldiers));
    }
}
