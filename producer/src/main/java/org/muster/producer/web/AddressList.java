package org.muster.producer.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses, one a line; empty lines and those that begin with {@code #} are nothing. */
public final class AddressList {
    private static final Pattern BEGINS =
            Pattern.compile("(?:#[^\\n]*\\n|\\s+)*https?://\\S+[ \\t\\r]*(?:\\n.*|$)", Pattern.DOTALL);

    private AddressList() {}

    /** Whether a text begins as such a list does. */
    public static boolean isOne(String head) {
        return BEGINS.matcher(head).matches();
    }

    static Listing read(byte[] body) {
        return new Listing(addresses(new String(body, StandardCharsets.UTF_8)), List.of());
    }

    /** In order. */
    public static List<Listing.Item> addresses(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Listing.Item::of)
                .toList();
    }
}
