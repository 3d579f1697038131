package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Geography;
import org.muster.claims.Stage;
import org.muster.extraction.deployment.ClaimMerger.Journey;

/** Finds which figures of an article break down another one. */
final class Parts {
    /** So many claims on, a figure is still broken down. */
    private static final int NEAR = 12;
    /** So many sentences before or behind a figure its parts stand. */
    private static final int SENTENCES = 6;
    /** Parts may exceed the whole by so much: both are rounded. */
    private static final double SLACK = 1.05;

    private static final int MANY = 3;
    private static final Set<String> NO_MEMBERS = Set.of("UN");

    private final List<Draft> drafts;

    Parts(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void find() {
        ofThose();
        sums();
        for (int i = 0; i < drafts.size(); i++) {
            Draft whole = drafts.get(i);
            if (whole.counted() && !whole.historic) {
                members(whole, i);
                arrivals(whole, i);
            }
        }
    }

    /** "EUFOR is to have 2,000 soldiers ... Paris gives 1,090, Poland 130": a list of members behind the whole. */
    private void members(Draft whole, int at) {
        List<Draft> list = new ArrayList<>();
        Set<String> givers = new HashSet<>();
        long room = Math.round(size(whole) * SLACK);
        int last = whole.sentence;
        for (int j = at + 1; j < drafts.size() && j <= at + NEAR && drafts.get(j).sentence <= last + 1; j++) {
            Draft part = drafts.get(j);
            if (part.whole == null && fits(part, whole) && isMember(part, whole) && size(part) <= room) {
                list.add(part);
                givers.add(part.contributors.get(0));
                room -= size(part);
                last = part.sentence;
            }
        }
        if (givers.size() >= (NO_MEMBERS.containsAll(whole.contributors) ? MANY : 2)) {
            list.forEach(part -> part.whole = whole);
        }
    }

    /** Those who have arrived among those announced, nearest first behind the whole and then before it. */
    private void arrivals(Draft whole, int at) {
        long room = Math.round(size(whole) * SLACK);
        for (int step : new int[] {1, -1}) {
            for (int j = at + step; j >= 0 && j < drafts.size() && Math.abs(j - at) <= NEAR; j += step) {
                Draft part = drafts.get(j);
                if (Math.abs(part.sentence - whole.sentence) > SENTENCES) {
                    break;
                }
                if (part.whole == null
                        && fits(part, whole)
                        && isArrival(part, whole)
                        && size(part) <= room
                        && !isInside(whole, part)) {
                    part.whole = whole;
                    room -= size(part);
                }
            }
        }
    }

    private static boolean fits(Draft part, Draft whole) {
        boolean samePlace = part.place.isEmpty()
                || whole.place.isEmpty()
                || part.place.countries().equals(whole.place.countries())
                || !part.place.countries().isEmpty()
                        && (whole.place.countries().containsAll(part.place.countries())
                                || whole.place.region() != null
                                        && Geography.standard()
                                                .countriesIn(whole.place.region())
                                                .containsAll(part.place.countries()));
        return part.counted() && !part.historic && part.asset == whole.asset && samePlace && size(part) < size(whole);
    }

    /** A member's figure may be in its organisation's or coalition's, but a stock is only in a stock. */
    private static boolean isMember(Draft part, Draft whole) {
        return part.contributors.size() == 1
                && !Geography.standard().isOrganisation(part.contributors.get(0))
                && isOrganisationOf(whole.contributors, part.contributors.get(0))
                && isInward(part.stage)
                && isInward(whole.stage)
                && (Journey.of(part.stage) == Journey.STOCK || Journey.of(whole.stage) != Journey.STOCK);
    }

    private static boolean isOrganisationOf(List<String> owners, String member) {
        return owners.isEmpty()
                || owners.size() == 1
                        && Geography.standard().isOrganisation(owners.get(0))
                        && (NO_MEMBERS.contains(owners.get(0))
                                || Geography.standard().membersOf(owners.get(0)).contains(member));
    }

    /** "Rome is sending 2,500 ... 800 Italian marines came ashore": those who have arrived among those announced. */
    private static boolean isArrival(Draft part, Draft whole) {
        return !part.contributors.isEmpty()
                && part.contributors.equals(whole.contributors)
                && (part.stage == Stage.DEPLOYED || part.stage == Stage.DEPLOYING)
                && (whole.stage == Stage.ANNOUNCED || whole.stage == Stage.DEPLOYING && part.stage == Stage.DEPLOYED)
                && !whole.quantity.additional();
    }

    private static boolean isInward(Stage stage) {
        return switch (Journey.of(stage)) {
            case IN, STOCK -> true;
            case TALK -> stage == Stage.TARGET;
            default -> false;
        };
    }

    private static boolean isInside(Draft inner, Draft outer) {
        for (Draft d = inner; d != null; d = d.whole) {
            if (d == outer) {
                return true;
            }
        }
        return false;
    }

    /** "900 of them": of the nearest figure before. */
    private void ofThose() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft part = drafts.get(i);
            if (!part.ofThose || !part.counted() || part.whole != null) {
                continue;
            }
            for (int j = i - 1; j >= 0 && part.sentence - drafts.get(j).sentence <= 2; j--) {
                Draft whole = drafts.get(j);
                if (whole.counted() && whole.asset == part.asset && size(whole) >= size(part)) {
                    part.whole = whole;
                    break;
                }
            }
        }
    }

    /** A breakdown: neighbouring figures of the same journey that add up to one given before. */
    private void sums() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft whole = drafts.get(i);
            if (!whole.counted()) {
                continue;
            }
            long sum = 0;
            for (int j = i + 1; j < drafts.size() && j <= i + NEAR && sum < size(whole); j++) {
                Draft part = drafts.get(j);
                if (!isItem(part, whole)) {
                    continue;
                }
                if (size(part) >= size(whole)) {
                    break;
                }
                sum += size(part);
                if (sum == size(whole)) {
                    drafts.subList(i + 1, j + 1).stream()
                            .filter(item -> isItem(item, whole))
                            .forEach(item -> item.whole = whole);
                }
            }
        }
    }

    private static boolean isItem(Draft part, Draft whole) {
        boolean own = part.contributors.equals(whole.contributors)
                || part.contributors.size() == 1 && isOrganisationOf(whole.contributors, part.contributors.get(0))
                || whole.contributors.containsAll(part.contributors);
        return own
                && part.counted()
                && part.asset == whole.asset
                && Journey.of(part.stage) == Journey.of(whole.stage)
                && part.whole == null;
    }

    static long size(Draft draft) {
        Long high = draft.quantity.count().high();
        return high != null ? high : draft.quantity.count().low();
    }
}
