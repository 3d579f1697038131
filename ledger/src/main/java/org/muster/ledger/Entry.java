package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.claims.Stage;

/** A fact in the making among others: what it is part of, what is part of it, and what has ended it. */
final class Entry {
    final Draft draft;
    /** At most one of each journey. */
    final Map<Journey, Entry> wholes = new EnumMap<>(Journey.class);

    final Set<Entry> parts = new LinkedHashSet<>();
    /** Wholes that a claim names. */
    final Set<Entry> linked = new LinkedHashSet<>();

    final List<Sighting> denials = new ArrayList<>();
    /** What newer stocks have settled of it, by the day of publication since when. */
    final TreeMap<LocalDate, Interval> settled = new TreeMap<>();

    LocalDate settledOn;
    boolean cancelled;
    boolean emptied;

    Entry(Draft draft) {
        this.draft = draft;
    }

    Interval count() {
        return Interval.of(draft.heads());
    }

    long figure() {
        return Figures.figure(draft.heads());
    }

    Interval settled() {
        return settled.isEmpty() ? Interval.ZERO : settled.lastEntry().getValue();
    }

    /** What was settled when the day ended. */
    Interval settledBy(LocalDate day) {
        var entry = settled.floorEntry(day);
        return entry == null ? Interval.ZERO : entry.getValue();
    }

    /** Of an unfinished fact what is yet to come or go; of a finished one what it moved beside its parts there. */
    Interval rest() {
        if (draft.unfinished()) {
            return count().minus(reduction());
        }
        Interval rest = count();
        for (Entry part : parts) {
            if (part.movesInsteadOf(this)) {
                rest = rest.minus(part.count());
            }
        }
        return rest;
    }

    /**
     * What is no longer outstanding of an unfinished fact: the parts that had moved on when the stock was taken or what
     * the stock says, whichever is more, and the parts that moved on after it.
     */
    private Interval reduction() {
        Journey journey = draft.journey();
        if (settledOn == null) {
            return partsGone(journey, day -> true);
        }
        return partsGone(journey, day -> !day.isAfter(settledOn))
                .max(settled())
                .plus(partsGone(journey, day -> day.isAfter(settledOn)));
    }

    private Interval partsGone(Journey whole, Predicate<LocalDate> when) {
        Interval gone = Interval.ZERO;
        for (Entry part : parts) {
            if (part.draft.counted() && !part.cancelled) {
                gone = gone.plus(part.gone(whole, when));
            }
        }
        return gone;
    }

    /** How much of this part has left the lane of its whole on such days. */
    private Interval gone(Journey whole, Predicate<LocalDate> when) {
        if (movedOnFrom(whole)) {
            return when.test(draft.day()) ? count() : Interval.ZERO;
        }
        Interval gone = partsGone(whole, when);
        return settledOn != null && when.test(settledOn) ? gone.max(settled()).min(count()) : gone.min(count());
    }

    private boolean movedOnFrom(Journey whole) {
        return switch (whole) {
            case IN -> draft.stage() == Stage.DEPLOYED || draft.journey() == Journey.STOCK;
            case OUT -> draft.stage() == Stage.DEPLOYED || draft.stage() == Stage.WITHDRAWN;
            case ALERT -> draft.journey() == Journey.IN || draft.journey() == Journey.STOCK;
            case STOCK, TALK -> false;
        };
    }

    /** Whether this part is a finished move of its own between the same places as its finished whole. */
    private boolean movesInsteadOf(Entry whole) {
        if (!draft.counted() || draft.unfinished()) {
            return false;
        }
        return switch (whole.draft.journey()) {
            case IN -> draft.journey() == Journey.IN && draft.place().sameHosts(whole.draft.place());
            case OUT ->
                draft.journey() == Journey.OUT && draft.place().sameHosts(whole.draft.place())
                        || draft.journey() == Journey.IN
                                && whole.draft.place().sameHosts(Place.ofHosts(draft.origins()));
            default -> false;
        };
    }

    boolean isPartOf(Entry other) {
        return wholes.values().stream().anyMatch(whole -> whole == other || whole.isPartOf(other));
    }

    /** Called off, ended by an empty stock, settled in full, or part of something that is. */
    boolean over() {
        return cancelled
                || emptied
                || settledOn != null && draft.counted() && rest().isZero()
                || wholes.containsKey(draft.journey())
                        && wholes.get(draft.journey()).over();
    }

    /** Newest day of publication, that of its parts included. */
    LocalDate lastPublished() {
        LocalDate last = draft.lastPublished();
        for (Entry part : parts) {
            LocalDate other = part.lastPublished();
            last = other.isAfter(last) ? other : last;
        }
        return last;
    }

    /** Whether anything of it is still outstanding when the day's news is in. */
    boolean open(LocalDate day) {
        return draft.unfinished()
                && !over()
                && !lastPublished().plusDays(Fact.LAPSES_AFTER_DAYS).isBefore(day)
                && !(draft.counted() && rest().isZero());
    }
}
