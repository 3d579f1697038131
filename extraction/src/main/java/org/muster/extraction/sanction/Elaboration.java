package org.muster.extraction.sanction;

import java.time.LocalDate;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Sentences that say in the future what a decision told just before means: "Under the order they will be barred from". */
final class Elaboration {
    private static final int NEAR = 2;

    private final Line line;
    private final Context context;
    private final LocalDate published;

    Elaboration(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
    }

    /** Whether the draft around an act only spells out the claim before it, so that it has come as far as that. */
    boolean isOne(Draft d, Piece.Act act) {
        Draft last = context.last;
        boolean takes = act.deed() != Deed.NONE && act.passive() || act.effect() == Effect.IMPOSE && act.passive();
        boolean suffers = act.effect() == Effect.FACE || act.verb() == null;
        return (takes || suffers)
                && act.will()
                && last != null
                && line.index() - last.sentence <= NEAR
                && d.imposers.equals(last.imposers)
                && (!d.targetsSaid || d.targets.equals(last.targets))
                && !liesAhead(act.to());
    }

    /** "will be cut off on 12 March": a step of its own. */
    private boolean liesAhead(int verb) {
        return line.pieces().stream()
                .anyMatch(piece -> piece instanceof Piece.Date date
                        && published != null
                        && (date.when().date().last().isAfter(published)
                                || date.from() >= verb && date.when().date().day() > 0 && !isToday(date)));
    }

    private boolean isToday(Piece.Date date) {
        return date.when().date().first().equals(published);
    }
}
