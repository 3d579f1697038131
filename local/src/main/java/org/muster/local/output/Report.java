package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.muster.streams.http.CsvTable;

/** Prints rows, which are JSON objects, in any {@link Format}. */
public final class Report {
    private final Table table;

    /** @param columns of the table; the other formats show every field of a row */
    public Report(List<Column> columns) {
        this.table = new Table(columns, Terminal.columns(), Terminal.coloured());
    }

    public void print(Iterable<? extends JsonNode> rows, Format format, PrintStream out) {
        switch (format) {
            case TABLE -> table.print(rows, out);
            case CSV -> csv(rows, out);
            case JSONL -> rows.forEach(row -> out.println(row));
            case JSON -> array(rows, out);
        }
        out.flush();
    }

    /** One column for each field of the first row. */
    private static void csv(Iterable<? extends JsonNode> rows, PrintStream out) {
        List<String> fields = new ArrayList<>();
        Iterator<? extends JsonNode> first = rows.iterator();
        if (first.hasNext()) {
            first.next().fieldNames().forEachRemaining(fields::add);
            out.print(CsvTable.of(fields, rows));
        }
    }

    private static void array(Iterable<? extends JsonNode> rows, PrintStream out) {
        Iterator<? extends JsonNode> each = rows.iterator();
        out.print("[");
        while (each.hasNext()) {
            out.print("\n  " + each.next() + (each.hasNext() ? "," : "\n"));
        }
        out.println("]");
    }
}
