package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import org.muster.local.output.Column;
import org.muster.local.output.Fields;
import org.muster.local.output.Format;
import org.muster.local.output.Report;
import org.muster.streams.query.Countries;

/** Totals as every command prints them: one row for each country, view and lane. */
final class TotalsReport {
    private static final List<Column> COLUMNS = List.of(
            Column.text("COUNTRY", row -> Countries.name(row.path("country").asText())),
            Column.field("CODE", "country"),
            Column.field("VIEW", "view"),
            Column.field("LANE", "lane"),
            Column.number("TROOPS", TotalsReport::troops),
            Column.number("UNCOUNTED", TotalsReport::uncounted),
            Column.number("FACTS", row -> Integer.toString(row.path("facts").size())));

    private TotalsReport() {}

    static void print(List<? extends JsonNode> cells, OutputOptions output) {
        print(cells, output.format(), System.out);
    }

    static void print(List<? extends JsonNode> cells, Format format, PrintStream out) {
        if (cells.isEmpty() && format == Format.TABLE) {
            out.println("No troops are counted.");
            out.flush();
            return;
        }
        new Report(COLUMNS).print(cells, format, out);
    }

    private static String troops(JsonNode row) {
        boolean none = row.path("high").asLong(-1) == 0 && row.path("uncounted").asInt() > 0;
        return none ? "–" : Fields.interval(row.path("low"), row.path("high"));
    }

    private static String uncounted(JsonNode row) {
        int count = row.path("uncounted").asInt();
        return count == 0 ? "" : Integer.toString(count);
    }
}
