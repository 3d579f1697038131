package org.muster.extraction.sanction;

import java.time.LocalDate;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionStage;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Finds when a measure was or will be taken. */
final class DateFinder {
    private static final int FAR = 36;
    private static final int RECENT = 10;
    /** What it costs to belong to the governing verb. */
    private static final int GOVERNED = 4;
    /** What it costs to stand in a reason. */
    private static final int REASON = 15;

    private final Line line;
    private final LocalDate published;

    DateFinder(Line line, LocalDate published) {
        this.line = line;
        this.published = published;
    }

    /**
     * Gives a draft the date that stands nearest to the act or the measure at k or to the verb that governs it, else that of
     * the sentence before.
     */
    void date(Draft d, int k, int outermost, Context context) {
        Piece.Act act = line.at(k) instanceof Piece.Act verb ? verb : null;
        int best = -1;
        int distance = FAR + 1;
        for (int j = 0; j < line.size(); j++) {
            if (line.at(j) instanceof Piece.Date date && !isLimit(j, d.stage) && !isAhead(date, d.stage)) {
                int far = Math.min(distance(j, k), GOVERNED + distance(j, outermost));
                if (far < distance) {
                    distance = far;
                    best = j;
                }
            }
        }
        PartialDate told = relative(k, distance, context);
        if (told != null) {
            d.date = told;
            return;
        }
        if (best < 0) {
            best = only(d.stage);
        }
        if (best < 0) {
            boolean happened = d.stage != SanctionStage.CONSIDERED && d.stage != SanctionStage.THREATENED;
            d.date = happened && act != null && !act.will() ? context.recentDay(line.index()) : null;
            return;
        }
        Piece.Date piece = (Piece.Date) line.at(best);
        PartialDate date = piece.when().date();
        boolean future = act != null && (act.will() || !act.finite() && best > k) && !isOfSaying(best);
        if (published != null && d.stage == SanctionStage.ANNOUNCED && future) {
            date = forward(piece, date);
        }
        d.date = date;
        d.historic = published != null && date.last().isBefore(published.minusYears(1));
    }

    /** "told a forum on Tuesday": when it was said. */
    private boolean isOfSaying(int date) {
        for (int j = date - 1; j >= 0 && !line.isBreak(j); j--) {
            if (line.at(j) instanceof Piece.Act act && act.finite()) {
                return act.effect() == Effect.SAY;
            }
        }
        return false;
    }

    /** The only day that the sentence names, if it is a recent one and nothing that is past or a reason; else -1. */
    private int only(SanctionStage stage) {
        int only = -1;
        for (int j = 0; j < line.size(); j++) {
            if (line.at(j) instanceof Piece.Date date) {
                if (only >= 0 || date.when().date().day() == 0 || isLimit(j, stage) || isAhead(date, stage)) {
                    return -1;
                }
                only = j;
            }
        }
        boolean recent = only >= 0
                && published != null
                && !((Piece.Date) line.at(only)).when().date().first().isBefore(published.minusDays(RECENT));
        return recent ? only : -1;
    }

    /** "the same day", "a day later" nearer to k than {@code limit}: told from the day named last; null if there is none. */
    private PartialDate relative(int k, int limit, Context context) {
        LocalDate day = context.lastDay();
        for (int j = 0; j + 1 < line.size(); j++) {
            if (line.at(j) instanceof Piece.Date date && date.when().date().day() > 0) {
                day = date.when().date().first();
            }
            int days = switch (line.text(j) + " " + line.text(j + 1)) {
                case "same day" -> 0;
                case "day earlier", "day before" -> -1;
                case "day later", "next day", "following day" -> 1;
                default -> Integer.MIN_VALUE;
            };
            if (day != null && days > Integer.MIN_VALUE && distance(j, k) < limit) {
                return PartialDate.of(day.plusDays(days));
            }
        }
        return null;
    }

    /** What has happened did not happen tomorrow. */
    private boolean isAhead(Piece.Date date, SanctionStage stage) {
        boolean happened = switch (stage) {
            case IMPOSED, EASED, LIFTED -> true;
            default -> false;
        };
        return happened && published != null && date.when().date().first().isAfter(published);
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
            } else if (line.isReason(i) && line.isPreposition(i) && !line.isOfTime(i) && !line.isWord(i, "for")) {
                // "following an attack on 1 October"
                far += REASON;
            } else if (line.isBoundary(i) || line.isReason(i) && !line.isPreposition(i)) {
                far += 20;
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
