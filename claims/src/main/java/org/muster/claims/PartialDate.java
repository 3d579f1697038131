package org.muster.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A day, a month or a year, as precise as the text was. Written {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when no day is known
 */
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (year < 1000 || year > 9999 || month < 0 || month > 12 || day < 0 || month == 0 && day > 0) {
            throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day > 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @throws DateTimeException if the text is none of the three forms */
    public static PartialDate parse(String text) {
        String[] parts = text.split("-", -1);
        try {
            if (parts.length > 3) {
                throw new DateTimeException("not a date: " + text);
            }
            return new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a date: " + text, e);
        }
    }

    /** The first of the days that it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last of the days that it may mean. */
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
        if (day > 0) {
            return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        }
        return month > 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month) : Integer.toString(year);
    }
}
