package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.muster.local.output.Column;
import org.muster.local.output.Format;
import org.muster.local.output.Report;
import picocli.CommandLine.Option;

/** How a command prints its rows. */
final class OutputOptions {
    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, json, jsonl or csv; a table fits the terminal, the others have every field.")
    private Format format;

    Format format() {
        return format;
    }

    void print(List<Column> columns, List<? extends JsonNode> rows) {
        new Report(columns).print(rows, format, System.out);
    }
}
