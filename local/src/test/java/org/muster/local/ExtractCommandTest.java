package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void shouldPrintOneLineForEachArticleInTheOrderOfTheFiles() throws Exception {
        Path second = Files.writeString(folder.resolve("second.txt"), "Nothing happened in the village on Monday.");
        Path first = Files.writeString(folder.resolve("first.jsonl"), """
                {"id":"b","url":"https://example.org/b","published":"2022-03-01","source":"wire","text":"Nothing."}
                {"id":"a","text":"Nothing either."}
                """);

        Invocation extract = Invocation.of("extract", "--format", "jsonl", first.toString(), second.toString());

        assertThat(extract.exitCode()).isZero();
        assertThat(extract.err()).isEmpty();
        assertThat(extract.lines()).hasSize(3);
        JsonNode line = MAPPER.readTree(extract.lines().get(0));
        assertThat(line.path("id").asText()).isEqualTo("b");
        assertThat(line.path("published").asText()).isEqualTo("2022-03-01");
        assertThat(line.path("source").asText()).isEqualTo("wire");
        assertThat(line.path("deployments").isArray()).isTrue();
        assertThat(line.path("sanctions").isArray()).isTrue();
        assertThat(MAPPER.readTree(extract.lines().get(1)).path("id").asText()).isEqualTo("a");
    }

    @Test
    void shouldReportABrokenLineAndGoOnBehindIt() throws Exception {
        Path file = Files.writeString(folder.resolve("news.jsonl"), """
                {"id":"a","text":"Nothing."}
                {"id":"b","text":
                {"id":"c","text":"Nothing."}
                """);

        Invocation extract = Invocation.of("extract", file.toString());

        assertThat(extract.exitCode()).isEqualTo(1);
        assertThat(extract.lines()).hasSize(2);
        assertThat(extract.err().lines()).singleElement().asString().contains("news.jsonl:2");
    }

    @Test
    void shouldMarkTheWordsBehindEachSlot() throws Exception {
        Path file = Files.writeString(folder.resolve("story.txt"), "Germany will send 500 soldiers to Mali.");

        Invocation extract = Invocation.of("extract", "--format", "table", "--explain", file.toString());

        assertThat(extract.out())
                .contains("[Germany](contributors) [will send](trigger) [500 soldiers](count) to [Mali](hosts).")
                .contains("rule SEND object");
    }

    @Test
    void shouldPrintTheSameAsJson() throws Exception {
        Path file = Files.writeString(folder.resolve("story.txt"), "Germany will send 500 soldiers to Mali.");

        Invocation extract = Invocation.of("extract", "--explain", file.toString());

        JsonNode why = MAPPER.readTree(extract.lines().get(0)).at("/deployments/0/explanation");
        assertThat(why.at("/rule").asText()).isEqualTo("SEND object");
        assertThat(why.at("/spans/0").toString())
                .isEqualTo("{\"slot\":\"contributors\",\"value\":\"DEU\",\"text\":\"Germany\",\"start\":0,\"end\":7}");
    }

    @Test
    void shouldReadAnArticleFromStandardInput() {
        Invocation extract = Invocation.withInput("{\"id\":\"a\",\"text\":\"Nothing.\"}\n", "extract", "-");

        assertThat(extract.exitCode()).isZero();
        assertThat(extract.lines()).hasSize(1);
    }

    @Test
    void shouldFailForAFileThatDoesNotExist() {
        Invocation extract =
                Invocation.of("extract", folder.resolve("missing.jsonl").toString());

        assertThat(extract.exitCode()).isEqualTo(1);
        assertThat(extract.out()).isEmpty();
        assertThat(extract.err()).contains("missing.jsonl does not exist");
    }

    @Test
    void shouldTellHowToUseItWhenNoFileIsNamed() {
        Invocation extract = Invocation.of("extract");

        assertThat(extract.exitCode()).isEqualTo(2);
        assertThat(extract.err()).contains("FILE").contains("Usage: muster extract");
    }
}
