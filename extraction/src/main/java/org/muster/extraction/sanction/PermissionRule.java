package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Claims that say what is no longer allowed: "steel may no longer be imported", "will not be permitted to enter China". */
final class PermissionRule {
    private static final int REACH = 3;

    private final Line line;
    private final Context context;
    private final LocalDate published;

    PermissionRule(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
    }

    /** The claim around the verb at k, or null. */
    Draft read(int k) {
        if (!(line.at(k) instanceof Piece.Act act) || !act.negated() || !context.speaksOfSanctions(line.index())) {
            return null;
        }
        int trade = act.deed() == Deed.TRADE && act.may() ? k : isAllowed(act) ? trade(k) : -1;
        if (trade < 0 || new SubjectFinder(line, context).isPrivate(k)) {
            return null;
        }
        StageRules.Reading reading = new StageRules(line).read(k, Effect.IMPOSE, false);
        if (reading.demanded() && reading.outermost() < k) {
            // "asked that it not be allowed to enter"
            return null;
        }
        TargetFinder targets = new TargetFinder(line, context);
        Draft d = new Draft(line.index());
        List<String> subject = new BearerFinder(line, context).subject(k, List.of());
        List<String> behind = targets.behind(trade, subject);
        List<String> home = targets.home(k);
        if (home.isEmpty()) {
            home = new AgentFinder(line).of(k);
        }
        // "Britons may no longer invest in Belarus"
        boolean own = home.isEmpty()
                && !MeasureFinder.traded((Piece.Act) line.at(trade)).contains(Measure.TRAVEL_BAN)
                && SanctionWord.USUAL.hasAll(subject)
                && !behind.isEmpty()
                && !SanctionWord.USUAL.hasAll(behind);
        if (own) {
            home = subject;
        }
        d.imposersSaid = !home.isEmpty();
        d.imposers = d.imposersSaid ? home : context.imposers(line.index());
        d.targets = own || subject.isEmpty() ? behind : subject;
        d.targetsSaid = !d.targets.isEmpty();
        if (d.imposers.isEmpty() || d.targets.equals(d.imposers)) {
            return null;
        }
        Set<Measure> measures = new LinkedHashSet<>(MeasureFinder.traded((Piece.Act) line.at(trade)));
        measures.addAll(new MeasureFinder(line).object(trade, act.passive()));
        d.measures.addAll(measures);
        d.rule = "no longer allowed";
        d.stage = new Elaboration(line, context, published).isOne(d, act)
                ? context.last.stage
                : act.will() ? SanctionStage.ANNOUNCED : SanctionStage.IMPOSED;
        new DateFinder(line, published).date(d, k, k, context);
        d.beside = line.countries(k);
        return d;
    }

    private static boolean isAllowed(Piece.Act act) {
        return act.passive()
                && act.verb() != null
                && (act.verb().lemma().equals("allow") || act.verb().lemma().equals("permit"));
    }

    /** What is not allowed, behind the verb at k. */
    private int trade(int k) {
        for (int j = k + 1; j < line.size() && j <= k + REACH; j++) {
            if (line.at(j) instanceof Piece.Act act) {
                return act.deed() == Deed.TRADE ? j : -1;
            }
        }
        return -1;
    }
}
