package org.muster.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days that a claim, or a fact, may mean. */
record Span(LocalDate first, LocalDate last) {

    /**
     * A dated claim means its date, another its day of publication. What is yet to come when it is published is near
     * both, and near every day between.
     */
    static Span of(Report report) {
        var date = report.claim().date();
        if (date == null) {
            return new Span(report.published(), report.published());
        }
        LocalDate first = date.first().isAfter(report.published()) ? report.published() : date.first();
        return new Span(first, date.last());
    }

    /** Days between the two, 0 when they touch or overlap. */
    long distance(Span other) {
        if (other.first.isAfter(last)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return first.isAfter(other.last) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }

    Span cover(Span other) {
        return new Span(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
