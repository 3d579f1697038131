package org.muster.extraction.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muster.claims.Stage;
import org.muster.extraction.deployment.Discourse.Place;

/** Makes drafts of what was read. */
final class DraftBuilder {
    private final DateFinder dates;

    DraftBuilder(DateFinder dates) {
        this.dates = dates;
    }

    Draft build(Candidate c, Said said, List<String> contributors, Route route) {
        Sentence s = c.s();
        int k = c.k();
        Draft d = new Draft(s.index(), s.at(k).from(), s.at(k).to());
        d.contributors = contributors;
        d.place = place(c, said, contributors, route);
        d.inherited = !route.placed();
        d.carried = !route.placed()
                && !(said.copied() && c.listed() && !c.sibling().place.isEmpty())
                && !Worth.guardsHome(s, k, contributors);
        d.anaphor = route.anaphor();
        d.origins = route.origins();
        d.quantity = said.quantity();
        d.asset =
                c.bare() ? BareCounts.assetOf(s, k, said.quantity()) : c.force().asset();
        d.stage = said.emptied() ? Stage.PRESENT : route.stage();
        d.ofThose = s.isWord(k + 1, "of") && s.isWord(k + 2, Set.of("those", "them", "whom", "which", "these"));
        dates.date(s, k, said.predicate(), d, c.previous(), c.next());
        if (said.copied() && d.date == null) {
            d.date = c.sibling().date;
        }
        d.rule = rule(said.predicate(), said.copied());
        return d;
    }

    private static Place place(Candidate c, Said said, List<String> contributors, Route route) {
        boolean home = contributors.size() == 1;
        if (route.placed()) {
            return home && route.place().countries().equals(contributors) && route.stage() == Stage.ON_ALERT
                    ? Place.NONE
                    : route.place();
        }
        Place place = said.copied() && c.listed() ? c.sibling().place : Place.NONE;
        return home && place.countries().equals(contributors) ? Place.NONE : place;
    }

    /** A share of the figure before: "of whom 4,500 are British". */
    Draft share(Candidate c, Draft whole, List<String> contributors) {
        Sentence s = c.s();
        Draft d = new Draft(s.index(), s.at(c.k()).from(), s.at(c.k()).to());
        d.contributors = contributors;
        d.place = whole.place;
        d.inherited = whole.inherited;
        d.carried = whole.carried;
        d.anaphor = whole.anaphor;
        d.quantity = c.quantity();
        d.asset = whole.asset;
        d.stage = whole.stage;
        d.date = whole.date;
        d.historic = whole.historic;
        d.whole = whole;
        d.rule = "share of the figure before";
        return d;
    }

    /** "SEND object": the kind of verb or noun in the lexicon and how the force stands to it. */
    private static String rule(Predicate p, boolean copied) {
        if (p == null) {
            return copied ? "as the claim before it" : "standing alone";
        }
        String kind = p.verbal() != null
                ? p.verbal().main().kind().name()
                : p.move() != null ? p.move().kind().name() : "PLAN";
        return kind + " " + p.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
