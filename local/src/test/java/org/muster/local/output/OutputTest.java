package org.muster.local.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.streams.http.CsvTable;

class OutputTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Column> COLUMNS = List.of(
            Column.field("TITLE", "title"),
            Column.number("N", row -> row.path("n").asText()));

    @Test
    void shouldCutTextSoThatTheTableFits() throws Exception {
        List<String> lines = table(30, row("An article with a title far too long for this terminal", 12345));

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(30));
        assertThat(lines.get(1)).startsWith("An article").contains("…").endsWith("12345");
    }

    @Test
    void shouldLeaveOutWhatCanBeDispensedWithAndNeverCutANameToBeCopied() throws Exception {
        List<Column> columns = List.of(
                Column.field("TITLE", "title"), Column.field("EXTRA", "title").optional(), Column.whole("ID", "id"));
        JsonNode row = MAPPER.createObjectNode().put("title", "a long title").put("id", "CAN+USA~1f2e3d4c5b6a");

        List<String> lines = table(columns, 30, row);

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(30));
        assertThat(lines.get(0)).doesNotContain("EXTRA");
        assertThat(lines.get(1)).endsWith("CAN+USA~1f2e3d4c5b6a");
        assertThat(table(columns, 80, row).get(0)).contains("EXTRA");
    }

    @Test
    void shouldLetNoArticleTalkToTheTerminal() throws Exception {
        List<String> lines = table(80, row("red \u001b[31malert\nsecond line", 1));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).doesNotContain("\u001b").contains("second line");
    }

    @Test
    void shouldDisarmFormulasInCsv() {
        assertThat(CsvTable.quoted("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvTable.quoted("-5")).isEqualTo("-5");
        assertThat(CsvTable.quoted("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    }

    @Test
    void shouldWriteIntervalsAsPeopleDo() throws Exception {
        assertThat(interval(8500L, 8500L)).isEqualTo("8,500");
        assertThat(interval(0L, 7640L)).isEqualTo("0–7,640");
        assertThat(interval(100L, null)).isEqualTo("100 or more");
    }

    private static List<String> table(int width, JsonNode row) {
        return table(COLUMNS, width, row);
    }

    private static List<String> table(List<Column> columns, int width, JsonNode row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Table(columns, width, false).print(List.of(row), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static JsonNode row(String title, int number) {
        return MAPPER.createObjectNode().put("title", title).put("n", number);
    }

    private static String interval(Long low, Long high) {
        JsonNode node = MAPPER.createObjectNode().put("low", low).put("high", high);
        return Fields.interval(node.path("low"), node.path("high"));
    }
}
