package org.muster.extraction.deployment;

import java.time.LocalDate;
import java.util.Set;
import org.muster.claims.PartialDate;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;
import org.muster.extraction.text.Tokens;

/** Finds when a move happens or happened. */
final class DateFinder {
    /** So many days back a story may begin. */
    private static final int STORY = 10;
    /** What stands between a force and a date, in words. */
    private static final int COMMA = 3;

    private static final int VERB = 8;
    private static final int CLAUSE = 6;
    private static final int SAID = 12;
    private static final int OTHERS = 20;
    private static final Set<String> NO_DAY = Set.of("since", "until", "till", "before");

    private final Tokens tokens;
    private final LocalDate published;
    /** The day that the story told last; null where days cannot be known. */
    private PartialDate storyDay;
    /** The last sentence that told of a move on that day. */
    private int lastDated = -2;

    /** @param published may be null; dates of the text are then taken as they stand */
    DateFinder(Tokens tokens, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
        this.storyDay = published == null ? null : PartialDate.of(published);
    }

    /** Gives a draft the date that stands nearest to it and means its move. */
    void date(Sentence s, int k, Predicate p, Draft d, int previous, int next) {
        int at = nearest(s, k, p, previous, next);
        if (at < 0) {
            boolean told = p != null
                    && p.verbal() != null
                    && p.verbal().form() == Form.PAST
                    && !p.verbal().perfect();
            boolean stood = d.stage == Stage.PRESENT && told;
            if (stood && saysHour(s, k) || isDone(d.stage) && (saysHour(s, k) || told && s.index() == lastDated + 1)) {
                d.date = storyDay;
                lastDated = d.date == null ? lastDated : s.index();
            }
            return;
        }
        Chunk.When when = (Chunk.When) s.at(at);
        PartialDate date = when.date();
        boolean ahead = d.stage == Stage.ANNOUNCED
                || d.stage == Stage.WITHDRAWING
                || d.stage == Stage.CONSIDERED
                || d.stage == Stage.TARGET;
        Chunk.Verbal beside = verbBefore(s, at);
        boolean coming = beside != null && beside.will();
        if (published != null && coming) {
            date = forward(when, date);
        } else if (published != null && !isOfSaying(s, at)) {
            if (ahead
                    && p != null
                    && p.verbal() != null
                    && (beside == null || beside == p.verbal() || beside.form() != Form.PAST)
                    && (p.verbal().will() || p.verbal().form() == Form.THIRD)) {
                boolean behindVerb = when.from() >= p.verbal().from();
                date = behindVerb || when.from() == s.at(0).from() ? forward(when, date) : date;
            }
        }
        boolean nobody =
                d.counted() && Long.valueOf(0).equals(d.quantity.count().high());
        if (published != null
                && (d.stage == Stage.DEPLOYED
                        || d.stage == Stage.WITHDRAWN
                        || nobody
                        || beside != null && beside.form() == Form.PAST && !beside.will())
                && !coming
                && date.month() > 0
                && date.first().isAfter(published)
                && !tokens.string(when.from(), when.to()).matches(".*\\d{4}.*")) {
            // "in January Paris sent troops": the last one, not the next
            date = new PartialDate(date.year() - 1, date.month(), date.day());
        }
        if (d.stage == Stage.PRESENT
                && !nobody
                && published != null
                && !date.last().isBefore(published.minusDays(60))
                && !isBeside(s, k, at, p)
                && !(isOfSaying(s, at) && date.day() > 0)) {
            return;
        }
        d.date = date;
        if (isDone(d.stage) && date.equals(storyDay)) {
            lastDated = s.index();
        }
        if (published != null && date.last().isBefore(published.minusYears(1))) {
            d.historic = true;
        }
    }

    /** Reads the days that a sentence names, so that "at dawn" in a later one is on the last of them. */
    void read(Sentence s) {
        for (Chunk chunk : s.chunks()) {
            if (chunk instanceof Chunk.When when
                    && published != null
                    && when.date().day() > 0
                    && !when.date().first().isAfter(published)
                    && when.date().first().isAfter(published.minusDays(STORY))) {
                storyDay = when.date();
            }
        }
    }

    /** The date that is fewest words, marks, verbs and forces away from the force at k; -1 if there is none. */
    private int nearest(Sentence s, int k, Predicate p, int previous, int next) {
        int best = Integer.MAX_VALUE;
        int at = -1;
        int low = p == null ? previous : Math.min(previous < 0 ? -1 : previous, p.at());
        int[] hurdles = hurdles(s);
        for (int j = 0; j < s.size(); j++) {
            if (!(s.at(j) instanceof Chunk.When)
                    || s.isWord(j - 1, NO_DAY)
                    || s.isWord(s.leftOf(j), Set.of("until", "till"))
                    || isSince(s, j)
                    || crosses(s, Math.min(j, k), Math.max(j, k))) {
                continue;
            }
            int distance = j > k ? j - k : (k - j) * 2;
            distance += Math.abs(hurdles[j] - hurdles[k]);
            if (p != null && p.at() > Math.min(j, k) && p.at() < Math.max(j, k)) {
                distance -= VERB;
            }
            if (isOfSaying(s, j)) {
                distance += SAID;
            }
            if (isInRelative(s, k, j, p)) {
                distance += OTHERS;
            }
            if (j > next || j < low && previous >= 0) {
                distance += OTHERS;
            }
            if (distance < best) {
                best = distance;
                at = j;
            }
        }
        return at;
    }

    /** "since the coup of 26 July" */
    private static boolean isSince(Sentence s, int when) {
        int j = when - 1;
        while (j > when - 7
                && (s.at(j) instanceof Chunk.Word
                        || s.isKind(j, Small.Kind.DETERMINER)
                        || s.isWord(j, Set.of("of", "in", "on")))) {
            j--;
        }
        return s.isWord(j, "since");
    }

    /** "the commandos who came in June were sent home in October": June is not when they went. */
    private static boolean isInRelative(Sentence s, int k, int when, Predicate p) {
        if (p == null || p.at() < when || k > when) {
            return false;
        }
        for (int j = k + 1; j < when; j++) {
            if (s.isKind(j, Small.Kind.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** How much stands before each chunk of a sentence that keeps a date from meaning what is said before it. */
    private static int[] hurdles(Sentence s) {
        int[] sums = new int[s.size()];
        int sum = 0;
        for (int j = 0; j < s.size(); j++) {
            if (s.isComma(j)) {
                sum += COMMA;
            } else if (s.at(j) instanceof Chunk.Verbal) {
                sum += VERB;
            } else if (s.isKind(j, Small.Kind.RELATIVE) || s.isKind(j, Small.Kind.SUBORDINATOR)) {
                sum += CLAUSE;
            }
            sums[j] = sum;
        }
        return sums;
    }

    private static boolean isDone(Stage stage) {
        return stage == Stage.DEPLOYED || stage == Stage.DEPLOYING || stage == Stage.WITHDRAWN;
    }

    /** "disembarked in the afternoon": an hour of the day that the story is about. */
    private boolean saysHour(Sentence s, int k) {
        for (int j = Math.max(0, k - 12); j < s.size() && j < k + 14; j++) {
            if (s.at(j) instanceof Chunk.Word && Words.HOUR.has(s.text(j))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date belongs to a stock: nothing but the verb of the stock stands between. */
    private static boolean isBeside(Sentence s, int k, int at, Predicate p) {
        for (int j = Math.min(k, at) + 1; j < Math.max(k, at); j++) {
            if (s.at(j) instanceof Chunk.Verbal && (p == null || j != p.at())
                    || s.isComma(j)
                    || s.isForce(j)
                    || s.isKind(j, Small.Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** The verb that a date stands behind. */
    private static Chunk.Verbal verbBefore(Sentence s, int at) {
        for (int j = at - 1; j >= 0 && j > at - 15 && !s.isBreak(j); j--) {
            if (s.at(j) instanceof Chunk.Verbal verbal && (verbal.finite() || verbal.infinitive())) {
                return verbal;
            }
        }
        return null;
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
