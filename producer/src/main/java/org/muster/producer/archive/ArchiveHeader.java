package org.muster.producer.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The fields in front of a record, named in lower case; of two with one name the first counts. */
public final class ArchiveHeader {
    private static final int DAY = 10;

    private final Map<String, String> fields = new HashMap<>();

    /** Never fails: a line that is no field is passed over. */
    static ArchiveHeader parse(String head) {
        ArchiveHeader header = new ArchiveHeader();
        int from = head.indexOf('\n') + 1;
        while (from > 0 && from < head.length()) {
            int end = head.indexOf('\n', from);
            String line = head.substring(from, end < 0 ? head.length() : end);
            int colon = line.indexOf(':');
            if (colon > 0) {
                header.fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            from = end + 1;
        }
        return header;
    }

    /** Of the record's block in bytes; -1 if it is not told. */
    long length() {
        try {
            return Long.parseUnsignedLong(fields.getOrDefault("content-length", ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether it may hold an article: an answer of a server, or text that was taken from one. */
    boolean isContent() {
        return isConversion()
                || "response".equals(fields.get("warc-type"))
                        && fields.getOrDefault("content-type", "").startsWith("application/http");
    }

    boolean isConversion() {
        return "conversion".equals(fields.get("warc-type"));
    }

    /** The address; null if there is none. */
    String target() {
        String target = fields.get("warc-target-uri");
        return target != null && target.startsWith("<") && target.endsWith(">")
                ? target.substring(1, target.length() - 1)
                : target;
    }

    /** Day on which it was fetched; null if that is not told. */
    LocalDate captured() {
        String date = fields.getOrDefault("warc-date", "");
        try {
            return date.length() < DAY ? null : LocalDate.parse(date.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** BCP 47 tag or several of them; null if nobody looked. */
    String language() {
        return fields.get("warc-identified-content-language");
    }
}
