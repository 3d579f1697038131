package org.muster.extraction.sanction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionStage;

/** A claim in the making. */
final class Draft {
    final int sentence;
    List<String> imposers = List.of();
    List<String> targets = List.of();
    /** Whether the text beside the measure names the imposers, the targets. */
    boolean imposersSaid;

    boolean targetsSaid;
    /** Countries that the sentence names otherwise. */
    Set<String> beside = Set.of();

    /** Whom the heading above speaks of ("Venezuela."); empty if there is none. */
    List<String> topic = List.of();

    final Set<Measure> measures = EnumSet.noneOf(Measure.class);
    SanctionStage stage;
    /** The target in the article's words, or null. */
    String targetText;
    /** Who says so, or null. */
    String attribution;

    /** The rule that read it, for a person who asks why. */
    String rule;

    PartialDate date;
    boolean historic;

    Draft(int sentence) {
        this.sentence = sentence;
    }
}
