package org.muster.producer.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.producer.reading.Dated;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Reading;
import org.muster.producer.web.WebSettings;

class ArticleReaderTest {
    @TempDir
    private Path folder;

    @Test
    void shouldReadEveryFieldOfAJsonLine() throws IOException {
        Path file = write("a.jsonl", """
                {"id":"a1","url":"https://example.org/a","published":"2022-02-02","title":"Order","source":"Wire","text":"Norway sends 200 soldiers."}
                """);

        Reading.Found found = (Reading.Found) read(file).get(0);

        assertThat(found.article().id()).isEqualTo("a1");
        assertThat(found.article().url()).isEqualTo("https://example.org/a");
        assertThat(found.article().published()).isEqualTo("2022-02-02");
        assertThat(found.article().title()).isEqualTo("Order");
        assertThat(found.article().source()).isEqualTo("wire");
        assertThat(found.article().text()).isEqualTo("Norway sends 200 soldiers.");
        assertThat(found.dated()).isEqualTo(Dated.STATED);
        assertThat(found.place()).hasToString(file + ":1");
    }

    @Test
    void shouldNeedNothingButTheText() throws IOException {
        Reading.Found found =
                (Reading.Found) read(write("a.jsonl", "{\"title\":null,\"text\":\"Norway sends 200 soldiers.\"}"))
                        .get(0);

        assertThat(found.dated()).isEqualTo(Dated.INGESTED);
        assertThat(found.article().published()).isNull();
        assertThat(found.articleAsOf(LocalDate.of(2026, 1, 2)).published()).isEqualTo("2026-01-02");
    }

    @Test
    void shouldPassOnThirtyNineOfFortyLinesAndNameTheBrokenOne() throws IOException {
        Path file = write(
                "a.jsonl",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(line -> line == 17 ? "{\"text\": \"Norway" : "{\"text\": \"Article " + line + "\"}")
                        .collect(Collectors.joining("\n")));

        List<Reading> readings = read(file);

        assertThat(texts(readings)).hasSize(39).contains("Article 1", "Article 16", "Article 18", "Article 40");
        assertThat(messages(readings))
                .singleElement()
                .asString()
                .startsWith(file + ":17 is broken JSON at column ")
                .doesNotContain("\n");
    }

    @Test
    void shouldSayWhatIsMissingOrWrongInALine() throws IOException {
        Path file = write("a.jsonl", """
                {"title":"No text"}
                ["text"]
                {"text":"A","published":"last week"}
                {"text":{"a":1}}
                {"text":"A"} {"text":"B"}
                """);

        assertThat(messages(read(file)))
                .satisfiesExactly(
                        first -> assertThat(first).contains(":1 has no text"),
                        second -> assertThat(second).contains(":2 is no JSON object"),
                        third -> assertThat(third).contains(":3 says it was published \"last week\"", "YYYY-MM-DD"),
                        fourth -> assertThat(fourth).contains(":4 has an object or a list as \"text\""),
                        fifth -> assertThat(fifth).contains(":5 is broken JSON"));
    }

    @Test
    void shouldReadPlainTextAsItStands() throws IOException {
        String text = "\n  OSLO, March 16, 2022 (Wire) - Norway sends 200 soldiers.\r\nMore follows.\n";

        Reading.Found found = (Reading.Found) read(write("a.txt", text)).get(0);

        assertThat(found.article().text()).isEqualTo(text);
        assertThat(found.article().title()).isNull();
        assertThat(found.dated()).isEqualTo(Dated.INFERRED);
        assertThat(found.article().published()).isEqualTo("2022-03-16");
    }

    @Test
    void shouldNameAnArticleByItsTextWhereverItLies() throws IOException {
        Path here = write("a.txt", "Norway sends 200 soldiers.\n");
        Path there = write("b.txt", "Norway sends  200\nsoldiers.");
        Path other = write("c.txt", "Norway sends 300 soldiers.");

        List<String> ids = ids(read(here, there, other));

        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void shouldPublishTheSameArticleFromAnyFile() throws IOException {
        Path lines = write("a.jsonl", "{\"id\":\"000\",\"url\":\"urn:a\",\"text\":\"Norway sends 200 soldiers.\"}");
        Path text = write("a.txt", "Norway sends 200 soldiers.\n");

        List<String> published = found(read(lines, text))
                .map(found -> found.articleAsOf(LocalDate.of(2026, 1, 2)).id())
                .toList();

        assertThat(published.get(0)).isEqualTo(published.get(1)).startsWith("text-");
        assertThat(ids(read(lines))).containsExactly("000");
    }

    @Test
    void shouldNameAnArticleByItsAddressWhateverItsText() throws IOException {
        List<String> ids = ids(read(write("a.jsonl", """
                {"url":"https://Example.org/a?utm_source=x&b=1#top","text":"First version."}
                {"url":"http://example.org/a?b=1","text":"Second version."}
                {"url":"http://example.org/a?b=2","text":"Second version."}
                """)));

        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void shouldReadTheFilesOfAFolderInOrder() throws IOException {
        write("b.txt", "Second.");
        write("a.jsonl", "{\"text\":\"First.\"}");
        write("sub/c.txt", "Third.");
        write("notes.md", "Not an article.");
        write(".hidden.txt", "Not an article.");

        assertThat(texts(read(folder))).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void shouldReadStandardInput() {
        byte[] input = "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\n".getBytes(UTF_8);
        ArticleReader reader =
                new ArticleReader(Limits.STANDARD, WebSettings.STANDARD, () -> new ByteArrayInputStream(input));

        try (Stream<Reading> readings = reader.read(List.of("-"))) {
            assertThat(texts(readings.toList())).containsExactly("One.", "Two.");
        }
    }

    @Test
    void shouldExplainEachSourceWithoutArticlesAndGoOn() throws IOException {
        Files.createDirectory(folder.resolve("void"));
        List<Reading> readings = read(
                write("empty.txt", ""),
                write("empty.jsonl", "\n\n"),
                folder.resolve("void"),
                folder.resolve("missing"),
                write("last.txt", "Still read."));

        assertThat(texts(readings)).containsExactly("Still read.");
        assertThat(messages(readings))
                .satisfiesExactly(
                        first -> assertThat(first).contains("empty.txt is empty; put"),
                        second -> assertThat(second).contains("empty.jsonl is empty; put"),
                        third -> assertThat(third).contains("void holds no articles; they are files that end in .txt"),
                        fourth -> assertThat(fourth).contains("missing does not exist; name"));
    }

    @Test
    void shouldRefuseWhatIsNotUtf8ByLine() throws IOException {
        Path lines = folder.resolve("a.jsonl");
        Files.write(lines, "{\"text\":\"Cote d'Ivoire\"}\n{\"text\":\"Côte d'Ivoire\"}\n".getBytes(ISO_8859_1));
        Path text = folder.resolve("a.txt");
        Files.write(text, "Côte d'Ivoire".getBytes(ISO_8859_1));

        List<Reading> readings = read(lines, text);

        assertThat(texts(readings)).containsExactly("Cote d'Ivoire");
        assertThat(messages(readings))
                .satisfiesExactly(
                        first -> assertThat(first).contains("a.jsonl:2 is not UTF-8; convert it"),
                        second -> assertThat(second).contains("a.txt is not UTF-8; convert it"));
    }

    @Test
    void shouldRefuseAnArticleOfFiftyMegabytesAndNameTheLimit() throws IOException {
        byte[] letters = new byte[50_000_000];
        Arrays.fill(letters, (byte) 'a');
        Path text = folder.resolve("a.txt");
        Files.write(text, letters);
        Path lines = folder.resolve("a.jsonl");
        Files.writeString(lines, "{\"text\":\"" + new String(letters, UTF_8) + "\"}\n{\"text\":\"Short.\"}\n");
        Path wide = write("wide.txt", "€".repeat(400_000));

        List<Reading> readings = read(text, lines, wide);

        assertThat(texts(readings)).containsExactly("Short.");
        assertThat(messages(readings))
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).contains("longer than an article may be", "900,000 bytes"));
    }

    @Test
    void shouldReadNoFurtherThanItIsAsked() {
        AtomicLong served = new AtomicLong();
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"text\":\"Again and again.\"}\n".getBytes(UTF_8);

            @Override
            public int read() {
                return line[(int) (served.getAndIncrement() % line.length)];
            }
        };

        try (Stream<Reading> readings =
                new ArticleReader(Limits.STANDARD, WebSettings.STANDARD, () -> endless).read(List.of("-"))) {
            assertThat(readings.limit(1000)).hasSize(1000);
        }
        assertThat(served.get()).isLessThan(300_000);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static List<Reading> read(Path... sources) {
        try (Stream<Reading> readings = new ArticleReader()
                .read(Arrays.stream(sources).map(Path::toString).toList())) {
            return readings.toList();
        }
    }

    private static List<String> texts(List<Reading> readings) {
        return found(readings).map(found -> found.article().text()).toList();
    }

    private static List<String> ids(List<Reading> readings) {
        return found(readings).map(found -> found.article().id()).toList();
    }

    private static Stream<Reading.Found> found(List<Reading> readings) {
        return readings.stream().filter(Reading.Found.class::isInstance).map(Reading.Found.class::cast);
    }

    private static List<String> messages(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Rejected.class::isInstance)
                .map(reading -> ((Reading.Rejected) reading).message())
                .toList();
    }
}
