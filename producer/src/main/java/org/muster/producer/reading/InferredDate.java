package org.muster.producer.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication where the source is silent but the article is not. Only a date that is written out with its
 * year and marked as the day of writing counts: a wrong day is worse than an unknown one.
 */
public final class InferredDate {
    private static final int HEAD = 400;
    private static final int TAIL = 200;

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/-])");

    private static final List<Pattern> IN_TEXT = List.of(
            // "date 2022-03-16", "Published: 16 March 2022", "Posted on March 16, 2022"
            marked("\\b(?:date|dated|published|posted|updated)(?: on| at)?:? {0,3}%s"),
            // "LONDON, Jan 26, 2006 (Reuters) -", "KYIV - 26 January 2006:"
            marked("^[\\s\"']{0,3}\\p{Lu}[\\p{L}.' ,-]{1,40}?[,(–—-] {0,2}%s[^\\n]{0,30}?[-–—:)]"),
            // a line of its own
            marked("^ {0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?%s *$"),
            // "this morning, 24 February 2022"
            marked("\\b(?:today|tonight|this (?:morning|afternoon|evening)),? (?:on )?%s"));

    private InferredDate() {}

    /**
     * From the address ("/2022/03/16/"), else from the head or the foot of the text.
     *
     * @param url or null
     */
    static Optional<LocalDate> of(String url, String text) {
        return inAddress(url)
                .or(() -> inText(text.substring(0, Math.min(HEAD, text.length()))))
                .or(() -> inText(text.substring(Math.max(0, text.length() - TAIL))));
    }

    private static Optional<LocalDate> inAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url == null ? "" : url);
        try {
            return matcher.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inText(String part) {
        if (!holdsYear(part)) {
            return Optional.empty();
        }
        return IN_TEXT.stream()
                .map(pattern -> pattern.matcher(part))
                .filter(Matcher::find)
                .flatMap(matcher -> WrittenDate.parse(matcher.group(1)).stream())
                .findFirst();
    }

    /** Most articles hold none at their edges, and nothing more to look for. */
    private static boolean holdsYear(String part) {
        for (int i = 0; i + 4 <= part.length(); i++) {
            boolean century = part.charAt(i) == '1' && part.charAt(i + 1) == '9'
                    || part.charAt(i) == '2' && part.charAt(i + 1) == '0';
            if (century && isDigit(part.charAt(i + 2)) && isDigit(part.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Pattern marked(String frame) {
        return Pattern.compile(
                frame.formatted("(" + WrittenDate.PATTERN + ")"), Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }
}
