package org.muster.benchmarks;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Times two things in turn, so that whatever else the machine does falls on both. */
final class Rounds {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;

    private Rounds() {}

    /**
     * Median microseconds of one call of each.
     *
     * @param calls of each in a round; a call is told its number
     */
    static double[] alternate(int calls, IntConsumer one, IntConsumer other) {
        double[] ones = new double[ROUNDS];
        double[] others = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double first = time(calls, one);
            double second = time(calls, other);
            if (round >= 0) {
                ones[round] = first;
                others[round] = second;
            }
        }
        return new double[] {median(ones), median(others)};
    }

    /** Median microseconds of one call. */
    static double median(int calls, IntConsumer action) {
        return alternate(calls, action, number -> {})[0];
    }

    private static double time(int calls, IntConsumer action) {
        double[] each = new double[calls];
        for (int call = 0; call < calls; call++) {
            long begin = System.nanoTime();
            action.accept(call);
            each[call] = (System.nanoTime() - begin) / 1000.0;
        }
        return median(each);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
