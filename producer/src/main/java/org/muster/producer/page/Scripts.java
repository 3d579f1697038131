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
    private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.ISO_8859_1);

    private Scripts() {}

    /** The page itself where there is nothing to take out, or where it is not written in a superset of ASCII. */
    static byte[] without(byte[] html) {
        if (html.length < 2 || html[0] == 0 || html[1] == 0 || (html[0] & 0xff) >= 0xfe) {
            return html;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(html.length / 2);
        int from = 0;
        for (int at = indexOf(html, (byte) '<', 0); at >= 0; at = indexOf(html, (byte) '<', at)) {
            String name = codeAt(html, at + 1);
            if (name == null) {
                at++;
                continue;
            }
            int open = indexOf(html, (byte) '>', at);
            boolean stays =
                    open > 0 && (html[open - 1] == '/' || tag(html, at, open).contains("ld+json"));
            int end = stays ? open : open < 0 ? -1 : closed(html, open, name);
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

    private static String codeAt(byte[] html, int at) {
        for (String name : CODE) {
            if (isTag(html, at, name)) {
                return name;
            }
        }
        return null;
    }

    /** A script that holds a comment may hold what looks like its end; the parser knows better. */
    private static int closed(byte[] html, int open, String name) {
        for (int at = open; at < html.length - 1; at++) {
            if (html[at] != '<') {
                continue;
            }
            if (html[at + 1] == '/' && isTag(html, at + 2, name)) {
                int end = indexOf(html, (byte) '>', at);
                return end < 0 ? -1 : end + 1;
            }
            if (html[at + 1] == '!' && startsWith(html, at, COMMENT)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTag(byte[] html, int at, String name) {
        int end = at + name.length();
        if (end >= html.length) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if ((html[at + i] | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        byte next = html[end];
        return next == '>' || next == '/' || next == ' ' || next == '\n' || next == '\t' || next == '\r';
    }

    private static String tag(byte[] html, int start, int end) {
        return new String(html, start, Math.min(500, end - start), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] html, int at, byte[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (at + i >= html.length || html[at + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] html, byte wanted, int from) {
        for (int at = from; at < html.length; at++) {
            if (html[at] == wanted) {
                return at;
            }
        }
        return -1;
    }
}
