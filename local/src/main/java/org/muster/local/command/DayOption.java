package org.muster.local.command;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day as of which a command answers. */
final class DayOption {
    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "What the press had established by that day; otherwise by the day of the newest article.")
    private LocalDate day;

    /** Null if none was named. */
    LocalDate day() {
        return day;
    }

    /** As the API takes it; null if none was named. */
    String text() {
        return day == null ? null : day.toString();
    }
}
