package org.muster.streams.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a query is asked with: names and values as text, checked where they came in, so that one instance can hand them to
 * another as they are.
 */
public record Parameters(Map<String, String> values) {
    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        values = Map.copyOf(values);
    }

    public static Parameters of(String name, Object value) {
        return NONE.with(name, value);
    }

    /** @param value null leaves the parameter out */
    public Parameters with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(values);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value.toString());
        }
        return new Parameters(more);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<LocalDate> day(String name) {
        return text(name).map(LocalDate::parse);
    }

    public int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** As it stands behind the {@code ?} of an address. */
    String encoded() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
