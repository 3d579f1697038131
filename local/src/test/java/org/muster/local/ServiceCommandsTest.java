package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask a running system. */
@Timeout(30)
class ServiceCommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FACTS = """
            {"total":1,"offset":0,"limit":500,"facts":[{"id":"CAN+USA~1f2e3d4c5b6a7988","contributors":["CAN","USA"],
            "hosts":["ROU"],"region":null,"place":null,"low":null,"high":7640,"asset":"TROOPS","stage":"ANNOUNCED",
            "status":"OPEN","lastReported":"2022-02-05","sources":2}],"partial":false}""";
    private static final String SANCTIONS = """
            {"asOf":null,"sanctions":[{"target":"RUS","imposer":"EU","evidence":[],"measures":[{"measure":"ENERGY",
            "stage":"IMPOSED","since":"2022-04-08","inForceSince":"2022-04-08","lastReported":"2022-04-09","articles":1,
            "sources":1,"claims":["a#s1"]}]}],"partial":false}""";

    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
        service.answer("/api/v1/facts", "application/json", FACTS);
        service.answer("/api/v1/sanctions", "application/json", SANCTIONS);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void shouldListFactsInATableWithIdsThatCanBeCopied() {
        Invocation facts = ask("facts", "--contributor", "Canada", "--text", "black sea", "--asset", "TROOPS");

        assertThat(facts.exitCode()).isZero();
        assertThat(facts.lines()).hasSize(2);
        assertThat(facts.lines().get(1))
                .contains("2022-02-05", "CAN USA", "ROU", "0–7,640")
                .endsWith("CAN+USA~1f2e3d4c5b6a7988");
        assertThat(service.asked())
                .containsExactly("/api/v1/facts?asset=TROOPS&contributor=Canada&limit=500&offset=0&q=black%20sea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void shouldListFactsWithEveryFieldAsJson(String format) throws Exception {
        JsonNode printed = MAPPER.readTree(ask("facts", "--format", format).out());

        assertThat(printed.isArray() ? printed.get(0) : printed)
                .isEqualTo(MAPPER.readTree(FACTS).at("/facts/0"));
    }

    @Test
    void shouldListFactsForSpreadsheets() {
        Invocation facts = ask("facts", "--format", "csv");

        assertThat(facts.lines().get(0)).startsWith("id,contributors,hosts,");
        assertThat(facts.lines().get(1)).startsWith("CAN+USA~1f2e3d4c5b6a7988,CAN USA,ROU,,,,7640,");
    }

    @Test
    void shouldListMeasuresLineByLine() {
        Invocation table = ask("sanctions", "Russia", "--as-of", "2022-04-30");
        Invocation csv = ask("sanctions", "--format", "csv");

        assertThat(table.lines().get(1)).containsSubsequence("RUS", "EU", "ENERGY", "IMPOSED", "2022-04-08");
        assertThat(csv.lines().get(1)).startsWith("RUS,EU,ENERGY,IMPOSED,2022-04-08,");
        assertThat(service.asked()).contains("/api/v1/sanctions?asOf=2022-04-30&target=Russia");
    }

    @Test
    void shouldTellEveryChangeOverABrokenConnectionUntilThereAreEnough() {
        watchable();

        Invocation watch = ask("watch", "--count", "2");

        assertThat(watch.exitCode()).isZero();
        assertThat(watch.lines()).hasSize(2);
        assertThat(watch.lines().get(0)).endsWith("Poland hosted present  4,000 → 5,000");
        assertThat(watch.lines().get(1)).endsWith("Romania hosted alert  0 → 100 or more +1 uncounted");
        assertThat(service.asked()).contains("/api/v1/events", "/api/v1/events after totals0:1");
    }

    @Test
    void shouldTellChangesOfTheCountriesThatAreAskedForAsJson() throws Exception {
        watchable();

        JsonNode changes = MAPPER.readTree(
                ask("watch", "Romania", "--count", "1", "--format", "json").out());

        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/country").asText()).isEqualTo("ROU");
        assertThat(changes.at("/0/lowBefore").asLong()).isZero();
        assertThat(changes.at("/0/low").asLong()).isEqualTo(100);
        assertThat(changes.at("/0/high").isNull()).isTrue();
    }

    @Test
    void shouldTellChangesForSpreadsheets() {
        watchable();

        Invocation watch = ask("watch", "--count", "2", "--format", "csv");

        assertThat(watch.lines()).hasSize(3);
        assertThat(watch.lines().get(0))
                .isEqualTo("country,view,lane,lowBefore,highBefore,uncountedBefore,low,high,uncounted,time");
        assertThat(watch.lines().get(1)).startsWith("POL,hosted,present,4000,4000,0,5000,5000,0,");
    }

    @Test
    void shouldSayWhatToDoWhenNobodyTellsChanges() {
        Invocation watch = Invocation.of("watch", "--url", "http://127.0.0.1:1");

        assertThat(watch.exitCode()).isEqualTo(1);
        assertThat(watch.err().lines()).singleElement().asString().contains("muster up");
    }

    @Test
    void shouldNotPassOffACopyThatIsBehindAsTheTotals() {
        service.answer("/api/v1/totals", "application/json", """
                {"asOf":"2022-02-01","partial":false,"stale":true,"lag":3,"totals":[]}""");

        Invocation totals = Invocation.of("totals", "--url", service.address());

        assertThat(totals.exitCode()).isEqualTo(1);
        assertThat(totals.err().lines()).singleElement().asString().contains("3 records behind", "ask again");
    }

    private void watchable() {
        service.answer("/api/v1/totals", "application/json", """
                {"asOf":"2022-02-01","partial":false,"totals":[
                {"country":"POL","view":"hosted","lane":"present","low":4000,"high":4000,"uncounted":0,"facts":["x"]}]}""");
        service.answer("/api/v1/events", "text/event-stream", """
                retry: 1000

                id: totals0:1
                event: start
                data: {"resumed":false}

                """, """
                event: start
                data: {"resumed":true}

                event: totals
                data: {"country":"POL","totals":[{"view":"hosted","lane":"present","low":5000,"high":5000,"uncounted":0}]}

                id: totals0:3
                event: totals
                data: {"country":"ROU","totals":[{"view":"hosted","lane":"alert","low":100,"high":null,"uncounted":1}]}

                """);
    }

    private Invocation ask(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--url";
        all[arguments.length + 1] = service.address();
        return Invocation.of(all);
    }
}
