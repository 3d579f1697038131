package org.muster.extraction.deployment;

import java.util.List;
import org.muster.claims.Asset;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.deployment.Discourse.Place;
import org.muster.extraction.lexicon.Verb.Kind;

/**
 * Where forces go or are, as their sentence says it.
 *
 * @param stage how far they have come, now that it is known who goes where: whoever leaves home is on the way
 * @param place where; {@link Place#NONE} if the sentence does not say
 * @param departs whether the place that is named is the port they sail from
 */
record Route(Stage stage, Place place, List<String> origins, PlaceFinder.Anaphor anaphor, boolean departs) {
    static Route of(Candidate c, Said said, List<String> contributors, Topic topic) {
        Predicate p = said.predicate();
        PlaceFinder places = new PlaceFinder(c.s());
        PlaceFinder.Found found =
                places.find(c.k(), said.copied() ? null : p, said.leaving(), contributors, c.previous(), c.next());
        Route route = new Route(said.stage(), found.hosts(), found.origins(), found.anaphor(), false);
        route = route.fromHome(c, said, contributors);
        if (route.place.isEmpty() && said.head() >= 0) {
            route = route.to(places.find(said.head(), p, said.leaving(), contributors, c.previous(), c.next())
                    .hosts());
        }
        if (route.place.isEmpty() && !c.bare() && !c.force().hosts().isEmpty()) {
            route = route.to(new Place(c.force().hosts(), null, null));
        }
        return route.goesHome(p, contributors, topic) ? route.home() : route;
    }

    boolean placed() {
        return !place.isEmpty();
    }

    private Route to(Place other) {
        return new Route(stage, other, origins, anaphor, departs);
    }

    /** "left the port of Eemshaven": those who leave home are on their way. */
    private Route fromHome(Candidate c, Said said, List<String> contributors) {
        Chunk.Force force = c.force();
        boolean own = place.countries().equals(contributors);
        boolean sails = force != null && force.asset() == Asset.SHIPS && placed();
        if (!said.leaving()
                || !(contributors.size() == 1 && own || sails)
                || !Predicate.isVerb(said.predicate(), Kind.LEAVE)) {
            return this;
        }
        return new Route(
                stage == Stage.WITHDRAWN ? Stage.DEPLOYING : Stage.ANNOUNCED,
                Place.NONE,
                own ? List.of() : place.countries(),
                anaphor,
                true);
    }

    private boolean goesHome(Predicate p, List<String> contributors, Topic topic) {
        return contributors.size() == 1
                && place.countries().equals(contributors)
                && !contributors.equals(topic.host().countries())
                && p != null
                && p.verbal() != null
                && (stage == Stage.DEPLOYED || stage == Stage.DEPLOYING || stage == Stage.ANNOUNCED)
                && switch (p.verbal().main().kind()) {
                    case SEND, GO, LEAVE, ARRIVE -> true;
                    default -> false;
                };
    }

    private Route home() {
        Stage out = stage == Stage.ANNOUNCED ? Stage.WITHDRAWING : Stage.WITHDRAWN;
        return new Route(out, Place.NONE, origins, anaphor, departs);
    }
}
