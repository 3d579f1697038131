package org.muster.extraction.deployment;

import java.util.List;
import org.muster.claims.Stage;

/** What the article has spoken of so far: whom "it" and "they" mean, and where "there" is. */
final class Discourse {
    final Cast cast;
    /** Whether the article has spoken of NATO. */
    boolean alliance;
    /** Codes of whoever acted last. */
    List<String> actor = List.of();
    /** Whose capital the dateline names: "the government" is that state's. */
    List<String> home = List.of();
    /** Contributors of the last claim. */
    List<String> contributors = List.of();
    /** Stage of the last figure. */
    Stage stage;
    /** The organisation that was named last. */
    List<String> organisation = List.of();
    /** Hosts and region of the last claim that named them. */
    Place host = Place.NONE;

    Discourse(Cast cast) {
        this.cast = cast;
    }

    /**
     * Where.
     *
     * @param countries alpha-3 codes
     * @param region region, or null
     * @param site name of a base or city, or null
     */
    record Place(List<String> countries, String region, String site) {
        static final Place NONE = new Place(List.of(), null, null);

        boolean isEmpty() {
            return countries.isEmpty() && region == null;
        }
    }
}
