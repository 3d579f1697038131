package org.muster.local.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.producer.progress.Meter;

/**
 * How each source does, on standard error: a line with a bar for each on a terminal, redrawn in place; elsewhere a plain
 * line every ten seconds for each that moved. Silent for work under a second.
 */
public final class SourceProgress {
    private static final long SECOND = 1_000_000_000L;
    private static final long REDRAW = SECOND / 5;
    private static final long PLAIN = 10 * SECOND;
    private static final int MOST_LINES = 30;
    private static final int BAR = 16;

    private final PrintStream out;
    private final boolean watched;
    private final int columns;
    private final List<Meter> meters;
    private final Map<Meter, Long> articlesBefore = new HashMap<>();
    private final long begin = System.nanoTime();
    private long shown = begin + SECOND;
    private long measured = begin;
    private Map<Meter, Double> rates = Map.of();
    private int drawn;

    public SourceProgress(List<Meter> meters) {
        this(System.err, Terminal.watched(), Terminal.columns(), meters);
        shown = begin + (watched ? SECOND : PLAIN);
    }

    SourceProgress(PrintStream out, boolean watched, int columns, List<Meter> meters) {
        this.out = out;
        this.watched = watched;
        this.columns = columns;
        this.meters = List.copyOf(meters);
    }

    /** Draws if it is time. Cheap: it may be called for every article. */
    public void show() {
        long now = System.nanoTime();
        if (now < shown) {
            return;
        }
        shown = now + (watched ? REDRAW : PLAIN);
        List<Meter> moved = measure(now);
        if (watched) {
            draw();
        } else {
            moved.forEach(meter -> out.println("muster: " + line(meter, false)));
            out.flush();
        }
    }

    /** Makes room for a message. */
    public void clear() {
        if (drawn > 0) {
            out.print("\033[" + drawn + "A\r\033[J");
            out.flush();
            drawn = 0;
        }
    }

    private void draw() {
        StringBuilder lines = new StringBuilder();
        if (drawn > 0) {
            lines.append("\033[").append(drawn).append("A\r\033[J");
        }
        drawn = Math.min(MOST_LINES, meters.size());
        for (Meter meter : meters.subList(0, drawn)) {
            String line = line(meter, true);
            lines.append(line, 0, Math.min(line.length(), columns - 1)).append('\n');
        }
        out.print(lines);
        out.flush();
    }

    /** Sets the rates, and gives the meters that moved since the last time. */
    private List<Meter> measure(long now) {
        double seconds = Math.max(0.001, (now - measured) / 1e9);
        measured = now;
        List<Meter> moved = new ArrayList<>();
        Map<Meter, Double> fresh = new HashMap<>();
        for (Meter meter : meters) {
            long before = articlesBefore.getOrDefault(meter, 0L);
            long articles = meter.articles();
            double rate = (articles - before) / seconds;
            double smooth = rates.containsKey(meter) && watched ? 0.8 * rates.get(meter) + 0.2 * rate : rate;
            fresh.put(meter, smooth);
            articlesBefore.put(meter, articles);
            if (articles != before || meter.size() > meter.bytes()) {
                moved.add(meter);
            }
        }
        rates = fresh;
        return moved;
    }

    String line(Meter meter, boolean bar) {
        StringBuilder line = new StringBuilder(Fields.harmless(meter.source())).append(": ");
        if (meter.size() > 0) {
            double part = Math.min(1, (double) meter.bytes() / meter.size());
            int filled = (int) (BAR * part);
            if (bar) {
                line.append('[')
                        .append("#".repeat(filled))
                        .append("·".repeat(BAR - filled))
                        .append("] ");
            }
            line.append(String.format("%.0f %%, ", 100 * part));
        }
        line.append(String.format(
                "%,d articles, %,.0f/s, %s", meter.articles(), rates.getOrDefault(meter, 0.0), bytes(meter.bytes())));
        if (meter.rejected() > 0) {
            line.append(String.format(", %,d rejected", meter.rejected()));
        }
        meter.lastError().ifPresent(error -> line.append("; last error: ").append(Fields.harmless(error)));
        return line.toString();
    }

    /** In the unit that fits. */
    public static String bytes(long count) {
        if (count < 1_000_000) {
            return String.format("%,d kB", (count + 999) / 1000);
        }
        return count < 10_000_000_000L ? String.format("%.1f MB", count / 1e6) : String.format("%.1f GB", count / 1e9);
    }
}
