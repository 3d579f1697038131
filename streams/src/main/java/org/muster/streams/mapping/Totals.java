package org.muster.streams.mapping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.ledger.Cell;
import org.muster.schemas.Interval;
import org.muster.schemas.Lane;
import org.muster.schemas.TotalsCell;
import org.muster.schemas.View;

/** Lines of a country's totals, as they go onto the topic. */
public final class Totals {
    private static final int LISTED = 200;

    private static final Comparator<Map.Entry<String, org.muster.ledger.Interval>> LARGEST_FIRST =
            Comparator.<Map.Entry<String, org.muster.ledger.Interval>>comparingLong(
                            entry -> entry.getValue().high() == null
                                    ? Long.MAX_VALUE
                                    : entry.getValue().high())
                    .reversed()
                    .thenComparing(Map.Entry::getKey);

    private Totals() {}

    public static List<TotalsCell> records(List<Cell> cells) {
        return cells.stream().map(Totals::record).toList();
    }

    private static TotalsCell record(Cell cell) {
        Map<String, Interval> counterparts = new LinkedHashMap<>();
        cell.counterparts().entrySet().stream()
                .sorted(LARGEST_FIRST)
                .limit(LISTED)
                .forEach(entry -> counterparts.put(entry.getKey(), Intervals.record(entry.getValue())));
        return new TotalsCell(
                Slots.same(View.class, cell.view()),
                Slots.same(Lane.class, cell.lane()),
                Intervals.record(cell.total()),
                cell.uncounted(),
                counterparts,
                List.copyOf(Slots.last(LISTED, cell.facts())),
                cell.facts().size(),
                cell.lastReported());
    }
}
