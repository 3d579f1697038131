package org.muster.ledger;

import java.time.LocalDate;
import java.util.List;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;

/**
 * What one imposer has done, or says it will do, against one target.
 *
 * @param target alpha-3 code or organisation
 * @param imposer alpha-3 code or organisation; "" if not said
 * @param measures by measure, in the order of {@link Measure}
 */
public record SanctionStatus(String target, String imposer, List<MeasureStatus> measures) {
    public SanctionStatus {
        measures = List.copyOf(measures);
    }

    /**
     * One kind of restriction.
     *
     * @param stage where it stands
     * @param since first day of that stage
     * @param inForceSince first day that it was in force without a break since, or null when it is not in force
     * @param lastReported newest day of publication
     * @param articles how many articles report it
     * @param sources how many of them are independent
     * @param reports every claim behind it, in order of publication
     */
    public record MeasureStatus(
            Measure measure,
            SanctionStage stage,
            LocalDate since,
            LocalDate inForceSince,
            LocalDate lastReported,
            int articles,
            int sources,
            List<SanctionReport> reports) {
        public MeasureStatus {
            reports = List.copyOf(reports);
        }
    }
}
