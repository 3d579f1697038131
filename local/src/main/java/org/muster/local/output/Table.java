package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings, cut so that they fit the terminal: the widest columns of text give way, and if that is not
 * enough, those that can be dispensed with are left out.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;
    private static final String BOLD = "\033[1m";
    private static final String PLAIN = "\033[0m";

    private final List<Column> columns;
    private final int width;
    private final boolean coloured;

    Table(List<Column> columns, int width, boolean coloured) {
        this.columns = columns;
        this.width = width;
        this.coloured = coloured;
    }

    void print(Iterable<? extends JsonNode> rows, PrintStream out) {
        List<Column> shown = new ArrayList<>(columns);
        List<String[]> lines = lines(shown, rows);
        while (least(shown, lines) > width && shown.stream().anyMatch(Column::dispensable)) {
            int last = shown.size() - 1;
            while (!shown.get(last).dispensable()) {
                last--;
            }
            shown.remove(last);
            lines = lines(shown, rows);
        }
        int[] widths = fit(shown, lines);
        String[] titles = shown.stream().map(Column::title).toArray(String[]::new);
        String heading = line(shown, titles, widths);
        out.println(coloured ? BOLD + heading + PLAIN : heading);
        lines.forEach(line -> out.println(line(shown, line, widths)));
    }

    private static List<String[]> lines(List<Column> columns, Iterable<? extends JsonNode> rows) {
        List<String[]> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            lines.add(columns.stream()
                    .map(column -> Fields.harmless(column.text().apply(row)))
                    .toArray(String[]::new));
        }
        return lines;
    }

    /** How wide the table is when every column that can be cut is. */
    private static int least(List<Column> columns, List<String[]> lines) {
        int[] widths = wanted(columns, lines);
        int total = GAP.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            total += columns.get(i).whole() ? widths[i] : Math.min(NARROWEST, widths[i]);
        }
        return total;
    }

    private static int[] wanted(List<Column> columns, List<String[]> lines) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).title().length();
            for (String[] line : lines) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        return widths;
    }

    private int[] fit(List<Column> columns, List<String[]> lines) {
        int[] widths = wanted(columns, lines);
        int total = GAP.length() * (widths.length - 1) + Arrays.stream(widths).sum();
        for (int excess = total - width; excess > 0; excess--) {
            int widest = widestText(columns, widths);
            if (widest < 0 || widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widestText(List<Column> columns, int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (!columns.get(i).whole() && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static String line(List<Column> columns, String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            boolean numeric = columns.get(i).numeric();
            if (cell.length() > widths[i]) {
                cell = cell.substring(0, widths[i] - 1) + "…";
            }
            String padding = " ".repeat(Math.max(0, widths[i] - cell.length()));
            line.append(i == 0 ? "" : GAP).append(numeric ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
