package org.muster.producer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When an article was published: as its source states it, or as its text lets one conclude. */
final class PublicationDates {
    private PublicationDates() {}

    /** A day, a time with or without offset (ISO 8601), or the form that feeds use (RFC 1123). The outlet's own day counts. */
    static Optional<LocalDate> parse(String stated) {
        String text = stated.strip();
        try {
            if (text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ')) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notIso) {
            try {
                return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toLocalDate());
            } catch (DateTimeException notRfc) {
                return Optional.empty();
            }
        }
    }

    static Optional<LocalDate> infer(String title, String text) {
        return Optional.empty();
    }
}
