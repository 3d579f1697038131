package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** JSON values as text for a table or a CSV file. */
public final class Fields {
    private Fields() {}

    /** Nothing for null, an array's elements with spaces between, anything else as it is. */
    public static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            StringJoiner all = new StringJoiner(" ");
            value.forEach(element -> all.add(text(element)));
            return all.toString();
        }
        return value.isObject() ? value.toString() : value.asText();
    }

    /** Articles are hostile: no escape sequence or line break of theirs reaches the terminal. */
    public static String harmless(String text) {
        return withoutControls(text).strip();
    }

    /** The same, with the space around it kept. */
    static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ");
    }

    /** An interval of people: "8,500", "0–7,640", "100 or more". */
    public static String interval(JsonNode low, JsonNode high) {
        long least = low.asLong(0);
        if (high.isNull() || high.isMissingNode()) {
            return low.isNumber() ? String.format("%,d or more", least) : "";
        }
        return least == high.asLong() ? String.format("%,d", least) : String.format("%,d–%,d", least, high.asLong());
    }
}
