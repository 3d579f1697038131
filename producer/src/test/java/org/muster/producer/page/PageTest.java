package org.muster.producer.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    /** Pages in the markup of twelve publishing systems; {@code NAME.json} says what a reader sees as the article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress",
                "drupal",
                "blogger",
                "component",
                "arc",
                "oldtable",
                "amp",
                "guardianlike",
                "ghost",
                "joomla",
                "gov",
                "divs",
                "liveblog",
                "paywall",
                "nextjs",
                "microdata",
                "wire",
                "squarelist"
            })
    void shouldFindTitleDayAndTextOfAnArticle(String name) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(resource(name + ".json"));

        Page page = Page.of(resource(name + ".html"), null, "");

        assertThat(page.title()).isEqualTo(expected.get("title").asText());
        assertThat(page.published()).startsWith(expected.get("published").asText());
        for (String field : List.of("author", "url", "language")) {
            if (expected.has(field)) {
                assertThat(stated(page, field))
                        .as(field)
                        .isEqualTo(expected.get(field).asText());
            }
        }
        assertThat(TokenF1.of(page.text(), expected.get("text").asText()))
                .as(page.text())
                .isGreaterThanOrEqualTo(0.95);
    }

    private static String stated(Page page, String field) {
        return switch (field) {
            case "author" -> page.author();
            case "url" -> page.url();
            default -> page.language();
        };
    }

    @Test
    void shouldReadWhatAPageSaysOfItself() throws IOException {
        Page page = Page.of(resource("wordpress.html"), null, "https://harbourpost.example/?p=81");

        assertThat(page.source()).isEqualTo("Harbour Post");
        assertThat(page.language()).isEqualTo("en-GB");
        assertThat(page.author()).isEqualTo("A. Writer");
        assertThat(page.url()).startsWith("https://harbourpost.example/world/");
    }

    @Test
    void shouldBelieveTheServerAboutTheCharset() {
        byte[] html = "<p>Le Caire envoie deux cents soldats français à Djibouti, dit-on.</p>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(Page.of(html, "windows-1252", "").text()).contains("français à Djibouti");
    }

    @Test
    void shouldFindNoTextWhereThereIsNone() {
        assertThat(Page.of("<html><body><nav><a href=/>Home</a></nav></body></html>".getBytes(UTF_8), null, "")
                        .text())
                .isEmpty();
        assertThat(Page.of(new byte[0], null, "").text()).isEmpty();
    }

    @Test
    void shouldNotTakeMoreThanLinearTimeOnHostilePages() {
        List<Double> costs = new ArrayList<>();
        for (String unit : List.of(
                "<div class=share>a sentence that is long enough to count as text.",
                "<p><a href=x>link",
                "<b><i>x",
                "<table><tr><td>",
                "<script>",
                "<script ",
                "<script ld+json ",
                "<svg><!--",
                "<script type=application/ld+json>{\"@graph\":[</script>")) {
            double small = seconds(unit, 5_000);
            double large = seconds(unit, 20_000);
            costs.add(large / Math.max(small, 0.02));
        }
        assertThat(costs).allSatisfy(ratio -> assertThat(ratio).isLessThan(12));
    }

    private static double seconds(String unit, int times) {
        byte[] html = unit.repeat(times).getBytes(UTF_8);
        long start = System.nanoTime();
        assertThat(Page.of(html, "UTF-8", "")).isNotNull();
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PageTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
