package org.muster.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.claims.Stage;

/** A fact in the making among others: what it is part of, what is part of it, and what has ended it. */
final class Entry {
    static final Comparator<Entry> OLDEST =
            Comparator.comparing(entry -> entry.draft.first().report(), Report.ORDER);

    final Draft draft;
    private final Journal journal;
    private final String id;
    private Relations relations = new Relations();

    /** Where {@link Spots} has filed it, and under which day. */
    List<Spot> filed = List.of();

    LocalDate filedDay;

    Entry(Draft draft, Journal journal) {
        this.draft = draft;
        this.journal = journal;
        this.id = Contributors.name(draft.first().report().key())
                + '~'
                + hash(draft.first().report().id());
    }

    /** Of the fact; it depends on its first report alone. */
    String id() {
        return id;
    }

    /** The relations, about to be changed. */
    Relations change() {
        journal.save(this);
        return relations;
    }

    Relations relations() {
        return relations;
    }

    void restore(Relations earlier) {
        relations = earlier;
    }

    Interval count() {
        return Interval.of(draft.heads());
    }

    long figure() {
        return Figures.figure(draft.heads());
    }

    Collection<Entry> wholes() {
        return relations.wholes.values();
    }

    Optional<Entry> whole(Journey journey) {
        return Optional.ofNullable(relations.wholes.get(journey));
    }

    Set<Entry> parts() {
        return relations.parts;
    }

    boolean isPartOf(Entry other) {
        return wholes().stream().anyMatch(whole -> whole == other || whole.isPartOf(other));
    }

    /** Whether its move is counted with the finished whole of the same journey that it is part of. */
    boolean movedByWhole() {
        return whole(draft.journey()).filter(whole -> !whole.draft.unfinished()).isPresent();
    }

    /** A stock that is part of a figure for the same place is inside it. */
    boolean isShareOfPlace() {
        return wholes().stream().anyMatch(whole -> whole.draft.place().sameHosts(draft.place()));
    }

    void settle(LocalDate published, Interval moved, LocalDate day) {
        if (!moved.equals(settled()) || !day.equals(relations.settledOn)) {
            change().settled.put(published, moved);
            relations.settledOn = day;
        }
    }

    Interval settled() {
        return relations.settled.isEmpty()
                ? Interval.ZERO
                : relations.settled.lastEntry().getValue();
    }

    /** What was settled when the day ended. */
    Interval settledBy(LocalDate day) {
        var entry = relations.settled.floorEntry(day);
        return entry == null ? Interval.ZERO : entry.getValue();
    }

    /** Whether no stock has settled anything of it since the day ended. */
    boolean settledAll(LocalDate day) {
        return relations.settled.isEmpty() || !relations.settled.lastKey().isAfter(day);
    }

    /** Of an unfinished fact what is yet to come or go; of a finished one what it moved beside its parts there. */
    Interval rest() {
        if (draft.unfinished()) {
            return count().minus(reduction());
        }
        Interval rest = count();
        for (Entry part : relations.parts) {
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
        LocalDate settledOn = relations.settledOn;
        if (settledOn == null) {
            return partsGone(journey, day -> true);
        }
        return partsGone(journey, day -> !day.isAfter(settledOn))
                .max(settled())
                .plus(partsGone(journey, day -> day.isAfter(settledOn)));
    }

    private Interval partsGone(Journey whole, Predicate<LocalDate> when) {
        Interval gone = Interval.ZERO;
        for (Entry part : relations.parts) {
            if (part.draft.counted() && !part.relations.cancelled) {
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
        boolean settled = relations.settledOn != null && when.test(relations.settledOn);
        return settled ? gone.max(settled()).min(count()) : gone.min(count());
    }

    private boolean movedOnFrom(Journey whole) {
        Stage stage = draft.stage();
        return switch (whole) {
            case IN -> stage == Stage.DEPLOYED || draft.journey() == Journey.STOCK;
            case OUT -> stage == Stage.DEPLOYED || stage == Stage.WITHDRAWN;
            case ALERT -> draft.journey() == Journey.IN || draft.journey() == Journey.STOCK;
            case STOCK, TALK -> false;
        };
    }

    /** Whether this part is a finished move of its own between the same places as its finished whole. */
    private boolean movesInsteadOf(Entry whole) {
        if (!draft.counted() || draft.unfinished()) {
            return false;
        }
        Place place = whole.draft.place();
        return switch (whole.draft.journey()) {
            case IN -> draft.journey() == Journey.IN && draft.place().sameHosts(place);
            case OUT ->
                draft.journey() == Journey.OUT
                        ? draft.place().sameHosts(place)
                        : Place.ofHosts(draft.origins()).sameHosts(place);
            default -> false;
        };
    }

    /** Called off, ended by an empty stock, settled in full, or part of something that is. */
    boolean over() {
        return relations.cancelled
                || relations.emptied
                || (relations.settledOn != null && draft.counted() && rest().isZero())
                || whole(draft.journey()).filter(Entry::over).isPresent();
    }

    /** Newest day of publication, that of its parts included. */
    LocalDate lastPublished() {
        LocalDate last = draft.lastPublished();
        for (Entry part : relations.parts) {
            LocalDate other = part.lastPublished();
            last = other.isAfter(last) ? other : last;
        }
        return last;
    }

    boolean lapsed(LocalDate day) {
        return lastPublished().plusDays(Fact.LAPSES_AFTER_DAYS).isBefore(day);
    }

    /** Whether anything of it is still outstanding when the day's news is in. */
    boolean open(LocalDate day) {
        return draft.unfinished() && !lapsed(day) && !over() && !(draft.counted() && rest().isZero());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
