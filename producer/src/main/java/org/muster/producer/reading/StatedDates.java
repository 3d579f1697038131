package org.muster.producer.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days of publication as sources write them. */
public final class StatedDates {
    private StatedDates() {}

    /**
     * A day or a time (ISO 8601), the form that feeds use (RFC 1123), or words ("26 January 2006"). Of a time the outlet's
     * own day counts, whatever its offset.
     */
    static Optional<LocalDate> parse(String stated) {
        String text = stated.strip();
        try {
            boolean withTime = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
            return Optional.of(LocalDate.parse(withTime ? text.substring(0, 10) : text));
        } catch (DateTimeException notIso) {
            try {
                return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toLocalDate());
            } catch (DateTimeException notRfc) {
                return text.length() > 60 ? Optional.empty() : WrittenDate.whole(text);
            }
        }
    }
}
