package org.muster.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.PartialDate;
import org.muster.claims.Stage;

/**
 * A report read as the ledger reads it: a movement home from abroad is a departure from there, and units are troops
 * without a head count.
 *
 * @param family what is counted, units being {@link Asset#TROOPS}
 * @param heads the count, {@link Count#NONE} for units
 * @param day the claim's date, of a month or a year its first day, else the day of publication
 */
record Sighting(
        Report report,
        Asset family,
        Stage stage,
        Place place,
        Set<String> origins,
        Count heads,
        Span span,
        LocalDate day) {

    static Sighting of(Report report) {
        var claim = report.claim();
        boolean home = !claim.origins().isEmpty()
                && !claim.hosts().isEmpty()
                && Set.copyOf(claim.hosts()).equals(Set.copyOf(claim.contributors()))
                && Journey.of(claim.stage()).filter(Journey.IN::equals).isPresent();
        PartialDate date = claim.date();
        return new Sighting(
                report,
                claim.asset() == Asset.UNIT ? Asset.TROOPS : claim.asset(),
                home ? (claim.stage() == Stage.DEPLOYED ? Stage.WITHDRAWN : Stage.WITHDRAWING) : claim.stage(),
                home ? Place.ofHosts(claim.origins()) : Place.of(claim),
                home ? Set.of() : Set.copyOf(claim.origins()),
                claim.asset() == Asset.UNIT ? Count.NONE : claim.count(),
                Span.of(report),
                date == null ? report.published() : date.first());
    }

    Journey journey() {
        return Journey.of(stage).orElseThrow();
    }

    boolean denies() {
        return stage == Stage.DENIED;
    }

    boolean isUnit() {
        return report.claim().asset() == Asset.UNIT;
    }

    LocalDate published() {
        return report.published();
    }
}
