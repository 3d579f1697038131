package org.muster.producer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.producer.archive.Archives;
import org.muster.producer.reading.Reading;
import org.muster.producer.web.UnrulyServer;
import org.muster.producer.web.WebSettings;

class FollowedWebTest {
    private static final WebSettings HASTY = new WebSettings(
            "Muster/test", Duration.ofMillis(2), Duration.ofSeconds(5), 1, 1_000_000, 5, Set.of("localhost"));

    private final Sources sources = new Sources(HASTY);
    private final Memory memory = new Memory();
    private UnrulyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UnrulyServer();
        server.serve("/one", "text/html", page("Norway sends 200 soldiers to Lithuania, it said."));
        server.serve("/two", "text/html", page("Chad sends 400 soldiers to Niger, its government says."));
        server.serve("/feed", "application/rss+xml", rss("/one"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldPublishWhatIsNewInAFeedAndNothingElse() throws IOException {
        Source feed = followed("/feed");
        assertThat(Pass.over(feed, memory).texts()).hasSize(1);
        server.serve("/feed", "application/rss+xml", rss("/two", "/one"));

        Pass second = Pass.over(feed, memory);

        assertThat(second.texts()).containsExactly("Chad sends 400 soldiers to Niger, its government says.");
        assertThat(server.asked()).filteredOn("/one"::equals).hasSize(1);
    }

    @Test
    void shouldAskForAFeedOnConditionThatItChanged() throws IOException {
        AtomicInteger conditional = new AtomicInteger();
        server.on("/feed", exchange -> {
            String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
            String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
            if ("\"v1\"".equals(etag) && "Wed, 16 Mar 2022 09:00:00 GMT".equals(since)) {
                conditional.incrementAndGet();
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().add("ETag", "\"v1\"");
                exchange.getResponseHeaders().add("Last-Modified", "Wed, 16 Mar 2022 09:00:00 GMT");
                UnrulyServer.send(exchange, 200, "application/rss+xml", rss("/one"));
            }
        });
        Pass.over(followed("/feed"), memory);

        Pass second = Pass.over(followed("/feed"), memory);

        assertThat(conditional).hasValue(1);
        assertThat(second.readings()).isEmpty();
        assertThat(second.meter().unchanged()).isEqualTo(1);
    }

    @Test
    void shouldAskAFeedAgainWhenItWasKilledBeforeItsPagesWereRead() throws IOException {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            UnrulyServer.send(exchange, known ? 500 : 200, "application/rss+xml", rss("/one", "/two"));
        });
        assertThat(Pass.over(followed("/feed"), memory, 1).texts()).hasSize(1);

        assertThat(Pass.over(followed("/feed"), memory).texts())
                .containsExactly("Chad sends 400 soldiers to Niger, its government says.");
    }

    @Test
    void shouldPublishAChangedPageAsARevisionOfTheSameArticle() throws IOException {
        Reading.Found before = (Reading.Found)
                Pass.over(sources.once(address("/feed")), memory).readings().get(0);
        assertThat(Pass.over(sources.once(address("/feed")), memory).readings())
                .as("unchanged")
                .isEmpty();
        server.serve("/one", "text/html", page("Norway sends 300 soldiers to Lithuania, it now says."));

        Pass third = Pass.over(sources.once(address("/feed")), memory);

        assertThat(third.texts()).containsExactly("Norway sends 300 soldiers to Lithuania, it now says.");
        Reading.Found after = (Reading.Found) third.readings().get(0);
        assertThat(after.article().id()).isEqualTo(before.article().id());
    }

    @Test
    void shouldReadAPageAgainWhenItsFeedSaysThatItWasUpdated() throws IOException {
        server.serve("/feed", "application/atom+xml", atom("/one", "2022-03-16T10:00:00Z"));
        Pass.over(followed("/feed"), memory);
        server.serve("/one", "text/html", page("Norway sends 300 soldiers to Lithuania, it now says."));
        assertThat(Pass.over(followed("/feed"), memory).texts()).isEmpty();

        server.serve("/feed", "application/atom+xml", atom("/one", "2099-01-01T10:00:00Z"));

        assertThat(Pass.over(followed("/feed"), memory).texts()).hasSize(1);
    }

    @Test
    void shouldForgetAPageThatIsListedNoMore() throws IOException {
        Pass.over(followed("/feed"), memory);
        server.serve("/feed", "application/rss+xml", rss("/two"));
        Pass.over(followed("/feed"), memory);

        assertThat(memory.keys(WebSource.key(address("/feed")) + " "))
                .singleElement()
                .asString()
                .endsWith("/two");
    }

    @Test
    void shouldSayOnceWhatStaysBroken() throws IOException {
        server.serve("/feed", "application/rss+xml", rss("/gone"));

        assertThat(Pass.over(sources.once(address("/feed")), memory).refusals())
                .containsExactly(address("/gone") + " answers with status 404");
        assertThat(Pass.over(sources.once(address("/feed")), memory).refusals()).isEmpty();

        server.serve("/gone", "text/html", page("At last there is a story of soldiers here."));
        assertThat(Pass.over(sources.once(address("/feed")), memory).texts()).hasSize(1);
    }

    @Test
    void shouldReadNewsSitemapsAndIndexesOfThem() throws IOException {
        server.serve(
                "/index.xml",
                "application/xml",
                ("<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                                + address("/news.xml") + "</loc></sitemap></sitemapindex>")
                        .getBytes(UTF_8));
        server.serve(
                "/news.xml",
                "application/xml",
                ("<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>"
                                + address("/one")
                                + "</loc><news:news><news:publication><news:name>Post</news:name><news:language>en</news:language></news:publication>"
                                + "<news:publication_date>2022-03-17T08:00:00Z</news:publication_date><news:title>A title</news:title></news:news></url></urlset>")
                        .getBytes(UTF_8));

        Pass pass = Pass.over(followed("/index.xml"), memory);

        assertThat(pass.readings()).singleElement().isInstanceOfSatisfying(Reading.Found.class, found -> {
            assertThat(found.article().published()).isEqualTo("2022-03-17");
            assertThat(found.article().url()).isEqualTo(address("/one"));
        });
    }

    @Test
    void shouldExpandNoEntityOfASitemap() throws IOException {
        server.serve(
                "/map.xml",
                "application/xml",
                "<?xml version=\"1.0\"?><!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>&x;</loc></url></urlset>"
                        .getBytes(UTF_8));

        assertThat(Pass.over(followed("/map.xml"), memory).refusals())
                .singleElement()
                .asString()
                .contains("DOCTYPE");
    }

    @Test
    void shouldReadAListOfAddresses() throws IOException {
        server.serve(
                "/list",
                "text/plain",
                ("# ours\n" + address("/one") + "\n\n" + address("/two") + "\n").getBytes(UTF_8));

        assertThat(Pass.over(followed("/list"), memory).texts()).hasSize(2);
    }

    @Test
    void shouldTakeAPageForAPageWhateverTheServerCallsIt() throws IOException {
        server.serve("/odd", "application/octet-stream", page("Norway sends 200 soldiers to Lithuania, it said."));

        assertThat(Pass.over(followed("/odd"), memory).texts()).hasSize(1);
    }

    @Test
    void shouldGoOnBehindTheLastRecordWhenAnArchiveBreaksOff() throws IOException {
        byte[] archive = Archives.packed("https://a.example/", 50);
        AtomicInteger calls = new AtomicInteger();
        server.on("/a.warc.gz", exchange -> sendPart(exchange, archive, calls.incrementAndGet() < 3));

        Pass pass = Pass.over(followed("/a.warc.gz"), memory);

        assertThat(calls).hasValueGreaterThan(1);
        assertThat(pass.refusals()).isEmpty();
        assertThat(pass.texts()).hasSize(50).doesNotHaveDuplicates();
        assertThat(Pass.over(followed("/a.warc.gz"), memory).readings()).isEmpty();
    }

    @Test
    void shouldShowNoCredentials() throws IOException {
        server.on("/closed", exchange -> {
            boolean known =
                    "Basic dXNlcjpzZWNyZXQ=".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            UnrulyServer.send(
                    exchange, known ? 200 : 401, "text/html", page("Norway sends 200 soldiers to Lithuania, it said."));
        });
        Source closed = sources.once(address("/closed").replace("//", "//user:secret@"));

        Pass pass = Pass.over(closed, memory);

        assertThat(pass.texts()).hasSize(1);
        assertThat(closed.name()
                        + pass.readings()
                        + memory.keys("")
                        + memory.get(memory.keys("").get(0)))
                .doesNotContain("secret");
        assertThat(Pass.over(sources.once(address("/gone").replace("//", "//user:secret@")), memory)
                        .refusals())
                .singleElement()
                .asString()
                .doesNotContain("secret");
    }

    /** From the byte that is asked for; half of the rest if the connection is to break. */
    private static void sendPart(HttpExchange exchange, byte[] all, boolean breaks) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        int length = all.length - from;
        exchange.sendResponseHeaders(range == null ? 200 : 206, length);
        exchange.getResponseBody().write(all, from, breaks ? length / 2 : length);
        exchange.getResponseBody().flush();
    }

    private Source followed(String path) {
        return sources.followed(address(path), Duration.ofHours(1));
    }

    private String address(String path) {
        return server.address(path).toString();
    }

    private static byte[] page(String text) {
        return ("<html><body><article><h1>Title</h1><p>" + text + "</p></article></body></html>").getBytes(UTF_8);
    }

    private byte[] rss(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><link>").append(address(path)).append("</link></item>");
        }
        return ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description>"
                        + items + "</channel></rss>")
                .getBytes(UTF_8);
    }

    private byte[] atom(String path, String updated) {
        return ("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><id>f</id><entry><id>" + path
                        + "</id><title>t</title><link href=\"" + address(path) + "\"/><updated>" + updated
                        + "</updated></entry></feed>")
                .getBytes(UTF_8);
    }
}
