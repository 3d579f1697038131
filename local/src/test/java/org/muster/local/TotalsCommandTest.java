package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsCommandTest {
    private static final String STOCK = """
            {"id":"a","published":"2022-03-01","source":"wire","deployments":[{"contributors":["USA"],"hosts":["POL"],\
            "low":4000,"high":4000,"asset":"TROOPS","stage":"PRESENT"}],"sanctions":[]}
            """;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void shouldPrintEveryCellOfTheClaims() throws Exception {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), STOCK);

        Invocation totals = Invocation.of("totals", "--claims", claims.toString(), "--format", "jsonl");

        assertThat(totals.exitCode()).isZero();
        assertThat(totals.lines()).hasSize(2);
        JsonNode hosted = MAPPER.readTree(totals.lines().get(0));
        assertThat(hosted.path("country").asText()).isEqualTo("POL");
        assertThat(hosted.path("view").asText()).isEqualTo("hosted");
        assertThat(hosted.path("lane").asText()).isEqualTo("present");
        assertThat(hosted.path("low").asLong()).isEqualTo(4000);
        assertThat(hosted.path("high").asLong()).isEqualTo(4000);
        assertThat(hosted.path("uncounted").asInt(-1)).isZero();
        assertThat(hosted.path("facts").size()).isEqualTo(1);
        assertThat(MAPPER.readTree(totals.lines().get(1)).path("country").asText())
                .isEqualTo("USA");
    }

    @Test
    void shouldCountNothingThatWasPublishedLater() throws Exception {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), STOCK);

        Invocation totals =
                Invocation.of("totals", "--claims", claims.toString(), "--as-of", "2022-02-28", "--format", "jsonl");

        assertThat(totals.exitCode()).isZero();
        assertThat(totals.out()).isEmpty();
    }

    @Test
    void shouldShowOnlyTheCountryThatIsAskedFor() throws Exception {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), STOCK);

        Invocation totals = Invocation.of("totals", "poland", "--claims", claims.toString());

        assertThat(totals.lines()).hasSize(2);
        assertThat(totals.lines().get(1)).startsWith("Poland").contains("POL", "hosted", "present", "4,000");
    }

    @Test
    void shouldPrintATableForSpreadsheets() throws Exception {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), STOCK);

        Invocation totals = Invocation.of("totals", "--claims", claims.toString(), "--format", "csv");

        assertThat(totals.lines().get(0)).isEqualTo("country,view,lane,low,high,uncounted,facts");
        assertThat(totals.lines().get(1)).startsWith("POL,hosted,present,4000,4000,0,");
    }

    @Test
    void shouldReportALineThatHoldsNoClaimsAndCountTheOthers() throws Exception {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), "{}\n" + STOCK);

        Invocation totals = Invocation.of("totals", "--claims", claims.toString(), "--format", "jsonl");

        assertThat(totals.exitCode()).isEqualTo(1);
        assertThat(totals.err()).contains("claims.jsonl:1");
        assertThat(totals.lines()).hasSize(2);
    }

    @Test
    void shouldRefuseACountryThatDoesNotExist() {
        Invocation totals = Invocation.of("totals", "Atlantis");

        assertThat(totals.exitCode()).isEqualTo(1);
        assertThat(totals.err().lines()).singleElement().asString().contains("Atlantis");
    }

    @Test
    void shouldRefuseADayThatDoesNotExist() {
        Invocation totals = Invocation.of("totals", "--as-of", "2022-02-30");

        assertThat(totals.exitCode()).isEqualTo(2);
        assertThat(totals.err()).contains("2022-02-30");
    }

    @Test
    void shouldSayWhatToDoWhenNobodyAnswers() {
        Invocation totals = Invocation.of("totals", "--url", "http://127.0.0.1:1");

        assertThat(totals.exitCode()).isEqualTo(1);
        assertThat(totals.err().lines()).singleElement().asString().contains("http://127.0.0.1:1", "muster up");
    }
}
