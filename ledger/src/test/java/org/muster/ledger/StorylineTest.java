package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.claims.ArticleClaims;
import org.muster.claims.ClaimJson;

/** Stories told over weeks and years by several outlets, with the totals that a careful reader arrives at. */
class StorylineTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"})
    void shouldArriveAtTheTotalsOfACarefulReader(String storyline) throws IOException {
        List<ArticleClaims> articles = new ArrayList<>();
        for (String line : lines("storyline-claims.jsonl")) {
            ArticleClaims article = ClaimJson.read(line);
            if (article.articleId().startsWith(storyline.toLowerCase(Locale.ROOT) + "-")) {
                articles.add(article);
            }
        }
        Ledger ledger = Ledger.of(articles);
        Map<String, Map<String, String>> got = new HashMap<>();
        Map<String, Set<String>> expected = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String line : lines("storyline-totals.jsonl")) {
            JsonNode cell = JSON.readTree(line);
            if (!cell.get("storyline").asText().equals(storyline)) {
                continue;
            }
            String day = cell.get("asOf").asText();
            String name = cell.get("country").asText() + " " + cell.get("view").asText() + " "
                    + cell.get("lane").asText();
            Set<String> right = new HashSet<>(Set.of(interval(cell)));
            cell.path("alt").forEach(other -> right.add(interval(other)));
            String have = got.computeIfAbsent(day, asOf -> totals(ledger, asOf)).getOrDefault(name, "[0, 0]");
            if (!right.contains(have)) {
                wrong.add(day + " " + name + ": " + have + " instead of " + right + ", for "
                        + cell.get("why").asText());
            }
            expected.computeIfAbsent(day, asOf -> new HashSet<>()).add(name);
        }
        got.forEach((day, cells) -> cells.keySet().stream()
                .filter(name -> !expected.get(day).contains(name))
                .forEach(name -> wrong.add(day + " " + name + ": spurious " + cells.get(name))));
        assertThat(expected).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> totals(Ledger ledger, String asOf) {
        Map<String, String> totals = new HashMap<>();
        for (Cell cell : ledger.totals(LocalDate.parse(asOf))) {
            if (!cell.total().isZero()) {
                totals.put(
                        cell.country() + " " + cell.view().name().toLowerCase(Locale.ROOT) + " "
                                + cell.lane().name().toLowerCase(Locale.ROOT),
                        "[" + cell.total().low() + ", " + cell.total().high() + "]");
            }
        }
        return totals;
    }

    private static String interval(JsonNode cell) {
        long low = cell.path("low").asLong(0);
        return "[" + low + ", " + (cell.hasNonNull("high") ? cell.get("high").asText() : null) + "]";
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = StorylineTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
