package org.muster.producer.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Takes scripts, styles and drawings out of a page before it is parsed: on most pages they are the better part of all
 * bytes, and never part of an article. What a page says of itself in JSON-LD stays.
 */
final class Scripts {
    private static final String[] CODE = {"script", "style", "svg"};

    private Scripts() {}

    /** The page itself where there is nothing to take out, or where it is not written in a superset of ASCII. */
    static byte[] without(byte[] html) {
        if (html.length < 2 || html[0] == 0 || html[1] == 0 || (html[0] & 0xff) >= 0xfe) {
            return html;
        }
        // One character for each byte: what it stands for does not matter here, and strings are searched fastest.
        String page = new String(html, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(html.length / 2);
        int from = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
            String name = codeAt(page, at + 1);
            if (name == null) {
                at++;
                continue;
            }
            int open = page.indexOf('>', at);
            boolean stays = open > 0
                    && (page.charAt(open - 1) == '/' || tag(page, at, open).contains("ld+json"));
            int end = stays ? open : open < 0 ? -1 : closed(page, open, name);
            if (end < 0) {
                // Unclosed: the parser knows better what the rest is, and nothing is looked through twice.
                break;
            }
            if (!stays) {
                kept.write(html, from, at - from);
                from = end;
            }
            at = end;
        }
        if (from == 0) {
            return html;
        }
        kept.write(html, from, html.length - from);
        return kept.toByteArray();
    }

    private static String codeAt(String page, int at) {
        for (String name : CODE) {
            if (isTag(page, at, name)) {
                return name;
            }
        }
        return null;
    }

    /** A script that holds a comment may hold what looks like its end; the parser knows better. */
    private static int closed(String page, int open, String name) {
        for (int at = page.indexOf('<', open); at >= 0; at = page.indexOf('<', at + 1)) {
            if (page.startsWith("/", at + 1) && isTag(page, at + 2, name)) {
                int end = page.indexOf('>', at);
                return end < 0 ? -1 : end + 1;
            }
            if (page.startsWith("!--", at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTag(String page, int at, String name) {
        int end = at + name.length();
        if (end >= page.length() || !page.regionMatches(true, at, name, 0, name.length())) {
            return false;
        }
        char next = page.charAt(end);
        return next == '>' || next == '/' || next == ' ' || next == '\n' || next == '\t' || next == '\r';
    }

    private static String tag(String page, int start, int end) {
        return page.substring(start, start + Math.min(500, end - start)).toLowerCase(Locale.ROOT);
    }
}
