package org.muster.extraction.sanction;

import java.time.LocalDate;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionStage;

/** Finds when a measure was or will be taken. */
final class DateFinder {
    private static final int FAR = 40;

    private final Line line;
    private final LocalDate published;

    DateFinder(Line line, LocalDate published) {
        this.line = line;
        this.published = published;
    }

    /** Gives a draft the date that stands nearest to the act or the measure at k. */
    void date(Draft d, int k, Piece.Act act) {
        Piece.Date best = null;
        int distance = FAR + 1;
        for (int j = 0; j < line.size(); j++) {
            if (line.at(j) instanceof Piece.Date date && !isLimit(j, d.stage)) {
                int far = distance(j, k);
                if (far < distance) {
                    distance = far;
                    best = date;
                }
            }
        }
        if (best == null) {
            return;
        }
        PartialDate date = best.when().date();
        if (published != null && d.stage == SanctionStage.ANNOUNCED && act != null && (act.will() || !act.finite())) {
            date = forward(best, date);
        }
        d.date = date;
        d.historic = published != null && date.last().isBefore(published.minusYears(1));
    }

    /** "until July", and for what ends also "in force since 1986": not when it happens. */
    private boolean isLimit(int j, SanctionStage stage) {
        int before = line.left(j);
        boolean ends = stage == SanctionStage.EASED || stage == SanctionStage.LIFTED || stage == SanctionStage.DENIED;
        return line.isWord(before, "until")
                || line.isWord(before, "till")
                || line.isWord(before, "before")
                || ends && line.isWord(before, "since");
    }

    private int distance(int j, int k) {
        int far = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) {
            if (line.isBreak(i)) {
                far += 30;
            } else if (line.isBoundary(i)) {
                far += 15;
            } else if (line.at(i) instanceof Piece.Act act) {
                far += act.finite() ? 12 : 6;
            } else {
                far += line.isComma(i) ? 3 : 1;
            }
        }
        return far;
    }

    /** A weekday beside a future verb lies ahead. */
    private PartialDate forward(Piece.Date piece, PartialDate date) {
        String word = line.tokens().string(piece.from());
        if (date.day() > 0
                && word.endsWith("day")
                && Character.isUpperCase(word.charAt(0))
                && date.first().isBefore(published)) {
            return PartialDate.of(date.first().plusDays(7));
        }
        return date;
    }
}
