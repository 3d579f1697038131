package org.muster.local.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which totals differ between two sets of claims, and the claims that make the difference. */
public final class TotalsDiff {
    private static final Comparator<Line.At> ORDER =
            Comparator.comparing(Line.At::country).thenComparing(Line.At::view).thenComparing(Line.At::lane);
    private static final Line NONE = new Line(null, Line.Total.NOTHING, List.of());

    private final Standing before;
    private final Standing after;
    private final LocalDate asOf;
    private final Map<String, Changes> byCountry = new HashMap<>();

    /** What is claimed of a country on one side only. */
    private record Changes(Set<ArticleClaim> dropped, Set<ArticleClaim> added) {}

    private TotalsDiff(Standing before, Standing after, LocalDate asOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
    }

    /**
     * The lines that differ, in order of country, view and lane.
     *
     * @param asOf null for the newest day that either side knows, so that both are asked for the same one
     */
    public static List<LineChange> between(Standing before, Standing after, LocalDate asOf) {
        LocalDate day = asOf != null
                ? asOf
                : Stream.of(before, after)
                        .flatMap(side -> side.newestDay().stream())
                        .max(LocalDate::compareTo)
                        .orElse(null);
        return new TotalsDiff(before, after, day).changes();
    }

    private List<LineChange> changes() {
        Map<Line.At, Line> old = new TreeMap<>(ORDER);
        before.lines(asOf).forEach(line -> old.put(line.at(), line));
        Map<Line.At, Line> all = new TreeMap<>(ORDER);
        after.lines(asOf).forEach(line -> all.put(line.at(), line));
        Map<Line.At, Line> now = Map.copyOf(all);
        old.forEach(all::putIfAbsent);
        List<LineChange> changes = new ArrayList<>();
        for (Line.At at : all.keySet()) {
            Line one = old.getOrDefault(at, NONE);
            Line other = now.getOrDefault(at, NONE);
            if (!one.total().equals(other.total())) {
                changes.add(change(at, one, other));
            }
        }
        return changes;
    }

    /** The claims that differ and stand behind the line on either side; if none does, all that differ for the country. */
    private LineChange change(Line.At at, Line one, Line other) {
        Changes country = byCountry.computeIfAbsent(at.country(), this::differing);
        Set<ArticleClaim> behind = new HashSet<>(before.behind(one.facts()));
        behind.addAll(after.behind(other.facts()));
        List<ArticleClaim> dropped = among(country.dropped(), behind);
        List<ArticleClaim> added = among(country.added(), behind);
        boolean elsewhere = dropped.isEmpty() && added.isEmpty();
        return new LineChange(
                at,
                one.total(),
                other.total(),
                elsewhere ? among(country.dropped(), country.dropped()) : dropped,
                elsewhere ? among(country.added(), country.added()) : added);
    }

    private Changes differing(String country) {
        Set<ArticleClaim> old = before.about(country, asOf);
        Set<ArticleClaim> now = after.about(country, asOf);
        Set<ArticleClaim> dropped = new HashSet<>(old);
        dropped.removeAll(now);
        Set<ArticleClaim> added = new HashSet<>(now);
        added.removeAll(old);
        return new Changes(dropped, added);
    }

    private static List<ArticleClaim> among(Set<ArticleClaim> claims, Set<ArticleClaim> wanted) {
        return claims.stream()
                .filter(wanted::contains)
                .sorted(Comparator.comparing(ArticleClaim::article)
                        .thenComparing(claim -> claim.claim().id()))
                .toList();
    }
}
