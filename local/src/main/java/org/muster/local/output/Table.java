package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows under headings, cut so that they fit the terminal: the widest columns of text give way first. */
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
        List<String[]> lines = new ArrayList<>();
        for (JsonNode row : rows) {
            lines.add(columns.stream()
                    .map(column -> Fields.harmless(column.text().apply(row)))
                    .toArray(String[]::new));
        }
        int[] widths = fit(lines);
        String[] titles = columns.stream().map(Column::title).toArray(String[]::new);
        String heading = line(titles, widths);
        out.println(coloured ? BOLD + heading + PLAIN : heading);
        lines.forEach(line -> out.println(line(line, widths)));
    }

    private int[] fit(List<String[]> lines) {
        int[] widths = new int[columns.size()];
        int total = GAP.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).title().length();
            for (String[] line : lines) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
            total += widths[i];
        }
        for (int excess = total - width; excess > 0; excess--) {
            int widest = widestText(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widestText(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (!columns.get(i).numeric() && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return Math.max(widest, 0);
    }

    private String line(String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            boolean numeric = columns.get(i).numeric();
            if (!numeric && cell.length() > widths[i]) {
                cell = cell.substring(0, widths[i] - 1) + "…";
            }
            String padding = " ".repeat(Math.max(0, widths[i] - cell.length()));
            line.append(i == 0 ? "" : GAP).append(numeric ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
