package org.muster.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The days that claims give for one stage of a fact. */
final class StageDay {
    private final Set<Span> vague = new HashSet<>();
    private LocalDate exact;
    private LocalDate newest = LocalDate.MIN;
    private LocalDate firstPublished;

    /** Sightings come in order of publication. */
    void add(Sighting sighting) {
        firstPublished = firstPublished == null ? sighting.published() : firstPublished;
        var date = sighting.report().claim().date();
        if (date == null || date.day() > 0) {
            exact = exact == null || sighting.day().isBefore(exact) ? sighting.day() : exact;
        } else {
            vague.add(new Span(date.first(), date.last()));
        }
        newest = newest.isAfter(sighting.day()) ? newest : sighting.day();
    }

    /** The earliest; a month or a year that holds the earliest exact day adds nothing to it. */
    LocalDate earliest() {
        return vague.stream()
                .filter(span -> exact == null || exact.isAfter(span.last()))
                .map(Span::first)
                .reduce(exact, (a, b) -> a == null || b.isBefore(a) ? b : a);
    }

    LocalDate newest() {
        return newest;
    }

    LocalDate firstPublished() {
        return firstPublished;
    }
}
