package org.muster.producer.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How much two texts have in common: the harmonic mean of precision and recall over their words and numbers. */
final class TokenF1 {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    private TokenF1() {}

    static double of(String found, String expected) {
        Map<String, Integer> left = count(expected);
        int all = total(left);
        Map<String, Integer> tokens = count(found);
        int common = 0;
        for (Map.Entry<String, Integer> token : tokens.entrySet()) {
            common += Math.min(token.getValue(), left.getOrDefault(token.getKey(), 0));
        }
        return 2.0 * common / (total(tokens) + all);
    }

    private static int total(Map<String, Integer> tokens) {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> tokens = new HashMap<>();
        TOKEN.matcher(text).results().forEach(token -> tokens.merge(token.group(), 1, Integer::sum));
        return tokens;
    }
}
