package org.muster.local.output;

/** What the launcher knows of the terminal; without the launcher there is none. */
public final class Terminal {
    private static final int DEFAULT_COLUMNS = 100;

    private Terminal() {}

    /** Whether standard output is a terminal, and colours are welcome on it ({@code NO_COLOR} is respected). */
    public static boolean coloured() {
        String refused = System.getenv("NO_COLOR");
        return "terminal".equals(System.getProperty("muster.stdout")) && (refused == null || refused.isEmpty());
    }

    /** Whether somebody watches standard error, so that progress is worth drawing. */
    public static boolean watched() {
        return "terminal".equals(System.getProperty("muster.stderr"));
    }

    /** Width in characters. */
    public static int columns() {
        try {
            int columns = Integer.parseInt(System.getProperty("muster.columns", ""));
            return columns >= 40 ? columns : DEFAULT_COLUMNS;
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }
}
