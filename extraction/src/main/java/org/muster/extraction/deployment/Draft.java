package org.muster.extraction.deployment;

import java.util.List;
import org.muster.claims.Asset;
import org.muster.claims.PartialDate;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.deployment.Discourse.Place;

/** A claim in the making, with the tokens that each slot was read from. */
final class Draft {
    final int sentence;
    final int from;
    final int to;
    /** Index of its chunk in the sentence. */
    int chunk;

    List<String> contributors = List.of();
    Place place = Place.NONE;
    List<String> origins = List.of();
    Quantity quantity = Quantity.NONE;
    Asset asset = Asset.TROOPS;
    Stage stage;
    PartialDate date;
    boolean historic;
    boolean inherited;
    /** Whether the place is only what the article was about before. */
    boolean carried;

    /** What its sentence says instead of a place. */
    PlaceFinder.Anaphor anaphor = PlaceFinder.Anaphor.NONE;

    boolean ofThose;
    /** The rule that read it, for a person who asks why. */
    String rule;

    /** Who says so; null if nobody is named. */
    String attribution;

    Long revises;
    Draft whole;

    Draft(int sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    Draft copy() {
        return copyOf(from, to);
    }

    /** The same said of other tokens; what they count is not copied. */
    Draft copyOf(int from, int to) {
        Draft copy = new Draft(sentence, from, to);
        copy.contributors = contributors;
        copy.place = place;
        copy.origins = origins;
        copy.quantity = quantity;
        copy.asset = asset;
        copy.stage = stage;
        copy.date = date;
        copy.historic = historic;
        copy.inherited = inherited;
        copy.carried = carried;
        copy.anaphor = anaphor;
        copy.attribution = attribution;
        copy.whole = whole;
        copy.rule = rule;
        return copy;
    }

    boolean counted() {
        return quantity.count().stated();
    }

    /** Whether it says how many, in figures or in words. */
    boolean sized() {
        return quantity.sized();
    }
}
