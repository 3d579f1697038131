package org.muster.claims;

/**
 * A count as the text states it: an interval whose open ends stay open. "Up to 8,500" is {@code [null, 8500]},
 * "more than 100" is {@code [100, null]}; no figure is {@link #NONE}.
 *
 * @param low smallest value the text allows, or null
 * @param high largest value the text allows, or null
 * @param approx whether the text hedges ("around")
 * @param vague the words of a count without a figure ("thousands"), or null
 */
public record Count(Long low, Long high, boolean approx, String vague) {
    public static final Count NONE = new Count(null, null, false, null);

    public Count {
        if (low != null && low < 0 || high != null && high < 0) {
            throw new IllegalArgumentException("a count is never negative: " + low + ".." + high);
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("low above high: " + low + ".." + high);
        }
    }

    public static Count exactly(long value) {
        return new Count(value, value, false, null);
    }

    /** Whether the text prints a figure. */
    public boolean stated() {
        return low != null || high != null;
    }
}
