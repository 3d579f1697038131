package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.Stage;

/** A fact in the making: what the sightings taken so far, in order, say of it. */
final class Draft {
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Change> history = new ArrayList<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<String> origins = new TreeSet<>();
    private final Map<Stage, StageDay> stageDays = new EnumMap<>(Stage.class);
    private final List<Count> replaced = new ArrayList<>();

    private Sources sources;
    private Place place;
    private Span span;
    private Count heads;
    private Count units;
    private LocalDate countDay;
    private Stage furthestCounted;
    private Stage furthestUncounted;
    private boolean additional;
    private boolean historic;
    private boolean onlyUnits;

    Draft(Sighting first) {
        clear(first);
        add(first);
    }

    private void clear(Sighting first) {
        sightings.clear();
        history.clear();
        places.clear();
        origins.clear();
        stageDays.clear();
        replaced.clear();
        sources = new Sources();
        place = first.place();
        span = first.span();
        heads = Count.NONE;
        units = Count.NONE;
        countDay = LocalDate.MIN;
        furthestCounted = null;
        furthestUncounted = null;
        additional = false;
        historic = true;
        onlyUnits = true;
    }

    /** Forgets what was published on the day or later; false if nothing is left. */
    boolean rewind(LocalDate day) {
        if (lastPublished().isBefore(day)) {
            return true;
        }
        List<Sighting> kept = sightings.stream()
                .filter(sighting -> sighting.published().isBefore(day))
                .toList();
        if (kept.isEmpty()) {
            return false;
        }
        clear(kept.get(0));
        kept.forEach(this::add);
        return true;
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
        sources.add(sighting.report());
        places.add(sighting.place());
        origins.addAll(sighting.origins());
        span = span.cover(sighting.span());
        if (place.isNowhere() || sighting.place().inside(place)) {
            place = sighting.place();
        }
        additional |= sighting.report().claim().additional();
        historic &= sighting.report().claim().historic();
        onlyUnits &= sighting.isUnit();
        stageDays.computeIfAbsent(sighting.stage(), stage -> new StageDay()).add(sighting);
        takeCount(sighting);
        takeStage(sighting);
        Change change = new Change(
                sighting.published(), stage(), count(), sighting.report().id());
        if (history.isEmpty() || !sameState(history.get(history.size() - 1), change)) {
            history.add(change);
        }
    }

    private void takeCount(Sighting sighting) {
        if (sighting.isUnit()) {
            Count count = sighting.report().claim().count();
            units = Figures.precision(count) >= Figures.precision(units) ? count : units;
            return;
        }
        Count count = sighting.heads();
        if (!count.stated()) {
            heads = heads.stated() || count.vague() == null ? heads : count;
        } else if (revises(sighting)) {
            replaced.add(heads);
            heads = count;
            countDay = sighting.day();
        } else if (repeatsReplaced(sighting)) {
            return;
        } else if (betters(sighting)) {
            heads = count;
            countDay = sighting.day();
        }
    }

    private boolean betters(Sighting sighting) {
        boolean asPrecise = Figures.precision(sighting.heads()) >= Figures.precision(heads);
        if (journey() != Journey.STOCK || !heads.stated()) {
            return asPrecise;
        }
        return sighting.day().isAfter(countDay) || (asPrecise && sighting.day().equals(countDay));
    }

    private void takeStage(Sighting sighting) {
        if (sighting.heads().stated()) {
            furthestCounted = further(furthestCounted, sighting.stage());
        } else {
            furthestUncounted = further(furthestUncounted, sighting.stage());
        }
    }

    private static Stage further(Stage a, Stage b) {
        return a == null || b.compareTo(a) > 0 ? b : a;
    }

    private static boolean sameState(Change a, Change b) {
        return a.stage() == b.stage() && a.count().equals(b.count());
    }

    /** Whether the sighting says that its figure replaces this fact's. */
    boolean revises(Sighting sighting) {
        Long earlier = sighting.report().claim().revises();
        return earlier != null && heads.stated() && sighting.heads().stated() && Figures.figure(heads) == earlier;
    }

    /** Whether the sighting repeats a figure that a later one has replaced. */
    boolean repeatsReplaced(Sighting sighting) {
        return !Figures.sameFigure(heads, sighting.heads())
                && replaced.stream().anyMatch(count -> Figures.sameFigure(count, sighting.heads()));
    }

    List<Sighting> sightings() {
        return sightings;
    }

    Sighting first() {
        return sightings.get(0);
    }

    Sighting last() {
        return sightings.get(sightings.size() - 1);
    }

    List<Change> history() {
        return history;
    }

    Asset family() {
        return first().family();
    }

    Asset asset() {
        return onlyUnits ? Asset.UNIT : family();
    }

    Journey journey() {
        return first().journey();
    }

    Place place() {
        return place;
    }

    boolean named(Place other) {
        return places.stream().anyMatch(other::sameHosts);
    }

    Set<String> origins() {
        return origins;
    }

    Span span() {
        return span;
    }

    /** Of people, or of machines; never of units. */
    Count heads() {
        return heads;
    }

    Count count() {
        return onlyUnits ? units : heads;
    }

    boolean counted() {
        return heads.stated();
    }

    /** The furthest one; a claim without a count takes a counted fact no further than under way. */
    Stage stage() {
        if (furthestUncounted == null) {
            return furthestCounted;
        }
        Stage uncounted = furthestUncounted;
        if (counted() && uncounted == Stage.DEPLOYED) {
            uncounted = Stage.DEPLOYING;
        } else if (counted() && uncounted == Stage.WITHDRAWN) {
            uncounted = Stage.WITHDRAWING;
        }
        return further(furthestCounted, uncounted);
    }

    /** Whether it is announced, under way, on alert or leaving: not there yet, or not gone yet. */
    boolean unfinished() {
        return switch (stage()) {
            case ANNOUNCED, DEPLOYING, ON_ALERT, WITHDRAWING -> true;
            default -> false;
        };
    }

    /** Day of a stock: the newest; of anything else the earliest that a claim gives for the furthest stage. */
    LocalDate day() {
        return journey() == Journey.STOCK
                ? stageDays.get(Stage.PRESENT).newest()
                : stageDays.containsKey(stage()) ? stageDays.get(stage()).earliest() : first().day();
    }

    /** First day on which it had come at least as far as the stage; null if it has not. */
    LocalDate reached(Stage stage) {
        return stageDays.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(stage) >= 0)
                .map(entry -> entry.getValue().earliest())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Day of publication of the first report of its present stage. */
    LocalDate stagePublished() {
        StageDay stageDay = stageDays.get(stage());
        return stageDay == null ? firstPublished() : stageDay.firstPublished();
    }

    boolean additional() {
        return additional;
    }

    boolean historic() {
        return historic;
    }

    LocalDate firstPublished() {
        return first().published();
    }

    LocalDate lastPublished() {
        return last().published();
    }

    Sources sources() {
        return sources;
    }
}
