package org.muster.streams.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.ledger.Cell;
import org.muster.ledger.Ledger;
import org.muster.streams.query.Answers;
import org.muster.streams.topology.GeneratedNews;
import org.muster.streams.topology.Pipeline;

/** What is answered of past days is what the pure function says of them. */
class PastTotalsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldKnowThePastAsTheLedgerDoes(long seed) {
        GeneratedNews news = new GeneratedNews(seed, 80);
        Ledger ledger = Ledger.of(news.standing());
        try (Pipeline pipeline = new Pipeline();
                PipelineService service = new PipelineService(pipeline)) {
            pipeline.publish(news.delivery());
            Answers answers = service.answers();
            LocalDate from = LocalDate.of(2021, 1, 10);
            LocalDate to = LocalDate.of(2022, 12, 20);
            TreeMap<LocalDate, JsonNode> series = new TreeMap<>();
            answers.series("POL", from, to, 0)
                    .path("series")
                    .forEach(point ->
                            series.put(LocalDate.parse(point.path("day").asText()), point.path("totals")));

            for (LocalDate day = from; day.isBefore(to); day = day.plusDays(37)) {
                List<Cell> expected = ledger.totals(day);

                assertThat(sums(answers.totals(Optional.of(day), 0).path("totals")))
                        .as("all as of " + day)
                        .isEqualTo(sums(expected, Optional.empty()));
                assertThat(sums(series.floorEntry(day).getValue()))
                        .as("Poland on " + day)
                        .isEqualTo(sums(expected, Optional.of("POL")));
            }
        }
    }

    private static List<String> sums(List<Cell> cells, Optional<String> country) {
        List<String> sums = new ArrayList<>();
        for (Cell cell : cells) {
            if (country.isEmpty() || country.get().equals(cell.country())) {
                ObjectNode node = MAPPER.createObjectNode()
                        .put("country", cell.country())
                        .put("view", cell.view().name().toLowerCase(Locale.ROOT))
                        .put("lane", cell.lane().name().toLowerCase(Locale.ROOT))
                        .put("low", cell.total().low())
                        .put("high", cell.total().high())
                        .put("uncounted", cell.uncounted());
                sums.add(node.toString());
            }
        }
        return sums.stream().sorted().toList();
    }

    private static List<String> sums(JsonNode cells) {
        List<String> sums = new ArrayList<>();
        cells.forEach(cell -> sums.add(((ObjectNode) cell.deepCopy())
                .retain("country", "view", "lane", "low", "high", "uncounted")
                .toString()));
        return sums.stream().sorted().toList();
    }
}
