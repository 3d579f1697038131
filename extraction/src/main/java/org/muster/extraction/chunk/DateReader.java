package org.muster.extraction.chunk;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.muster.claims.PartialDate;
import org.muster.extraction.text.Tokens;

/**
 * Reads dates and resolves them against the day of publication. A weekday or a month without a year is the nearest one in
 * the past; whether it is rather the next one is for the verb beside it to say ("will leave on Friday").
 */
final class DateReader {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> SHORT_MONTHS =
            List.of("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NUMBERS = List.of(
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int WHOLE = 13;
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Tokens tokens;
    private final LocalDate published;

    /** @param published may be null: relative dates are then not understood */
    DateReader(Tokens tokens, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    Chunk.When read(int from, int limit) {
        String word = lower(from);
        if (word.isEmpty()) {
            return null;
        }
        int day = dayNumber(from);
        if (day > 0 && from + 1 < limit) {
            int monthAt = lower(from + 1).equals("of") && from + 2 < limit ? from + 2 : from + 1;
            int month = month(monthAt);
            if (month > 0) {
                return withYear(from, monthAt + 1, limit, month, day);
            }
        }
        int month = month(from);
        if (month > 0 && (!word.equals("may") && !word.equals("march") || tokens.isCapital(from))) {
            int next = skipDot(from + 1, limit);
            int monthDay = next < limit ? dayNumber(next) : 0;
            if (monthDay > 0 && !(next + 1 < limit && month(next + 1) > 0)) {
                return withYear(from, next + 1, limit, month, monthDay);
            }
            if (word.equals("may") && !precededByTimeWord(from) && year(next, limit) == 0) {
                return null;
            }
            if (word.equals("march") && !precededByTimeWord(from) && year(next, limit) == 0) {
                return null;
            }
            return withYear(from, next, limit, month, 0);
        }
        int year = year(from, limit);
        if (year > 0 && (precededByTimeWord(from) || isSetOff(from, limit))) {
            return when(from, from + 1, new PartialDate(year, 0, 0));
        }
        if (published == null) {
            return null;
        }
        Chunk.When edge = edge(from, limit, word);
        return edge != null ? edge : relative(from, limit, word);
    }

    /** "by the end of the year", "the start of next month", "the close of 2011", "three weeks ago" */
    private Chunk.When edge(int from, int limit, String word) {
        int edge = switch (word) {
            case "start", "beginning", "outset" -> 1;
            case "end", "close" -> 12;
            case "course" -> WHOLE;
            default -> 0;
        };
        if (edge == 0) {
            return ago(from, limit, word);
        }
        int at = from + 1;
        if (at >= limit || !lower(at).equals("of") || at + 1 >= limit) {
            return null;
        }
        at++;
        int year = year(at, limit);
        if (year > 0) {
            return when(from, at + 1, new PartialDate(year, edge == WHOLE ? 0 : edge, 0));
        }
        int offset = switch (lower(at)) {
            case "the", "this" -> 0;
            case "next" -> 1;
            case "last" -> -1;
            default -> 9;
        };
        if (offset == 9 || at + 1 >= limit) {
            return null;
        }
        return switch (lower(at + 1)) {
            case "year" ->
                when(from, at + 2, new PartialDate(published.getYear() + offset, edge == WHOLE ? 0 : edge, 0));
            case "month" -> span(from, at + 2, "month", offset);
            default -> null;
        };
    }

    private Chunk.When ago(int from, int limit, String word) {
        if (from + 2 >= limit || !lower(from + 2).equals("ago") || !NUMBERS.contains(word)) {
            return null;
        }
        int back = Math.max(1, NUMBERS.indexOf(word));
        LocalDate day;
        switch (lower(from + 1)) {
            case "day", "days" -> {
                return day(from, from + 3, published.minusDays(back));
            }
            case "week", "weeks" -> day = published.minusWeeks(back);
            case "month", "months" -> day = published.minusMonths(back);
            case "year", "years" -> {
                return when(from, from + 3, new PartialDate(published.getYear() - back, 0, 0));
            }
            default -> {
                return null;
            }
        }
        return when(from, from + 3, new PartialDate(day.getYear(), day.getMonthValue(), 0));
    }

    private Chunk.When relative(int from, int limit, String word) {
        int weekday = DAYS.indexOf(word);
        if (weekday >= 0 && tokens.isCapital(from)) {
            DayOfWeek dayOfWeek = DayOfWeek.of(weekday + 1);
            String before = from > 0 ? lower(from - 1) : "";
            LocalDate date = before.equals("next")
                    ? published.with(TemporalAdjusters.next(dayOfWeek))
                    : before.equals("last")
                            ? published.with(TemporalAdjusters.previous(dayOfWeek))
                            : published.with(TemporalAdjusters.previousOrSame(dayOfWeek));
            return new Chunk.When(from, from + 1, PartialDate.of(date), date, false, before.equals("next"));
        }
        String next = from + 1 < limit ? lower(from + 1) : "";
        switch (word) {
            case "yesterday" -> {
                return day(from, from + 1, published.minusDays(1));
            }
            case "today", "tonight" -> {
                return day(from, from + 1, published);
            }
            case "tomorrow" -> {
                return day(from, from + 1, published.plusDays(1));
            }
            case "last" -> {
                return span(from, from + 2, next, -1);
            }
            case "next" -> {
                return span(from, from + 2, next, 1);
            }
            case "this" -> {
                if (next.equals("morning") || next.equals("afternoon") || next.equals("evening")) {
                    return day(from, from + 2, published);
                }
                return span(from, from + 2, next, 0);
            }
            default -> {
                return null;
            }
        }
    }

    private Chunk.When span(int from, int to, String unit, int offset) {
        int month = MONTHS.indexOf(unit) + 1;
        if (month > 0) {
            int year = published.getYear();
            if (offset < 0 && month >= published.getMonthValue()) {
                year--;
            } else if (offset > 0 && month <= published.getMonthValue()) {
                year++;
            }
            return when(from, to, new PartialDate(year, month, 0));
        }
        return switch (unit) {
            case "month" -> {
                LocalDate day = published.withDayOfMonth(1).plusMonths(offset);
                yield when(from, to, new PartialDate(day.getYear(), day.getMonthValue(), 0));
            }
            case "year" -> when(from, to, new PartialDate(published.getYear() + offset, 0, 0));
            case "night" -> offset < 0 ? day(from, to, published.minusDays(1)) : null;
            case "spring", "summer", "autumn", "fall", "winter" ->
                offset == 0 ? null : when(from, to, new PartialDate(published.getYear() + offset, 0, 0));
            default -> null;
        };
    }

    private Chunk.When withYear(int from, int next, int limit, int month, int day) {
        int at = next < limit && tokens.is(next, ',') ? next + 1 : next;
        int year = year(at, limit);
        int to = next;
        int told = year > 0 ? 0 : toldYear(at, limit);
        if (year > 0) {
            to = at + 1;
        } else if (told > 0) {
            // "in October last year"
            year = told;
            to = at + 2;
        } else if (published == null) {
            return null;
        } else {
            year = published.getYear();
            int months = month - published.getMonthValue();
            // the nearest year; "in December" in January is last month, in November next month
            if (months > 6) {
                year--;
            } else if (months < -6) {
                year++;
            }
        }
        try {
            return when(from, to, new PartialDate(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The year of "last year" at a token, or 0. */
    private int toldYear(int token, int limit) {
        if (published == null || token + 1 >= limit || !lower(token + 1).equals("year")) {
            return 0;
        }
        return switch (lower(token)) {
            case "last" -> published.getYear() - 1;
            case "this" -> published.getYear();
            case "next" -> published.getYear() + 1;
            default -> 0;
        };
    }

    private Chunk.When day(int from, int to, LocalDate day) {
        return when(from, to, PartialDate.of(day));
    }

    private Chunk.When when(int from, int to, PartialDate date) {
        boolean past = published != null && date.last().isBefore(published);
        boolean future = published != null && date.first().isAfter(published);
        return new Chunk.When(from, to, date, date.first(), past, future);
    }

    private boolean precededByTimeWord(int token) {
        if (token == 0) {
            return false;
        }
        return switch (lower(token - 1)) {
            case "in",
                    "since",
                    "by",
                    "of",
                    "until",
                    "till",
                    "from",
                    "during",
                    "early",
                    "late",
                    "mid",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter",
                    "before",
                    "after",
                    "last",
                    "next",
                    "this",
                    "between",
                    "and",
                    "around",
                    "through",
                    "to" -> true;
            case "-" ->
                token > 1 && (lower(token - 2).equals("mid") || lower(token - 2).equals("pre"));
            default -> false;
        };
    }

    /** "Mali, 2013 (Agency)": a year between marks. */
    private boolean isSetOff(int token, int limit) {
        return token > 1
                && tokens.is(token - 1, ',')
                && tokens.isCapital(token - 2)
                && (token + 1 >= limit || tokens.isPunctuation(token + 1));
    }

    private int year(int token, int limit) {
        if (token >= limit || !tokens.isNumber(token) || tokens.length(token) != 4) {
            return 0;
        }
        int year = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.text().charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year >= 1900 && year <= 2099 ? year : 0;
    }

    private int dayNumber(int token) {
        if (!tokens.isNumber(token) || tokens.length(token) > 4) {
            return 0;
        }
        String text = lower(token);
        if (text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th")) {
            text = text.substring(0, text.length() - 2);
        }
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int day = Integer.parseInt(text);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private int month(int token) {
        if (!tokens.isCapital(token)) {
            return 0;
        }
        String word = lower(token);
        int month = MONTHS.indexOf(word) + 1;
        if (month == 0 && word.length() >= 3) {
            month = word.equals("sept") ? 9 : SHORT_MONTHS.indexOf(word) + 1;
        }
        return month;
    }

    private int skipDot(int token, int limit) {
        return token < limit && tokens.is(token, '.') ? token + 1 : token;
    }

    private String lower(int token) {
        return tokens.lower(token);
    }
}
