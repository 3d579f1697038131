package org.muster.local.compare;

import java.util.List;

/**
 * One line of a country's totals.
 *
 * @param at which line
 * @param total what it says
 * @param facts ids of the facts behind it
 */
public record Line(At at, Total total, List<String> facts) {
    /**
     * Country, view and lane, the latter two in lower case.
     */
    public record At(String country, String view, String lane) {}

    /**
     * An interval of people and a number of facts without a count.
     *
     * @param high null if it is open
     */
    public record Total(long low, Long high, int uncounted) {
        /** What a line says that is not there. */
        public static final Total NOTHING = new Total(0, 0L, 0);
    }
}
