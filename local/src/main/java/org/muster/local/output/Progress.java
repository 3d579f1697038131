package org.muster.local.output;

import java.io.PrintStream;

/** One line on a terminal's standard error that says how far the work is; silent for work under a second, and elsewhere. */
public final class Progress implements AutoCloseable {
    private static final long DELAY = 1_000_000_000L;
    private static final long INTERVAL = 100_000_000L;
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean watched;
    private final String what;
    private final long total;
    private long done;
    private long nextDraw = System.nanoTime() + DELAY;
    private boolean drawn;

    /** @param total the number of steps, or 0 if nobody knows it */
    public Progress(String what, long total) {
        this(System.err, Terminal.watched(), what, total);
    }

    Progress(PrintStream out, boolean watched, String what, long total) {
        this.out = out;
        this.watched = watched;
        this.what = what;
        this.total = total;
    }

    public void step() {
        to(done + 1);
    }

    public void to(long position) {
        done = position;
        long now = System.nanoTime();
        if (watched && now - nextDraw >= 0) {
            nextDraw = now + INTERVAL;
            drawn = true;
            out.print("\r\033[K" + line());
            out.flush();
        }
    }

    String line() {
        if (total <= 0) {
            return String.format("%s: %,d", what, done);
        }
        int filled = (int) (WIDTH * Math.min(done, total) / total);
        return String.format("%s [%s%s] %,d of %,d", what, "#".repeat(filled), "·".repeat(WIDTH - filled), done, total);
    }

    /** Makes room for a message. */
    public void clear() {
        if (drawn) {
            out.print("\r\033[K");
            out.flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
