package org.muster.producer.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as English texts write them: {@code 2006-01-26}, {@code 26 January 2006}, {@code Jan. 26, 2006}. */
public final class WrittenDate {
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A pattern without named groups, to be put into larger ones; {@link #parse} reads what it matched. */
    static final String PATTERN = "(?:\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4}"
            + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})\\b";

    private static final Pattern NUMBERS_AND_MONTH = Pattern.compile("\\d+|[a-z]{3,}");
    private static final Pattern WHOLE = Pattern.compile(
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(" + PATTERN + ").*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WrittenDate() {}

    /** The date that a text begins with, perhaps behind a weekday. */
    static Optional<LocalDate> whole(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? parse(matcher.group(1)) : Optional.empty();
    }

    /** What {@link #PATTERN} matched; empty if there is no such day. */
    static Optional<LocalDate> parse(String matched) {
        try {
            if (matched.charAt(4) == '-') {
                return Optional.of(LocalDate.parse(matched));
            }
            int month = 0;
            int day = 0;
            int year = 0;
            Matcher parts = NUMBERS_AND_MONTH.matcher(matched.toLowerCase(Locale.ROOT));
            while (parts.find()) {
                String part = parts.group();
                if (!Character.isDigit(part.charAt(0))) {
                    month = 1 + MONTHS.indexOf(part.substring(0, 3));
                } else if (part.length() == 4) {
                    year = Integer.parseInt(part);
                } else {
                    day = Integer.parseInt(part);
                }
            }
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
