package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void shouldSayWhichTotalsChangeAndTheClaimsThatChangeThem() throws Exception {
        String old = file("old", article("a", claim("USA", "POL", 4000)), article("b", claim("GBR", "EST", 800)));
        String now = file("new", article("a", claim("USA", "POL", 4500)), article("b", claim("GBR", "EST", 800)));

        Invocation diff = Invocation.of("diff", old, now, "--format", "jsonl");

        assertThat(diff.exitCode()).isEqualTo(3);
        assertThat(diff.lines()).hasSize(2);
        JsonNode poland = MAPPER.readTree(diff.lines().get(0));
        assertThat(poland.path("country").asText()).isEqualTo("POL");
        assertThat(poland.path("view").asText()).isEqualTo("hosted");
        assertThat(poland.path("lane").asText()).isEqualTo("present");
        assertThat(poland.path("beforeLow").asInt()).isEqualTo(4000);
        assertThat(poland.path("afterLow").asInt()).isEqualTo(4500);
        assertThat(poland.path("claims").findValuesAsText("change")).containsExactly("-", "+");
        assertThat(poland.path("claims").findValuesAsText("article")).containsExactly("a", "a");
        assertThat(MAPPER.readTree(diff.lines().get(1)).path("country").asText())
                .isEqualTo("USA");
    }

    @Test
    void shouldFindNoDifferenceWhenOnlyNumbersAndWordsOfClaimsDiffer() throws Exception {
        String claim = claim("USA", "POL", 4000);
        String old = file("old", article("a", claim));
        String now = file("new", article("a", claim.replace("{", "{\"id\": \"d7\", \"confidence\": 0.5, ")));

        Invocation diff = Invocation.of("diff", old, now);

        assertThat(diff.exitCode()).isZero();
        assertThat(diff.out()).isEqualTo("No total differs.\n");
    }

    @Test
    void shouldShowALineThatIsGoneAndTheClaimThatEndedIt() throws Exception {
        String old = file("old", article("a", claim("FRA", "MLI", 900)));
        String now = file("new", article("a", claim("FRA", "MLI", 900)), article("b", claim("FRA", "MLI", 0)));

        Invocation diff = Invocation.of("diff", old, now);

        assertThat(diff.exitCode()).isEqualTo(3);
        assertThat(diff.out())
                .contains("Mali", "MLI", "hosted", "present", "900")
                .contains("  + b  PRESENT  FRA → MLI  0 TROOPS")
                .doesNotContain("  - a");
    }

    @Test
    void shouldGiveSpreadsheetsARowForEachClaim() throws Exception {
        String old = file("old", article("a", claim("FRA", "MLI", 900)));
        String now = file("new", article("a", claim("FRA", "MLI", 950)));

        Invocation diff = Invocation.of("diff", old, now, "--format", "csv");

        assertThat(diff.lines()).hasSize(5);
        assertThat(diff.lines().get(0))
                .startsWith("country,view,lane,beforeLow,")
                .endsWith("change,article,claim,words");
        assertThat(diff.lines().get(1))
                .startsWith("FRA,contributed,present,900,900,0,950,950,0,")
                .contains(",a,");
    }

    @Test
    void shouldReadArticlesInPlaceOfASecondFile() throws Exception {
        Path articles = folder.resolve("samples.jsonl");
        Samples.copyTo(articles);
        Invocation extracted = Invocation.of("extract", articles.toString());
        String old =
                Files.writeString(folder.resolve("old.jsonl"), extracted.out()).toString();

        Invocation diff = Invocation.of("diff", old, "--articles", articles.toString());

        assertThat(diff.exitCode()).as(diff.out()).isZero();
    }

    @Test
    void shouldSayThatTheComparisonIsNotComplete() throws Exception {
        String old = file("old", "{}", article("a", claim("FRA", "MLI", 900)));

        Invocation diff = Invocation.of("diff", old, old);

        assertThat(diff.exitCode()).isEqualTo(1);
        assertThat(diff.err()).contains("old.jsonl:1");
    }

    @Test
    void shouldAskForASecondSide() throws Exception {
        Invocation diff = Invocation.of("diff", file("old", article("a", claim("FRA", "MLI", 900))));

        assertThat(diff.exitCode()).isEqualTo(2);
        assertThat(diff.err()).contains("--articles");
    }

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name + ".jsonl"), String.join("\n", lines) + "\n")
                .toString();
    }

    private static String article(String id, String claim) {
        String day = id.equals("a") ? "2022-03-01" : "2022-03-02";
        return "{\"id\":\"" + id + "\",\"published\":\"" + day + "\",\"deployments\":[" + claim + "],\"sanctions\":[]}";
    }

    private static String claim(String contributor, String host, int count) {
        return "{\"contributors\":[\"%s\"],\"hosts\":[\"%s\"],\"low\":%d,\"high\":%d,\"asset\":\"TROOPS\",\"stage\":\"PRESENT\"}"
                .formatted(contributor, host, count, count);
    }
}
