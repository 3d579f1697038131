package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The facts that concern one country, filed so that its totals cost work in proportion to those that still count: what is
 * open and has not lapsed, the newest stocks, and the moves since. However facts come and go, the totals are those that
 * {@link CountryTotals#of} gives for all of them. Not thread-safe.
 */
public final class CountryBook {
    private final String country;
    private final Map<String, Fact> facts = new HashMap<>();
    /** How many facts were last reported on which day. */
    private final TreeMap<LocalDate, Integer> reported = new TreeMap<>();
    /** By the day of their last report. */
    private final TreeMap<LocalDate, Map<String, Fact>> open = new TreeMap<>();
    /** By contributors key. */
    private final Map<String, DoneFacts> done = new HashMap<>();

    private final Map<String, Fact> wholeOfReport = new HashMap<>();
    private final Map<String, Map<String, Fact>> partsOfReport = new HashMap<>();

    public CountryBook(String country) {
        this.country = country;
    }

    /**
     * Totals, and the days on which they stand as they are.
     *
     * @param from the first of the days
     * @param until the last of the days on which no open fact of today has lapsed; null if none ever will
     * @param cells as {@link CountryTotals#of} gives them
     */
    public record Standing(LocalDate from, LocalDate until, List<Cell> cells) {}

    public int size() {
        return facts.size();
    }

    /** Files a fact in place of the one of the same id. */
    public void put(Fact fact) {
        remove(fact.id());
        facts.put(fact.id(), fact);
        reported.merge(fact.lastReported(), 1, Integer::sum);
        if (!CountryTotals.counts(fact)) {
            return;
        }
        if (fact.status() == Status.OPEN) {
            open.computeIfAbsent(fact.lastReported(), day -> new LinkedHashMap<>())
                    .put(fact.id(), fact);
        } else if (isStanding(fact)) {
            done.computeIfAbsent(fact.key(), key -> new DoneFacts()).add(fact);
        }
        fact.wholeOfReports().forEach(report -> wholeOfReport.put(report, fact));
        fact.partOfReports()
                .forEach(report -> partsOfReport
                        .computeIfAbsent(report, id -> new LinkedHashMap<>())
                        .put(fact.id(), fact));
    }

    /** Takes a fact out, if it is there. */
    public void remove(String id) {
        Fact fact = facts.remove(id);
        if (fact == null) {
            return;
        }
        reported.computeIfPresent(fact.lastReported(), (day, count) -> count == 1 ? null : Integer.valueOf(count - 1));
        if (!CountryTotals.counts(fact)) {
            return;
        }
        if (fact.status() == Status.OPEN) {
            open.computeIfPresent(fact.lastReported(), (day, filed) -> without(filed, id));
        } else if (isStanding(fact)) {
            done.get(fact.key()).remove(fact);
        }
        fact.wholeOfReports().forEach(report -> wholeOfReport.remove(report, fact));
        fact.partOfReports()
                .forEach(report -> partsOfReport.computeIfPresent(report, (part, filed) -> without(filed, id)));
    }

    private static Map<String, Fact> without(Map<String, Fact> filed, String id) {
        filed.remove(id);
        return filed.isEmpty() ? null : filed;
    }

    private static boolean isStanding(Fact fact) {
        return fact.status() == Status.DONE && !CountryTotals.isDomestic(fact);
    }

    /** The totals as of a day, or as of the newest report among the facts if that is later; empty without facts. */
    public Optional<Standing> on(LocalDate day) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate newest = reported.lastKey();
        LocalDate asOf = day.isAfter(newest) ? day : newest;
        LocalDate unlapsed = asOf.minusDays(Fact.LAPSES_AFTER_DAYS);
        LocalDate lapsed = open.lowerKey(unlapsed);
        LocalDate next = open.ceilingKey(unlapsed);
        LocalDate from = lapsed == null ? newest : lapsed.plusDays(Fact.LAPSES_AFTER_DAYS + 1L);
        return Optional.of(new Standing(
                from.isAfter(newest) ? from : newest,
                next == null ? null : next.plusDays(Fact.LAPSES_AFTER_DAYS),
                CountryTotals.of(country, counting(unlapsed), asOf)));
    }

    /** The facts that can change a total, and all that they are linked with. */
    private Collection<Fact> counting(LocalDate unlapsed) {
        List<Fact> some = new ArrayList<>();
        open.tailMap(unlapsed).values().forEach(filed -> some.addAll(filed.values()));
        done.values().forEach(key -> key.findStocks(this::isShareOfPlace));
        Map<String, LocalDate> since = new HashMap<>();
        partsOfReport.forEach((report, parts) -> {
            Fact whole = wholeOfReport.get(report);
            if (whole != null && whole.status() != Status.DONE) {
                for (Fact part : parts.values()) {
                    if (isStanding(part) && countsFor(whole.key(), part)) {
                        some.add(part);
                        since.merge(whole.key(), part.day(), (a, b) -> a.isBefore(b) ? a : b);
                    }
                }
            }
        });
        done.forEach((key, its) -> some.addAll(its.counting(since.getOrDefault(key, LocalDate.MAX))));
        return linked(some);
    }

    private boolean isShareOfPlace(Fact stock) {
        return stock.wholes().stream()
                .map(facts::get)
                .anyMatch(whole -> whole != null
                        && CountryTotals.counts(whole)
                        && whole.place().sameHosts(stock.place()));
    }

    /** Whether what was moved as part of another's figure is in what that other is taken to have there. */
    private boolean countsFor(String key, Fact part) {
        return !done.containsKey(key) || done.get(key).wouldCount(part);
    }

    private Collection<Fact> linked(List<Fact> some) {
        Map<String, Fact> all = new LinkedHashMap<>();
        Deque<Fact> next = new ArrayDeque<>(some);
        while (!next.isEmpty()) {
            Fact fact = next.remove();
            if (all.putIfAbsent(fact.id(), fact) == null) {
                Set<Fact> around = new HashSet<>();
                fact.wholes().stream().map(facts::get).forEach(around::add);
                fact.partOfReports().stream().map(wholeOfReport::get).forEach(around::add);
                fact.wholeOfReports()
                        .forEach(report -> around.addAll(
                                partsOfReport.getOrDefault(report, Map.of()).values()));
                around.remove(null);
                next.addAll(around);
            }
        }
        return all.values();
    }
}
