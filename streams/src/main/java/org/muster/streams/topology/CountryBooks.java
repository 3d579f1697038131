package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.Fact;
import org.muster.ledger.Status;
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
        return of(country, facts.stream().map(Facts::plain).toList(), day);
    }

    /** The same over facts that were read already. */
    static Optional<CountryTotals> of(String country, Collection<Fact> facts, LocalDate day) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate reported =
                facts.stream().map(Fact::lastReported).max(LocalDate::compareTo).orElseThrow();
        LocalDate asOf = day.isAfter(reported) ? day : reported;
        List<LocalDate> lastDays = facts.stream()
                .filter(fact -> fact.status() == Status.OPEN)
                .map(fact -> fact.lastReported().plusDays(Fact.LAPSES_AFTER_DAYS))
                .toList();
        LocalDate lapsed = lastDays.stream()
                .filter(last -> last.isBefore(asOf))
                .max(LocalDate::compareTo)
                .map(last -> last.plusDays(1))
                .orElse(reported);
        return Optional.of(new CountryTotals(
                country,
                lapsed.isAfter(reported) ? lapsed : reported,
                lastDays.stream()
                        .filter(last -> !last.isBefore(asOf))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                Totals.records(org.muster.ledger.CountryTotals.of(country, facts, asOf))));
    }

    /** Whether totals that were worked out once stand on a day as they are. */
    public static boolean validOn(CountryTotals totals, LocalDate day) {
        return !day.isBefore(totals.getValidFrom())
                && (totals.getValidUntil() == null || !day.isAfter(totals.getValidUntil()));
    }
}
