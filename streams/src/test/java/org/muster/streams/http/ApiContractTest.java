package org.muster.streams.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.streams.topology.Pipeline.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.streams.topology.Pipeline;

class ApiContractTest {
    private static final String MOVE = """
            "deployments": [{"contributors": ["USA"], "hosts": ["CIV"], "low": 2000, "high": 2500, "asset": "TROOPS",
              "stage": "ANNOUNCED", "quote": "between 2,000 and 2,500 soldiers to Côte d’Ivoire", "confidence": 0.9}],
            "sanctions": [{"imposers": ["EU"], "targets": ["RUS"], "measures": ["ENERGY"], "stage": "IMPOSED",
              "quote": "the bloc banned Russian coal"}]""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Pipeline pipeline = new Pipeline();
    private final PipelineService service = new PipelineService(pipeline);
    private final HttpApi api = HttpApi.listen("127.0.0.1", 0);
    private OpenApi description;

    @BeforeEach
    void serve() throws Exception {
        pipeline.publish(article("a", "2022-02-02", 1, MOVE), article("b", "2022-02-05", 1, MOVE));
        api.serve(service);
        description = new OpenApi(get("/api/v1/openapi.yaml").body());
    }

    @AfterEach
    void stop() {
        api.close();
        pipeline.close();
    }

    @Test
    void shouldKeepEveryPromiseOfTheDescription() throws Exception {
        String fact = json("/api/v1/facts").at("/facts/0/id").asText();
        Set<String> kept = new TreeSet<>();

        keep(kept, "/api/v1/totals", "", 200);
        keep(kept, "/api/v1/totals", "?asOf=2022-02-03", 200);
        keep(kept, "/api/v1/totals", "?asOf=yesterday", 400);
        keep(kept, "/api/v1/totals/{country}", "civ", 200);
        keep(kept, "/api/v1/totals/{country}", "US?asOf=2022-02-02", 200);
        keep(kept, "/api/v1/totals/{country}", "Poland?asof=2022-02-02", 400);
        keep(kept, "/api/v1/totals/{country}", "Atlantis", 404);
        keep(kept, "/api/v1/totals/{country}/series", "USA/series?from=2022-02-01&to=2022-12-31", 200);
        keep(kept, "/api/v1/totals/{country}/series", "USA/series?from=2022-02-01", 400);
        keep(kept, "/api/v1/totals/{country}/series", "Atlantis/series?from=2022-02-01&to=2022-02-02", 404);
        keep(kept, "/api/v1/facts", "?contributor=USA&host=CI&stage=announced&q=ivoire&limit=1", 200);
        keep(kept, "/api/v1/facts", "?limit=0", 400);
        keep(kept, "/api/v1/facts", "?host=Atlantis", 404);
        keep(kept, "/api/v1/facts/{id}", fact, 200);
        keep(kept, "/api/v1/facts/{id}", fact + "?asOf=2022-12-31", 200);
        keep(kept, "/api/v1/facts/{id}", "USA~none", 404);
        keep(kept, "/api/v1/sanctions", "?target=Russia&imposer=EU", 200);
        keep(kept, "/api/v1/sanctions", "?asOf=2022-13-01", 400);
        keep(kept, "/api/v1/sanctions", "?target=Atlantis", 404);
        keep(kept, "/api/v1/facts/{id}", fact + "?maxLag=-1", 400);
        keep(kept, "/api/v1/topology", "", 200);
        keep(kept, "/api/v1/events", "?country=POL", 400);
        keep(kept, "/api/v1/events", "", 503);
        for (String table : List.of(
                "/api/v1/totals",
                "/api/v1/totals/{country}CIV",
                "/api/v1/totals/{country}/seriesCIV/series?from=2022-02-01&to=2022-02-03",
                "/api/v1/facts",
                "/api/v1/sanctions")) {
            int rest = table.indexOf('}') < 0
                    ? table.length()
                    : table.endsWith("CIV") ? table.length() - 3 : table.indexOf("CIV");
            String route = table.substring(0, rest);
            String address = table.substring(rest);
            keep(kept, route, address + (address.contains("?") ? "&" : "?") + "format=csv", 200);
            keepUnchanged(kept, route, address);
        }
        keepUnchanged(kept, "/api/v1/facts/{id}", fact);
        keep(kept, "/api/v1/openapi.yaml", "", 200);
        keep(kept, "/health/live", "", 200);
        keep(kept, "/health/ready", "", 200);
        keep(kept, "/metrics", "", 200);
        service.move();
        keep(kept, "/api/v1/totals", "", 503);
        keep(kept, "/api/v1/totals/{country}", "CIV", 503);
        keep(kept, "/api/v1/totals/{country}/series", "CIV/series?from=2022-02-01&to=2022-02-02", 503);
        keep(kept, "/api/v1/facts", "", 503);
        keep(kept, "/api/v1/facts/{id}", fact, 503);
        keep(kept, "/api/v1/sanctions", "", 503);
        keep(kept, "/health/ready", "", 503);
        keep(kept, "/health/live", "", 200);
        service.fail();
        keep(kept, "/api/v1/topology", "", 503);
        keep(kept, "/health/live", "", 503);

        Set<String> open = new TreeSet<>(description.promises());
        open.removeAll(kept);
        // Events that arrive have a test of their own.
        assertThat(open).as("promises that nobody tried").containsExactly("/api/v1/events 200");
    }

    @Test
    void shouldAnswerWithTheNumbersAndTheSentencesBehindThem() throws Exception {
        JsonNode cell = json("/api/v1/totals/C%C3%B4te%20d%E2%80%99Ivoire").at("/totals/0");
        JsonNode fact = json("/api/v1/facts/" + cell.at("/facts/0").asText());

        assertThat(cell.path("lane").asText()).isEqualTo("committed");
        assertThat(cell.path("low").asLong()).isEqualTo(2000);
        assertThat(cell.path("high").asLong()).isEqualTo(2500);
        assertThat(fact.path("claims")).hasSize(2);
        assertThat(fact.at("/claims/0/evidence/text").asText())
                .isEqualTo("between 2,000 and 2,500 soldiers to Côte d’Ivoire");
        assertThat(fact.at("/claims/1/article/url").asText()).isEqualTo("https://news.example/b");
    }

    @Test
    void shouldTellWhatWasKnownOnAnEarlierDay() throws Exception {
        assertThat(json("/api/v1/totals/CIV?asOf=2022-02-01").path("totals")).isEmpty();
        assertThat(json("/api/v1/totals/CIV?asOf=2022-02-02").path("totals")).isNotEmpty();
        assertThat(json("/api/v1/totals/CIV").path("asOf").asText()).isEqualTo("2022-02-05");
    }

    @Test
    void shouldShowTheFactsOfAnEarlierDayWithTheirClaimsOfThatDay() throws Exception {
        assertThat(json("/api/v1/facts?host=CIV&asOf=2022-02-01").path("facts")).isEmpty();
        JsonNode fact = json("/api/v1/facts?host=CIV&asOf=2022-02-02").at("/facts/0");
        assertThat(fact.path("lastReported").asText()).isEqualTo("2022-02-02");

        String id = "/api/v1/facts/" + fact.path("id").asText();
        assertThat(json(id + "?asOf=2022-02-02").path("claims")).hasSize(1);
        assertThat(json(id).path("claims")).hasSize(2);
        assertThat(json(id).path("lastReported").asText()).isGreaterThan("2022-02-02");
    }

    @Test
    void shouldSayInASeriesWhenTotalsChangedAndWhenTheyLapsed() throws Exception {
        JsonNode series =
                json("/api/v1/totals/CIV/series?from=2022-02-01&to=2022-12-31").path("series");

        assertThat(series.findValuesAsText("day"))
                .startsWith("2022-02-01", "2022-02-02")
                .endsWith("2022-08-05");
        assertThat(series.get(series.size() - 1).path("totals")).isEmpty();
    }

    @Test
    void shouldCountTheLengthOfAnAnswerInBytes() throws Exception {
        HttpResponse<byte[]> answer = get("/api/v1/totals/CIV");

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Côte");
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
    }

    @Test
    void shouldFindFactsByTheWordsOfASentenceOrTitleBehindThem() throws Exception {
        for (String words : List.of("2,500%20SOLDIERS%20to", "title%20of%20b", "ivoire")) {
            assertThat(json("/api/v1/facts?q=" + words).path("total").asInt())
                    .as(words)
                    .isEqualTo(1);
        }
        assertThat(json("/api/v1/facts?q=coal").path("total").asInt()).isZero();
    }

    @Test
    void shouldAnswerAsATableForSpreadsheets() throws Exception {
        List<String> table = new String(
                        get("/api/v1/totals/CIV", "Accept", "text/csv").body(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(table.get(0)).startsWith("country,view,lane,low,high,uncounted,counterparts,");
        assertThat(table.get(1)).startsWith("CIV,hosted,committed,2000,2500,0,USA:2000:2500,");
        assertThat(table).hasSize(2);
    }

    @Test
    void shouldCompressForWhoeverCanTakeIt() throws Exception {
        byte[] plain = get("/api/v1/openapi.yaml").body();
        HttpResponse<byte[]> compressed = get("/api/v1/openapi.yaml", "Accept-Encoding", "gzip");

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain);
    }

    @Test
    void shouldLetNoOtherSiteReadUnlessToldTo() throws Exception {
        HttpResponse<byte[]> answer = get("/api/v1/totals", "Origin", "https://news.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        try (HttpApi open = HttpApi.listen("127.0.0.1", 0, Set.of("https://news.example"))) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(open.address() + "/api/v1/openapi.yaml"))
                    .header("Origin", "https://news.example")
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .hasValue("https://news.example");
        }
    }

    @Test
    void shouldAnswerOtherInstancesOnlyWithWhatItHolds() throws Exception {
        JsonNode totals = json("/internal/v1/totals?partition=0&country=CIV");

        assertThat(totals.at("/totals/0/country").asText()).isEqualTo("CIV");
        assertThat(json("/internal/v1/facts").at("/0/answer/total").asInt()).isEqualTo(1);
    }

    @Test
    void shouldSayWhatIsWrongWithAnAddressThatThereIsNot() throws Exception {
        HttpResponse<byte[]> answer = get("/api/v2/totals");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private void keep(Set<String> kept, String route, String rest, int status) throws Exception {
        int brace = route.indexOf('{');
        HttpResponse<byte[]> answer = get((brace < 0 ? route : route.substring(0, brace)) + rest);

        assertThat(answer.statusCode()).as(route + " " + rest).isEqualTo(status);
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        JsonNode body = type.contains("json")
                ? mapper.readTree(answer.body())
                : TextNode.valueOf(new String(answer.body(), StandardCharsets.UTF_8));
        assertThat(description.breaches(route, status, type, body))
                .as(route + " " + rest)
                .isEmpty();
        if (status == 503 && route.startsWith("/api")) {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        kept.add(route + " " + status);
    }

    private void keepUnchanged(Set<String> kept, String route, String rest) throws Exception {
        int brace = route.indexOf('{');
        String address = (brace < 0 ? route : route.substring(0, brace)) + rest;
        String tag = get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = get(address, "If-None-Match", tag);

        assertThat(again.statusCode()).as(address).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        kept.add(route + " 304");
    }

    private JsonNode json(String address) throws Exception {
        return mapper.readTree(get(address).body());
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.address() + address));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
