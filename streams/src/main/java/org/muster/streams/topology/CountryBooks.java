package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.muster.ledger.CountryBook;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentFact;
import org.muster.streams.mapping.Facts;
import org.muster.streams.mapping.Totals;

/** A country's totals: the ledger's answer over its facts, with the days between which it holds. */
public final class CountryBooks {
    private CountryBooks() {}

    /**
     * The totals as of a day, or as of the newest report among the facts if that is later; empty without facts.
     *
     * @param facts all that concern the country
     */
    public static Optional<CountryTotals> totals(String country, Collection<DeploymentFact> facts, LocalDate day) {
        return totals(country, read(country, facts), day);
    }

    /** The same over a book that is kept. */
    static Optional<CountryTotals> totals(String country, CountryBook book, LocalDate day) {
        return book.on(day)
                .map(standing -> new CountryTotals(
                        country, standing.from(), standing.until(), Totals.records(standing.cells())));
    }

    static CountryBook read(String country, Collection<DeploymentFact> facts) {
        CountryBook book = new CountryBook(country);
        facts.forEach(fact -> book.put(Facts.plain(fact)));
        return book;
    }

    /** Whether totals that were worked out once stand on a day as they are. */
    public static boolean validOn(CountryTotals totals, LocalDate day) {
        return !day.isBefore(totals.getValidFrom())
                && (totals.getValidUntil() == null || !day.isAfter(totals.getValidUntil()));
    }
}
