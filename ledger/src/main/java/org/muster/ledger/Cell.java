package org.muster.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One line of a country's totals.
 *
 * @param country alpha-3 code or organisation
 * @param total zero when only uncounted facts stand behind it
 * @param uncounted how many facts without a count stand in this lane
 * @param counterparts what each contributors key (hosted) or host or region (contributed) has of it; overlapping figures
 *     are not reconciled here, so they may add up to more than the total
 * @param facts ids of the facts behind the line, in order
 * @param lastReported newest publication day among the facts behind it
 */
public record Cell(
        String country,
        View view,
        Lane lane,
        Interval total,
        int uncounted,
        Map<String, Interval> counterparts,
        List<String> facts,
        LocalDate lastReported) {}
