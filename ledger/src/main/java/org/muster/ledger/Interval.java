package org.muster.ledger;

import org.muster.claims.Count;

/**
 * A number of troops as far as it is known. An open upper end stays open through every sum.
 *
 * @param low smallest value, never negative
 * @param high largest value, not below {@code low}; null when nobody gave one
 */
public record Interval(long low, Long high) {
    public static final Interval ZERO = new Interval(0, 0L);

    public Interval {
        if (low < 0 || (high != null && high < low)) {
            throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "]");
        }
    }

    /** "Up to 8,500" is [0, 8500], "more than 100" is [100, null]. The count must be {@link Count#stated stated}. */
    public static Interval of(Count count) {
        return new Interval(count.low() == null ? 0 : count.low(), count.high());
    }

    public boolean isZero() {
        return high != null && high == 0;
    }

    public Interval plus(Interval other) {
        return new Interval(
                add(low, other.low), high == null || other.high == null ? null : Long.valueOf(add(high, other.high)));
    }

    /** What is left when the other is taken away, never below zero. */
    public Interval minus(Interval other) {
        long left = other.high == null ? 0 : Math.max(0, low - other.high);
        return new Interval(left, high == null ? null : Long.valueOf(Math.max(0, high - other.low)));
    }

    /** The larger of two unknown numbers. */
    public Interval max(Interval other) {
        return new Interval(
                Math.max(low, other.low),
                high == null || other.high == null ? null : Long.valueOf(Math.max(high, other.high)));
    }

    /** The smaller of two unknown numbers. */
    public Interval min(Interval other) {
        Long upper = high == null ? other.high : other.high == null ? high : Long.valueOf(Math.min(high, other.high));
        return new Interval(Math.min(low, other.low), upper);
    }

    /** Anything from none of it to all of it. */
    public Interval share() {
        return new Interval(0, high);
    }

    private static long add(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }
}
