package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;

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
            case CSV -> Csv.print(rows, out);
            case JSONL -> rows.forEach(row -> out.println(row));
            case JSON -> array(rows, out);
        }
        out.flush();
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
