package org.muster.producer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.producer.reading.Reading;
import org.muster.producer.web.UnrulyServer;
import org.muster.producer.web.WebSettings;

class WebSourceTest {
    private static final WebSettings HASTY = new WebSettings(
            "Muster/test", Duration.ofMillis(2), Duration.ofSeconds(5), 1, 1_000_000, 5, Set.of("localhost"));

    private UnrulyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UnrulyServer();
        page(
                "/one",
                "<meta property=article:published_time content=2022-03-16>",
                "Norway sends 200 soldiers to Lithuania.");
        page("/two", "", "Chad sends 400 soldiers to Niger, its government says.");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json"})
    void shouldFetchThePagesOfAFeed(String format) {
        server.serve("/feed", "application/octet-stream", feed(format).getBytes(UTF_8));

        List<Reading> readings = read("/feed");

        assertThat(readings).hasSize(3);
        Reading.Found one = (Reading.Found) readings.get(0);
        assertThat(one.article().url()).isEqualTo(server.address("/one").toString());
        assertThat(one.article().published()).isEqualTo("2022-03-16");
        assertThat(one.article().text()).startsWith("Norway sends 200 soldiers");
        Reading.Found two = (Reading.Found) readings.get(1);
        assertThat(two.article().published())
                .as("the feed knows what the page does not say")
                .isEqualTo("2022-03-17");
        assertThat(((Reading.Rejected) readings.get(2)).message())
                .isEqualTo(server.address("/gone") + " answers with status 404");
    }

    @Test
    void shouldFetchASinglePage() {
        assertThat(read("/one")).singleElement().isInstanceOfSatisfying(Reading.Found.class, found -> {
            assertThat(found.article().id()).startsWith("url-");
            assertThat(found.article().source()).isEqualTo("localhost");
        });
    }

    @Test
    void shouldNotLetAPagePassForOneOfAnotherSite() {
        page(
                "/forged",
                "<link rel=canonical href=https://example.org/real>",
                "No soldiers were sent by anybody at all.");

        Reading.Found found = (Reading.Found) read("/forged").get(0);

        assertThat(found.article().url()).isEqualTo(server.address("/forged").toString());
    }

    @Test
    void shouldNotGoRoundInAFeedThatListsItself() {
        server.serve("/feed", "application/rss+xml", rss("<item><link>" + server.address("/feed") + "</link></item>"));

        assertThat(read("/feed")).singleElement().isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void shouldExpandNoEntityOfAFeed() {
        server.serve(
                "/feed",
                "application/rss+xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>")
                        .getBytes(UTF_8));

        assertThat(read("/feed"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("broken feed"));
    }

    @Test
    void shouldSayWhatIsNeitherPageNorFeed() {
        server.serve("/picture", "image/png", new byte[] {1, 2, 3});

        assertThat(read("/picture"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("is image/png, neither a page nor a feed"));
    }

    private List<Reading> read(String path) {
        try (Stream<Reading> readings =
                new ArticleReader(HASTY).read(List.of(server.address(path).toString()))) {
            return readings.toList();
        }
    }

    private void page(String path, String head, String text) {
        server.serve(
                path,
                "text/html; charset=utf-8",
                ("<html><head>" + head + "</head><body><article><h1>Title</h1><p>" + text
                                + "</p></article></body></html>")
                        .getBytes(UTF_8));
    }

    private String feed(String format) {
        String one = server.address("/one").toString();
        String two = server.address("/two").toString();
        String gone = server.address("/gone").toString();
        return switch (format) {
            case "rss" ->
                new String(
                        rss("<item><link>" + one + "</link></item><item><link>" + two
                                + "</link><pubDate>Thu, 17 Mar 2022 10:00:00 GMT</pubDate></item><item><link>" + gone
                                + "</link></item>"),
                        UTF_8);
            case "atom" ->
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><id>f</id>" + entry(one, "2022-03-10")
                        + entry(two, "2022-03-17") + entry(gone, "2022-03-18") + "</feed>";
            default ->
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":\"" + one
                        + "\"},{\"url\":\"" + two + "\",\"date_published\":\"2022-03-17T10:00:00Z\"},{\"url\":\"" + gone
                        + "\"}]}";
        };
    }

    private static String entry(String link, String day) {
        return "<entry><id>" + link + "</id><title>t</title><link href=\"" + link + "\"/><published>" + day
                + "T10:00:00Z</published></entry>";
    }

    private static byte[] rss(String items) {
        return ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><link>x</link>"
                        + "<description>d</description>" + items + "</channel></rss>")
                .getBytes(UTF_8);
    }
}
