package org.muster.benchmarks;

import java.util.Locale;

/**
 * A measured value, for programs.
 *
 * @param reference what it is held against, or null
 * @param target most that the ratio to the reference may be, or, without one, most that the value may be
 */
record Measure(String name, double value, String unit, String reference, double referenceValue, double target) {
    static Measure alone(String name, double value, String unit, double target) {
        return new Measure(name, value, unit, null, Double.NaN, target);
    }

    String json() {
        double ratio = value / referenceValue;
        String against = reference == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        ",\"reference\":\"%s\",\"reference_value\":%.3f,\"ratio\":%.3f",
                        reference,
                        referenceValue,
                        ratio);
        return String.format(
                Locale.ROOT,
                "{\"measure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"%s,\"target\":%s,\"met\":%b}",
                name,
                value,
                unit,
                against,
                target,
                (reference == null ? value : ratio) <= target);
    }
}
