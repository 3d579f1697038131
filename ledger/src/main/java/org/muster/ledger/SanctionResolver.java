package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;

/** From sanction claims to where each measure stands: the step that runs once per target and imposer. */
public final class SanctionResolver {
    /** The imposer of sanctions that nobody was named for. */
    public static final String UNNAMED = "";

    private SanctionResolver() {}

    /** The imposers of a report, {@link #UNNAMED} if none is named. */
    public static List<String> imposers(SanctionReport report) {
        return report.claim().imposers().isEmpty()
                ? List.of(UNNAMED)
                : report.claim().imposers().stream().sorted().distinct().toList();
    }

    /**
     * Where the measures of one imposer against one target stand; empty when no report concerns the two.
     *
     * @param reports at least those whose claim names both; order and duplicates do not matter
     */
    public static Optional<SanctionStatus> resolve(String target, String imposer, Collection<SanctionReport> reports) {
        Map<String, SanctionReport> unique = new LinkedHashMap<>();
        for (SanctionReport report : reports) {
            if (report.claim().targets().contains(target) && imposers(report).contains(imposer)) {
                unique.put(report.id(), report);
            }
        }
        Map<Measure, MeasureHistory> measures = new EnumMap<>(Measure.class);
        unique.values().stream().sorted(SanctionReport.ORDER).forEach(report -> {
            for (Measure measure : report.claim().measures()) {
                measures.computeIfAbsent(measure, MeasureHistory::new).take(report);
            }
        });
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        List<SanctionStatus.MeasureStatus> statuses = new ArrayList<>();
        measures.values().forEach(history -> statuses.add(history.status()));
        return Optional.of(new SanctionStatus(target, imposer, statuses));
    }

    /** One measure as report after report is taken in. */
    private static final class MeasureHistory {
        private final Measure measure;
        private final List<SanctionReport> reports = new ArrayList<>();
        private final Sources sources = new Sources();
        private SanctionStage stage;
        private LocalDate since;
        private LocalDate inForceSince;

        MeasureHistory(Measure measure) {
            this.measure = measure;
        }

        void take(SanctionReport report) {
            reports.add(report);
            sources.add(report.articleId(), report.source(), report.fingerprint());
            SanctionStage next = report.claim().stage();
            LocalDate day = day(report);
            if (stage == next) {
                since = day.isBefore(since) ? day : since;
            } else if (moves(report, day)) {
                stage = next;
                since = day;
            } else {
                return;
            }
            if (!isInForce(stage)) {
                inForceSince = null;
            } else if (inForceSince == null || day.isBefore(inForceSince)) {
                inForceSince = day;
            }
        }

        /** Talk does not undo what is in force, and background does not undo what came after it. */
        private boolean moves(SanctionReport report, LocalDate day) {
            SanctionStage next = report.claim().stage();
            if (stage == null) {
                return true;
            }
            if (report.claim().historic() || day.isBefore(since)) {
                return false;
            }
            return switch (next) {
                case CONSIDERED -> stage == SanctionStage.DENIED || stage == SanctionStage.LIFTED;
                case THREATENED ->
                    stage == SanctionStage.CONSIDERED || stage == SanctionStage.DENIED || stage == SanctionStage.LIFTED;
                case ANNOUNCED -> !isInForce(stage);
                case IMPOSED -> stage != SanctionStage.EXTENDED;
                case EXTENDED, EASED, LIFTED -> true;
                case DENIED -> !isInForce(stage) && stage != SanctionStage.LIFTED;
            };
        }

        private static boolean isInForce(SanctionStage stage) {
            return stage == SanctionStage.IMPOSED || stage == SanctionStage.EXTENDED || stage == SanctionStage.EASED;
        }

        private static LocalDate day(SanctionReport report) {
            return report.claim().date() == null
                    ? report.published()
                    : report.claim().date().first();
        }

        SanctionStatus.MeasureStatus status() {
            return new SanctionStatus.MeasureStatus(
                    measure,
                    stage,
                    since,
                    inForceSince,
                    reports.get(reports.size() - 1).published(),
                    sources.articles(),
                    sources.independent(),
                    reports);
        }
    }
}
