package org.muster.ledger;

import java.util.Objects;
import org.muster.claims.Count;

/** When two counts may be the same figure, and which of them says more. */
final class Figures {
    private static final double TOLERANCE = 0.10;

    private Figures() {}

    /**
     * Whether two stated counts may be one: the same figure, or within a tenth of the larger where either is
     * approximate or one-sided, or overlapping where one is a range.
     */
    static boolean agree(Count a, Count b) {
        if (!a.stated() || !b.stated()) {
            return false;
        }
        if (isRange(a) || isRange(b)) {
            return from(a) <= to(b) && from(b) <= to(a);
        }
        long larger = Math.max(figure(a), figure(b));
        long difference = Math.abs(figure(a) - figure(b));
        boolean exact = isExact(a) && isExact(b);
        return difference == 0 || (!exact && difference <= TOLERANCE * larger);
    }

    /** Whether the two allow the same numbers. */
    static boolean equal(Count a, Count b) {
        return Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high());
    }

    /** Whether the two print the same number. */
    static boolean sameFigure(Count a, Count b) {
        return a.stated() && b.stated() && figure(a) == figure(b);
    }

    /** The number that the text prints; of a range its upper end. */
    static long figure(Count count) {
        return count.high() != null ? count.high() : count.low();
    }

    /** More says more: an exact figure, an approximate one, a range, a bound, nothing. */
    static int precision(Count count) {
        if (!count.stated()) {
            return 0;
        }
        if (count.low() == null || count.high() == null) {
            return 1;
        }
        return isRange(count) ? 2 : count.approx() ? 3 : 4;
    }

    private static boolean isRange(Count count) {
        return count.low() != null && count.high() != null && !count.low().equals(count.high());
    }

    private static boolean isExact(Count count) {
        return count.low() != null && count.high() != null && !count.approx();
    }

    private static long from(Count count) {
        return count.low() == null ? 0 : count.low();
    }

    private static long to(Count count) {
        return count.high() == null ? Long.MAX_VALUE : count.high();
    }
}
