package org.muster.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** From facts to totals: the step that runs once per country or organisation. */
public final class CountryTotals {
    private CountryTotals() {}

    /**
     * The non-empty lines of one country's totals.
     *
     * @param facts at least those that {@link Fact#concerns concern} the country; others are passed over
     * @param asOf the day as of which open facts have lapsed or not; no report in the facts is newer
     */
    public static List<Cell> of(String country, Collection<Fact> facts, LocalDate asOf) {
        return List.of();
    }
}
