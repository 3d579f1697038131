package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The facts of one contributors key as day after day of publication is taken in. What stands after a day depends on what
 * was published until then, so the facts as of an earlier day are those that stood then, and news that comes late undoes
 * the days since and takes them in again.
 */
final class Resolution {
    private record Placed(Sighting sighting, Entry entry) {}

    private final Drafts drafts = new Drafts();
    private final Map<Draft, Entry> entries = new HashMap<>();
    private final Spots spots = new Spots();
    private final Journal journal = new Journal();
    private final TreeMap<LocalDate, List<Entry>> byFirstPublished = new TreeMap<>();
    private LocalDate pruned = LocalDate.MIN;

    Spots spots() {
        return spots;
    }

    /** In order of the first report. */
    Stream<Entry> entries() {
        return byFirstPublished.values().stream().flatMap(List::stream);
    }

    boolean reachesBackTo(LocalDate day) {
        return journal.reachesBackTo(day);
    }

    /** The entries that a day has changed since this was last asked. */
    Set<Entry> changed() {
        return journal.changed();
    }

    Set<Entry> changedFrom(LocalDate day) {
        return journal.changedFrom(day);
    }

    /** Forgets what was published on the day or later, and returns the entries of which nothing is left. */
    Set<Entry> rewind(LocalDate day) {
        Set<Entry> changed = journal.changedFrom(day);
        journal.undoFrom(day);
        byFirstPublished.tailMap(day).clear();
        spots.all().forEach(spot -> spot.dropReadings(day));
        Set<Entry> gone = new LinkedHashSet<>();
        for (Entry entry : changed) {
            Draft draft = entry.draft;
            spots.remove(entry);
            boolean last = !draft.firstPublished().isBefore(day);
            draft.sightings().stream()
                    .filter(sighting -> !sighting.published().isBefore(day))
                    .forEach(sighting -> drafts.forget(sighting, last));
            if (draft.rewind(day)) {
                spots.file(entry);
            } else {
                entries.remove(draft);
                gone.add(entry);
            }
        }
        return gone;
    }

    /** Takes in what was published on one day, in order; days come in order too. */
    void take(LocalDate day, List<Sighting> sightings) {
        journal.begin(day);
        prune();
        List<Placed> placed = new ArrayList<>();
        Set<Entry> touched = new LinkedHashSet<>();
        for (Sighting sighting : sightings) {
            if (!sighting.denies()) {
                Entry entry = place(sighting);
                placed.add(new Placed(sighting, entry));
                touched.add(entry);
            }
        }
        placed.forEach(this::link);
        sightings.stream().filter(Sighting::denies).forEach(this::deny);
        relate(touched, day);
        placed.forEach(this::read);
        noteStocks(placed, day);
        settle(touched, day);
    }

    /** Now and then; what had lapsed before the days that can be undone is of no more use. */
    private void prune() {
        LocalDate sealed = journal.sealed();
        if (sealed.isAfter(pruned)) {
            spots.prune(sealed.plusDays(1));
            pruned = sealed.plusDays(Match.NEAR_DAYS);
        }
    }

    private Entry place(Sighting sighting) {
        Draft draft = drafts.take(sighting);
        Entry entry = entries.computeIfAbsent(draft, this::enter);
        Relations relations = entry.change();
        relations.cancelled = false;
        relations.emptied &= draft.journey() == Journey.OUT;
        spots.file(entry);
        return entry;
    }

    private Entry enter(Draft draft) {
        Entry entry = new Entry(draft, journal);
        byFirstPublished
                .computeIfAbsent(draft.firstPublished(), day -> new ArrayList<>())
                .add(entry);
        return entry;
    }

    private void link(Placed placed) {
        Draft whole = drafts.ofReport(placed.sighting.report().wholeId());
        if (whole != null && whole != placed.entry.draft) {
            placed.entry.change().linked.add(entries.get(whole));
        }
    }

    private void deny(Sighting denial) {
        for (Entry entry : spots.openWithin(denial.family(), denial.place())) {
            if (Denials.cancels(denial, entry)) {
                Relations relations = entry.change();
                relations.cancelled = true;
                relations.denials.add(denial);
            }
        }
    }

    private void relate(Set<Entry> touched, LocalDate day) {
        for (Entry entry : touched) {
            if (entry.draft.journey() != Journey.TALK) {
                Parts.relate(entry, spots.openAround(entry), day);
                Parts.keepWhatFits(entry);
            }
        }
        for (Entry whole : touched) {
            if (whole.draft.firstPublished().equals(day) && whole.draft.counted() && whole.open(day)) {
                for (List<Entry> earlier : byFirstPublished
                        .subMap(day.minusDays(Match.NEAR_DAYS), day)
                        .values()) {
                    for (Entry part : earlier) {
                        if (part.draft.counted() && part.draft.place().inside(whole.draft.place())) {
                            Parts.relate(part, List.of(whole), day);
                        }
                    }
                }
            }
        }
    }

    /** Files the reading of a stock; one of zero ends what is open there. */
    private void read(Placed placed) {
        Sighting sighting = placed.sighting;
        boolean stock =
                sighting.journey() == Journey.STOCK && sighting.heads().stated() && !placed.entry.draft.additional();
        if (!stock || sighting.report().claim().historic() || placed.entry.isShareOfPlace()) {
            return;
        }
        if (sighting.place().site() == null) {
            spots.at(sighting.family(), sighting.place()).addReading(sighting);
        }
        if (Interval.of(sighting.heads()).isZero() && !sighting.place().isNowhere()) {
            for (Entry open : spots.openWithin(sighting.family(), sighting.place())) {
                if (Settlement.empties(sighting, open)) {
                    open.change().emptied = true;
                }
            }
        }
    }

    /** Notes which stocks the articles that first report a finished move report with it. */
    private void noteStocks(List<Placed> placed, LocalDate day) {
        Map<String, Set<Entry>> stocks = new HashMap<>();
        for (Placed each : placed) {
            if (each.entry.draft.journey() == Journey.STOCK) {
                stocks.computeIfAbsent(each.sighting.report().articleId(), article -> new LinkedHashSet<>())
                        .add(each.entry);
            }
        }
        for (Placed each : placed) {
            Draft draft = each.entry.draft;
            boolean moves = draft.journey() == Journey.IN || draft.journey() == Journey.OUT;
            boolean arrives = each.sighting.stage() == draft.stage()
                    && draft.stagePublished().equals(day);
            if (moves && !draft.unfinished() && arrives) {
                Place from = Place.ofHosts(draft.origins());
                for (Entry stock : stocks.getOrDefault(each.sighting.report().articleId(), Set.of())) {
                    Place place = stock.draft.place();
                    if (draft.place().within(place) || from.within(place)) {
                        each.entry.change().stocks.add(stock);
                    }
                }
            }
        }
    }

    private void settle(Collection<Entry> touched, LocalDate day) {
        Set<Spot> changed = new LinkedHashSet<>();
        touched.forEach(entry -> entry.filed.forEach(spot -> changed.addAll(spot.outer)));
        changed.forEach(spot -> new Settlement(spot, day).settle());
    }
}
