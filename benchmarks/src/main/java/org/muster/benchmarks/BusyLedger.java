package org.muster.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Stage;
import org.muster.ledger.ContributorFacts;
import org.muster.ledger.Report;

/** The facts of one contributor, one for each report: figures and days are such that no two reports are one fact. */
final class BusyLedger {
    static final List<String> HOSTS = List.of(Locale.getISOCountries()).stream()
            .map(code -> new Locale("", code).getISO3Country())
            .filter(code -> !code.isEmpty() && !code.equals("USA"))
            .toList();
    private static final Stage[] STAGES = {
        Stage.ANNOUNCED, Stage.DEPLOYING, Stage.DEPLOYED, Stage.PRESENT, Stage.WITHDRAWING, Stage.WITHDRAWN
    };
    /** Reports of one day in all the world: so few that the smallest ledger is full for as long as reports can meet. */
    private static final int PER_DAY = 2;

    static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    private final ContributorFacts facts = new ContributorFacts();
    private final String contributor;
    private final String host;

    /** @param host where all of it happens, or null for all over the world */
    BusyLedger(int size, String contributor, String host) {
        this.contributor = contributor;
        this.host = host;
        List<Report> reports = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            reports.add(report(number, LAST_DAY.minusDays(number / PER_DAY)));
        }
        facts.update(reports, Set.of());
    }

    ContributorFacts facts() {
        return facts;
    }

    /** A report of the newest day that is not there yet. */
    Report next(int number) {
        return report(10_000_000 + number, LAST_DAY);
    }

    private Report report(int number, LocalDate day) {
        long count = 100 + 37L * (number % 9973);
        DeploymentClaim claim = new DeploymentClaim(
                "d1",
                List.of(contributor),
                List.of(host == null ? HOSTS.get(number % HOSTS.size()) : host),
                null,
                null,
                List.of(),
                Count.exactly(count),
                Asset.TROOPS,
                STAGES[(number % HOSTS.size() + number / HOSTS.size()) % STAGES.length],
                false,
                null,
                null,
                false,
                null,
                null,
                null,
                1);
        return new Report(
                "url-%024x".formatted(number * 0x9E3779B97F4A7C15L),
                "https://news.example/" + number,
                day,
                "example",
                number,
                0,
                claim,
                null,
                Set.of());
    }
}
