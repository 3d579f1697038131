package org.muster.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.Stage;

/**
 * What happened, as all claims about it together establish it.
 *
 * @param id stable name: the contributors key, {@code ~}, and a hash of the first report of it
 * @param contributors whose forces; several when the figure is joint, empty if not said
 * @param place the most specific one that a claim names
 * @param origins countries they come from, when said
 * @param count the most precise one (of a stock the newest); of a {@link Asset#UNIT} in units, not heads
 * @param asset {@link Asset#TROOPS} as soon as one claim counts people
 * @param stage the furthest
 * @param day when it reached that stage; of a stock the newest day it was reported for
 * @param additional on top of what was reported before
 * @param historic background that no longer holds: every claim says so
 * @param status whether it is open, done or over
 * @param rest of a counted fact what it adds beyond its parts and beyond what newer stocks have settled: what is still
 *     to come, to leave or on alert while it is open, what it moved itself when it is done; null when it has no count
 * @param wholes ids of the facts of the same contributors that it is part of: at most one of each journey
 * @param settledOn day of the stock that settled some of it, or null
 * @param insideStocks ids of the stocks that were reported together with it, which it is inside of
 * @param partOfReports ids of reports of other contributors' claims that it is part of
 * @param wholeOfReports ids of its own reports that other contributors' claims are part of
 * @param concerns countries and organisations whose totals need this fact
 * @param firstReported oldest day of publication
 * @param lastReported newest day of publication, that of its parts included
 * @param articles how many articles report it
 * @param sources how many of them are independent: near-copies of one text are one
 * @param history first report and every change of stage or count, in order of publication
 * @param lastArticle id of the article of its last claim; of stocks of one day the one of the later article stands, and
 *     of one article the later one
 * @param lastPosition position of that claim in the article
 * @param reports every claim behind it, in order of publication
 */
public record Fact(
        String id,
        List<String> contributors,
        Place place,
        Set<String> origins,
        Count count,
        Asset asset,
        Stage stage,
        LocalDate day,
        boolean additional,
        boolean historic,
        Status status,
        Interval rest,
        Set<String> wholes,
        LocalDate settledOn,
        Set<String> insideStocks,
        Set<String> partOfReports,
        Set<String> wholeOfReports,
        Set<String> concerns,
        LocalDate firstReported,
        LocalDate lastReported,
        int articles,
        int sources,
        List<Change> history,
        String lastArticle,
        int lastPosition,
        List<Report> reports) {
    /** An open fact that no article has mentioned for so many days has lapsed: it is listed, not counted. */
    public static final int LAPSES_AFTER_DAYS = 180;

    public Fact {
        contributors = List.copyOf(contributors);
        origins = sorted(origins);
        wholes = sorted(wholes);
        insideStocks = sorted(insideStocks);
        partOfReports = sorted(partOfReports);
        wholeOfReports = sorted(wholeOfReports);
        concerns = sorted(concerns);
        history = List.copyOf(history);
        reports = List.copyOf(reports);
    }

    /** Whose forces, as a key. */
    public String key() {
        return Contributors.key(contributors);
    }

    public Journey journey() {
        return Journey.of(stage).orElseThrow();
    }

    /** Whether people are counted, not units or machines, and a figure is known. */
    public boolean counted() {
        return asset == Asset.TROOPS && count.stated();
    }

    public boolean lapsed(LocalDate asOf) {
        return status == Status.OPEN && lastReported.plusDays(LAPSES_AFTER_DAYS).isBefore(asOf);
    }

    private static Set<String> sorted(Set<String> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
