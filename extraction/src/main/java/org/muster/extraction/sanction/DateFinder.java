package org.muster.extraction.sanction;

import java.time.LocalDate;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionStage;

/** Finds when a measure was or will be taken. */
final class DateFinder {
    private final Line line;
    private final LocalDate published;

    DateFinder(Line line, LocalDate published) {
        this.line = line;
        this.published = published;
    }

    void date(Draft d, int k, Piece.Act act) {
        Piece.Date best = null;
        int distance = Integer.MAX_VALUE;
        for (int j = 0; j < line.size(); j++) {
            if (!(line.at(j) instanceof Piece.Date date)
                    || line.isWord(line.left(j), "until")
                    || line.isWord(line.left(j), "till")) {
                continue;
            }
            int far = distance(j, k);
            if (far < distance) {
                distance = far;
                best = date;
            }
        }
        if (best == null || distance > 40) {
            return;
        }
        PartialDate date = best.when().date();
        if (published != null && d.stage == SanctionStage.ANNOUNCED && act != null && (act.will() || !act.finite())) {
            date = forward(best, date);
        }
        d.date = date;
        d.historic = published != null && date.last().isBefore(published.minusYears(1));
    }

    private int distance(int j, int k) {
        int far = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) {
            far += line.isBreak(i) || line.isBoundary(i)
                    ? 30
                    : line.isComma(i) ? 6 : line.at(i) instanceof Piece.Act ? 10 : 1;
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
