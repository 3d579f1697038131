package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * One column of a {@link Table}.
 *
 * @param title what stands above it
 * @param numeric whether it is aligned to the right
 * @param whole whether it is never cut
 * @param dispensable whether it may be left out where there is no room
 * @param text what stands in it for a row, in plain characters
 */
public record Column(
        String title, boolean numeric, boolean whole, boolean dispensable, Function<JsonNode, String> text) {
    /** A column that shows a field as it is, an array's elements in one line. */
    public static Column field(String title, String field) {
        return text(title, row -> Fields.text(row.path(field)));
    }

    public static Column number(String title, Function<JsonNode, String> text) {
        return new Column(title, true, true, false, text);
    }

    public static Column text(String title, Function<JsonNode, String> text) {
        return new Column(title, false, false, false, text);
    }

    /** A column that shows a field in full, so that it can be copied. */
    public static Column whole(String title, String field) {
        return new Column(title, false, true, false, row -> Fields.text(row.path(field)));
    }

    /** The same, left out where there is no room. */
    public Column optional() {
        return new Column(title, numeric, whole, true, text);
    }
}
