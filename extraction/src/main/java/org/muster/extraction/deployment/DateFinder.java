package org.muster.extraction.deployment;

import java.time.LocalDate;
import java.util.Set;
import org.muster.claims.PartialDate;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Finds when a move happens or happened. */
final class DateFinder {
    private final Tokens tokens;
    private final LocalDate published;

    /** @param published may be null; dates of the text are then taken as they stand */
    DateFinder(Tokens tokens, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    /** Gives a draft the date that stands nearest to it and means its move. */
    void date(Sentence s, int k, Predicate p, Draft d, int previous, int next) {
        Chunk.When when = null;
        int best = Integer.MAX_VALUE;
        int at = -1;
        int low = p == null ? previous : Math.min(previous < 0 ? -1 : previous, p.at());
        for (int j = 0; j < s.size(); j++) {
            if (!(s.at(j) instanceof Chunk.When candidate)) {
                continue;
            }
            if (s.isWord(j - 1, Set.of("since", "until", "till", "before"))
                    || s.isWord(s.leftOf(j), Set.of("until", "till"))) {
                continue;
            }
            if (crosses(s, Math.min(j, k), Math.max(j, k))) {
                continue;
            }
            boolean said = isOfSaying(s, j);
            int distance = (said ? 30 : 0) + (j > k ? j - k : (k - j) * 2);
            if (j > next || j < low && previous >= 0) {
                distance += 20;
            }
            if (distance < best) {
                best = distance;
                when = candidate;
                at = j;
            }
        }
        if (when == null) {
            return;
        }
        PartialDate date = when.date();
        boolean ahead = d.stage == Stage.ANNOUNCED
                || d.stage == Stage.WITHDRAWING
                || d.stage == Stage.CONSIDERED
                || d.stage == Stage.TARGET;
        if (published != null
                && ahead
                && !isOfSaying(s, at)
                && p != null
                && p.verbal() != null
                && (p.verbal().will() || p.verbal().form() == org.muster.extraction.lexicon.Verb.Form.THIRD)) {
            boolean behindVerb = when.from() >= p.verbal().from();
            date = behindVerb || when.from() == s.at(0).from() ? forward(when, date) : date;
        }
        boolean nobody =
                d.counted() && Long.valueOf(0).equals(d.quantity.count().high());
        if (published != null
                && (d.stage == Stage.DEPLOYED || d.stage == Stage.WITHDRAWN || nobody)
                && date.month() > 0
                && date.first().isAfter(published)
                && !tokens.string(when.from(), when.to()).matches(".*\\d{4}.*")) {
            // "in January Paris sent troops": the last one, not the next
            date = new PartialDate(date.year() - 1, date.month(), date.day());
        }
        if (d.stage == Stage.PRESENT
                && !nobody
                && published != null
                && !(date.last().isBefore(published.minusDays(60)))) {
            return;
        }
        d.date = date;
        if (published != null && date.last().isBefore(published.minusYears(1))) {
            d.historic = true;
        }
    }

    /** "officials said on Tuesday": when it was said, not when it happens. */
    private static boolean isOfSaying(Sentence s, int when) {
        int before = when - 1;
        while (before > when - 6
                && !s.isComma(before)
                && !s.isBreak(before)
                && !(s.at(before) instanceof Chunk.Verbal)
                && !s.isForce(before)) {
            before--;
        }
        return s.at(before) instanceof Chunk.Verbal verbal
                && (verbal.main().kind() == Kind.SAY
                        || verbal.main().kind() == Kind.ORDER && verbal.chain().size() == 1);
    }

    /** A weekday or a month beside a future verb lies ahead. */
    private PartialDate forward(Chunk.When when, PartialDate date) {
        String word = tokens.lower(when.from());
        if (date.day() > 0
                && word.endsWith("day")
                && !word.endsWith("yesterday")
                && !word.equals("today")
                && !date.first().isAfter(published)) {
            LocalDate day = date.first().plusDays(date.first().equals(published) ? 0 : 7);
            return PartialDate.of(day);
        }
        if (date.last().isBefore(published.minusDays(3))
                && date.month() > 0
                && !tokens.string(when.from(), when.to()).matches(".*\\d{4}.*")) {
            return new PartialDate(date.year() + 1, date.month(), date.day());
        }
        return date;
    }

    private static boolean crosses(Sentence s, int a, int b) {
        for (int j = a + 1; j < b; j++) {
            if (s.isBreak(j) && (s.text(j).equals(";") || s.text(j).equals("."))) {
                return true;
            }
        }
        return false;
    }
}
