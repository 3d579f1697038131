package org.muster.extraction.chunk;

import java.util.Locale;
import java.util.Map;
import org.muster.claims.Count;
import org.muster.extraction.text.Tokens;

/**
 * Reads counts: digits and words, mixed ("1.5 thousand", "10k", "5 000"), with hedges ("around"), bounds ("up to",
 * "more than"), ranges ("500 to 700", "between 500 and 700") and vague counts ("several thousand", "dozens").
 */
final class NumberReader {
    /** A count, where it ends, and what else its words said. */
    record Read(Count count, int to, boolean additional, boolean ordinal) {}

    /** A bare value. */
    private record Value(long value, int to, boolean counting) {}

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000, "dozen", 12, "score", 20);
    private static final Map<String, String> PLURAL_SCALES = Map.of(
            "hundreds", "hundreds", "thousands", "thousands", "dozens", "dozens", "scores", "scores", "tens", "tens");

    /** No count of anything is larger; what is larger is no count. */
    private static final long LARGEST = 1_000_000_000;

    private final Tokens tokens;

    NumberReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The count that begins at a token, hedges and all; null if none does. */
    Read read(int from, int limit) {
        int i = from;
        boolean approx = false;
        boolean additional = false;
        boolean ordinal = false;
        int bound = 0;
        boolean between = false;
        boolean article = false;
        for (boolean more = true; more && i < limit; ) {
            String word = lower(i);
            String next = i + 1 < limit ? lower(i + 1) : "";
            String third = i + 2 < limit ? lower(i + 2) : "";
            more = true;
            switch (word) {
                case "about",
                        "around",
                        "some",
                        "roughly",
                        "approximately",
                        "nearly",
                        "almost",
                        "circa",
                        "perhaps",
                        "maybe",
                        "probably",
                        "barely",
                        "just" -> {
                    approx |= !word.equals("just");
                    i++;
                }
                case "close", "near" -> {
                    more = next.equals("to");
                    approx |= more;
                    i += more ? 2 : 0;
                }
                case "an", "a" -> {
                    if (next.equals("estimated") || next.equals("reported")) {
                        approx |= next.equals("estimated");
                        i += 2;
                    } else if (next.equals("further")
                            || next.equals("second")
                            || next.equals("additional")
                            || next.equals("fresh")) {
                        additional = true;
                        article = true;
                        i += 2;
                    } else if (next.equals("total") && third.equals("of")) {
                        i += 3;
                    } else if (next.equals("maximum") && third.equals("of")) {
                        bound = 1;
                        i += 3;
                    } else if (next.equals("minimum") && third.equals("of")) {
                        bound = -1;
                        i += 3;
                    } else if (SCALES.containsKey(next)
                            || next.equals("few")
                            || next.equals("couple")
                            || next.equals("handful")) {
                        article = true;
                        i++;
                        more = false;
                    } else {
                        more = false;
                    }
                }
                case "estimated" -> {
                    approx = true;
                    i++;
                }
                case "another", "further", "additional", "extra" -> {
                    additional = true;
                    article = word.equals("another");
                    i++;
                }
                case "up" -> {
                    more = next.equals("to");
                    bound = more ? 1 : bound;
                    i += more ? 2 : 0;
                }
                case "as" -> {
                    more = (next.equals("many") || next.equals("much")) && third.equals("as");
                    bound = more ? 1 : bound;
                    i += more ? 3 : 0;
                }
                case "no", "not" -> {
                    boolean least = next.equals("fewer") || next.equals("less");
                    more = (next.equals("more") || least) && third.equals("than");
                    bound = !more ? bound : least ? -1 : 1;
                    i += more ? 3 : 0;
                }
                case "at" -> {
                    more = next.equals("least") || next.equals("most");
                    bound = !more ? bound : next.equals("least") ? -1 : 1;
                    i += more ? 2 : 0;
                }
                case "more", "greater", "higher" -> {
                    more = next.equals("than");
                    bound = more ? -1 : bound;
                    i += more ? 2 : 0;
                }
                case "fewer", "less" -> {
                    more = next.equals("than");
                    bound = more ? 1 : bound;
                    i += more ? 2 : 0;
                }
                case "over", "above", "beyond", "exceeding" -> {
                    bound = -1;
                    i++;
                }
                case "under", "below" -> {
                    bound = 1;
                    i++;
                }
                case "upwards", "upward" -> {
                    more = next.equals("of");
                    bound = more ? -1 : bound;
                    i += more ? 2 : 0;
                }
                case "well" -> {
                    more = next.equals("over") || next.equals("above") || next.equals("under");
                    i += more ? 1 : 0;
                }
                case "in" -> {
                    more = next.equals("excess") && third.equals("of");
                    bound = more ? -1 : bound;
                    i += more ? 3 : 0;
                }
                case "between" -> {
                    between = true;
                    i++;
                }
                default -> more = false;
            }
        }
        if (i >= limit) {
            return null;
        }
        if (!article) {
            String word = lower(i);
            if (word.equals("first")
                    || word.equals("second")
                    || word.equals("last")
                    || word.equals("remaining")
                    || word.equals("final")
                    || word.equals("initial")) {
                int j = i + 1;
                if (j < limit && value(j, limit) != null) {
                    ordinal = word.equals("first") || word.equals("initial");
                    i = j;
                }
            }
        }
        Read vague = vague(i, limit, additional);
        if (vague != null) {
            return vague;
        }
        Value first = article && SCALES.containsKey(lower(i)) ? scaled(1, i, limit) : value(i, limit);
        if (first == null) {
            return null;
        }
        int to = first.to;
        Long low = first.value;
        Long high = first.value;
        Value second = null;
        if (to + 1 < limit) {
            String link = lower(to);
            boolean dash = (tokens.is(to, '-') || tokens.is(to, '\u2013')) && !tokens.isSpaced(to + 1);
            if (link.equals("to") || dash || between && link.equals("and") || link.equals("or")) {
                second = value(to + 1, limit);
            }
        }
        if (second != null && (second.value > first.value || between)) {
            long a = first.value;
            // "three to four thousand"
            if (second.value >= 1000 && a > 0 && a < 100 && second.value / a >= 100) {
                a *= second.value >= 1_000_000 ? 1_000_000 : second.value % 1000 == 0 ? 1000 : 1;
            }
            low = Math.min(a, second.value);
            high = Math.max(a, second.value);
            to = second.to;
        } else if (bound < 0) {
            high = null;
        } else if (bound > 0) {
            low = null;
        }
        if (to + 1 < limit && lower(to).equals("or") && lower(to + 1).equals("so")) {
            approx = true;
            to += 2;
        } else if (to + 1 < limit && tokens.is(to, '-') && lower(to + 1).equals("odd")) {
            approx = true;
            to += 2;
        } else if (to + 1 < limit && lower(to).equals("or") && lower(to + 1).equals("more")) {
            high = null;
            to += 2;
        }
        return new Read(new Count(low, high, approx, null), to, additional, ordinal);
    }

    private Read vague(int from, int limit, boolean additional) {
        int i = from;
        StringBuilder words = new StringBuilder();
        String word = lower(i);
        boolean quantifier = word.equals("several")
                || word.equals("few")
                || word.equals("couple")
                || word.equals("handful")
                || word.equals("many");
        if (quantifier) {
            i++;
            if (i < limit && lower(i).equals("of")) {
                i++;
            }
            if (i < limit && (SCALES.containsKey(lower(i)) || PLURAL_SCALES.containsKey(lower(i)))) {
                i++;
                if (i < limit && SCALES.containsKey(lower(i))) {
                    i++;
                }
                words.append(tokens.string(from, i));
                return new Read(new Count(null, null, false, words.toString()), i, additional, false);
            }
            return null;
        }
        if (PLURAL_SCALES.containsKey(word)) {
            i++;
            if (i + 1 < limit && lower(i).equals("of") && PLURAL_SCALES.containsKey(lower(i + 1))) {
                i += 2;
            }
            return new Read(new Count(null, null, false, tokens.string(from, i)), i, additional, false);
        }
        return null;
    }

    /** A bare value that begins at a token, or null: "3,300", "two hundred and fifty", "1.5 thousand", "half a dozen". */
    private Value value(int from, int limit) {
        if (from >= limit) {
            return null;
        }
        Value value = tokens.isNumber(from) ? digits(from, limit) : spelled(from, limit);
        return value == null || value.value > LARGEST ? null : value;
    }

    private Value spelled(int from, int limit) {
        String word = lower(from);
        if (word.equals("half")
                && from + 2 < limit
                && lower(from + 1).equals("a")
                && lower(from + 2).equals("dozen")) {
            return new Value(6, from + 3, true);
        }
        if (!UNITS.containsKey(word)) {
            return null;
        }
        return words(from, limit);
    }

    private Value words(int from, int limit) {
        long total = 0;
        long current = 0;
        int i = from;
        int to = from;
        boolean lastUnit = false;
        while (i < limit) {
            String word = lower(i);
            if (tokens.is(i, '-') && i > from) {
                if (i + 1 < limit && (UNITS.containsKey(lower(i + 1)) || SCALES.containsKey(lower(i + 1)))) {
                    i++;
                    continue;
                }
                break;
            }
            Integer unit = UNITS.get(word);
            Integer scale = SCALES.get(word);
            if (unit != null) {
                // "twenty five" continues, "ten twelve" does not
                if (lastUnit && !(current % 100 >= 20 && current % 10 == 0 && unit < 10)) {
                    break;
                }
                current += unit;
                lastUnit = true;
            } else if (scale != null && to > from) {
                if (scale >= 1000) {
                    total = Math.min(LARGEST + 1, total + Math.max(1, current) * scale);
                    current = 0;
                } else {
                    current = Math.min(LARGEST + 1, Math.max(1, current) * scale);
                }
                lastUnit = false;
            } else if (word.equals("and")
                    && to > from
                    && !lastUnit
                    && i + 1 < limit
                    && UNITS.containsKey(lower(i + 1))) {
                i++;
                continue;
            } else {
                break;
            }
            i++;
            to = i;
        }
        return new Value(total + current, to, true);
    }

    private Value scaled(long value, int scaleToken, int limit) {
        int i = scaleToken;
        while (i < limit && SCALES.containsKey(lower(i))) {
            value = Math.min(LARGEST, value * SCALES.get(lower(i)));
            i++;
        }
        return new Value(value, i, true);
    }

    private Value digits(int from, int limit) {
        String token = tokens.string(from);
        int end = 0;
        long value = 0;
        int decimals = -1;
        int group = 0;
        for (; end < token.length(); end++) {
            char c = token.charAt(end);
            if (c >= '0' && c <= '9') {
                if (value > 100_000_000_000L) {
                    return null;
                }
                value = value * 10 + (c - '0');
                group++;
                if (decimals >= 0) {
                    decimals++;
                }
            } else if (c == ',') {
                group = 0;
            } else if (c == '.' && decimals < 0 && end + 1 < token.length()) {
                decimals = 0;
            } else {
                break;
            }
        }
        String suffix = token.substring(end).toLowerCase(Locale.ROOT);
        int to = from + 1;
        // "5.000" written as in much of Europe
        if (decimals == 3 && token.indexOf(',') < 0 && suffix.isEmpty()) {
            decimals = -1;
        }
        // "5 000"
        if (suffix.isEmpty() && decimals < 0 && token.length() <= 3 && !token.startsWith("0")) {
            while (to < limit
                    && value <= LARGEST
                    && tokens.isNumber(to)
                    && tokens.length(to) == 3
                    && isDigits(to)
                    && tokens.start(to) == tokens.end(to - 1) + 1) {
                value = value * 1000 + Long.parseLong(tokens.string(to));
                to++;
            }
        }
        double scaled = decimals > 0 ? value / Math.pow(10, decimals) : value;
        if (suffix.equals("k")) {
            scaled *= 1000;
        } else if (suffix.equals("m")) {
            return null;
        } else if (!suffix.isEmpty()) {
            return null;
        }
        if (to < limit && SCALES.containsKey(lower(to)) && !lower(to).equals("score")) {
            scaled *= SCALES.get(lower(to));
            to++;
        } else if (decimals > 0) {
            return null;
        }
        return new Value(Math.round(scaled), to, true);
    }

    private boolean isDigits(int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (!Character.isDigit(tokens.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String lower(int token) {
        return tokens.lower(token);
    }
}
