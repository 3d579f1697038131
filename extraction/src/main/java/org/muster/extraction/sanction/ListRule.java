package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;

/** Claims of a list whose items have no verb: "The following were blacklisted: - 25 Russians - two generals in Myanmar". */
final class ListRule {
    private static final Set<String> MARKS = Set.of("-", "*", "\u2022", "\u2013", "\u2014", "\u25aa");

    private final Line line;
    private final Context context;

    ListRule(Line line, Context context) {
        this.line = line;
        this.context = context;
    }

    /** Whether the sentence is an item below one that speaks of sanctions, and says only whom they hit. */
    boolean applies() {
        return line.size() > 2
                && MARKS.contains(line.text(0))
                && context.speaksOfSanctions(line.index())
                && context.last != null
                && line.pieces().stream().noneMatch(piece -> piece instanceof Piece.Thing)
                && names()
                && (line.index() == context.item + 1 || context.introduces);
    }

    private boolean names() {
        for (int k = 1; k < line.size() && !(line.at(k) instanceof Piece.Act act && act.finite()); k++) {
            if (line.at(k) instanceof Piece.Party) {
                return true;
            }
        }
        return false;
    }

    Draft read() {
        for (int k = 1; k < line.size(); k++) {
            if (line.at(k) instanceof Piece.Party party) {
                List<String> found = new TargetFinder(line, context).behind(0, context.imposers);
                List<String> targets = found.isEmpty() ? party.codes() : found;
                if (targets.isEmpty()) {
                    targets = context.targets;
                }
                Draft d = new Draft(line.index());
                d.imposers = context.imposers;
                d.imposersSaid = !d.imposers.isEmpty();
                d.targets = targets;
                d.targetsSaid = true;
                d.rule = "item of a list";
                d.measures.addAll(context.last.measures);
                d.measures.add(Measure.LISTING);
                d.stage = context.last.stage == SanctionStage.THREATENED ? SanctionStage.IMPOSED : context.last.stage;
                d.date = context.last.date != null ? context.last.date : context.recentDay(line.index());
                return targets.equals(d.imposers) ? null : d;
            }
        }
        return null;
    }
}
