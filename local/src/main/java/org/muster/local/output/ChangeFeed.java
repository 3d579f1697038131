package org.muster.local.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.muster.streams.http.CsvTable;
import org.muster.streams.query.Countries;

/** Prints changes one by one as they happen, in any {@link Format}. */
public final class ChangeFeed implements AutoCloseable {
    private static final String BOLD = "\033[1m";
    private static final String PLAIN = "\033[0m";

    private final Format format;
    private final PrintStream out;
    private long printed;

    public ChangeFeed(Format format, PrintStream out) {
        this.format = format;
        this.out = out;
    }

    /** How many so far. */
    public long printed() {
        return printed;
    }

    /** @param change country, view, lane, and its low, high and uncounted before and now */
    public void print(LocalTime time, ObjectNode change) {
        switch (format) {
            case TABLE -> out.println(sentence(time, change));
            case JSONL -> out.println(change.put("time", time.toString()));
            case JSON -> out.print((printed == 0 ? "[\n  " : ",\n  ") + change.put("time", time.toString()));
            case CSV -> row(change.put("time", time.toString()));
        }
        out.flush();
        printed++;
    }

    private void row(ObjectNode change) {
        List<String> columns = new ArrayList<>();
        change.fieldNames().forEachRemaining(columns::add);
        String table = CsvTable.of(columns, List.of(change));
        out.print(printed == 0 ? table : table.substring(table.indexOf('\n') + 1));
    }

    private static String sentence(LocalTime time, ObjectNode change) {
        String now = value(change, "");
        return time + "  " + Countries.name(change.path("country").asText()) + " "
                + change.path("view").asText() + " " + change.path("lane").asText() + "  " + value(change, "Before")
                + " → " + (Terminal.coloured() ? BOLD + now + PLAIN : now);
    }

    private static String value(ObjectNode change, String when) {
        int uncounted = change.path("uncounted" + when).asInt();
        return Fields.interval(change.path("low" + when), change.path("high" + when))
                + (uncounted == 0 ? "" : " +" + uncounted + " uncounted");
    }

    /** Ends what is a whole only with an end. */
    @Override
    public void close() {
        if (format == Format.JSON) {
            out.println(printed == 0 ? "[]" : "\n]");
            out.flush();
        }
    }
}
