package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Claims around a verb that is a sanction by itself: "blacklisted three firms", "froze the assets of", "banned imports". */
final class DeedRule {
    private final Line line;
    private final Context context;
    private final LocalDate published;

    DeedRule(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
    }

    /** The claim around the verb at k, or null. */
    Draft read(int k) {
        Piece.Act act = (Piece.Act) line.at(k);
        Set<Measure> measures = new MeasureFinder(line).object(k, act.passive());
        boolean talked = context.speaksOfSanctions(line.index());
        if (measures.isEmpty() && talked && act.verb().lemma().equals("freeze") && line.isComma(k + 1)) {
            // "was the first to freeze, on 24 February"
            measures = Set.of(Measure.ASSET_FREEZE);
        }
        if (!isSanction(act, measures, talked)) {
            return null;
        }
        Effect effect = act.deed() == Deed.RELEASE
                ? act.verb().lemma().equals("unfreeze") ? Effect.LIFT : Effect.EASE
                : Effect.IMPOSE;
        StageRules.Reading reading = new StageRules(line).read(k, effect, false);
        if (act.deed() == Deed.HIT && isEndOfClause(k)) {
            // "they added."
            return null;
        }
        if (act.deed() == Deed.RELEASE && reading.demanded()) {
            // "asked that it not be allowed in"
            return null;
        }
        SubjectFinder subjects = new SubjectFinder(line, context);
        Piece.Act outer = (Piece.Act) line.at(reading.outermost());
        if (reading.told() < 0 && !outer.passive() && subjects.isPrivate(reading.outermost())) {
            return null;
        }
        Draft d = new Draft(line.index());
        TargetFinder finder = new TargetFinder(line, context);
        List<String> imposers = reading.told() >= 0
                ? new Parties(line).around(reading.told())
                : isPassive(outer) ? subjects.agent(reading.outermost()) : subjects.of(reading.outermost());
        if (imposers.isEmpty()) {
            imposers = finder.home(k);
        }
        d.imposersSaid = !imposers.isEmpty();
        d.imposers = d.imposersSaid ? imposers : context.imposers;
        List<String> targets = act.passive() ? finder.subject(k, d.imposers) : List.of();
        if (targets.isEmpty()) {
            targets = finder.behind(k, d.imposers);
        }
        if (targets.isEmpty()) {
            targets = finder.fronted(d.imposers);
        }
        d.targetsSaid = !targets.isEmpty();
        if (!d.targetsSaid && !talked && act.deed() != Deed.STRIKE) {
            return null;
        }
        d.targets = targets;
        d.beside = line.countries();
        boolean spoken = act.passive() || reading.stage() == SanctionStage.CONSIDERED || isDoneBySanction(k);
        if (d.imposers.isEmpty() && !spoken
                || d.imposers.isEmpty() && !talked
                || d.targetsSaid && d.targets.equals(d.imposers)) {
            return null;
        }
        d.measures.addAll(measures.isEmpty() ? Set.of(Measure.LISTING) : measures);
        d.stage = reading.stage();
        new DateFinder(line, published).date(d, k, act);
        return d;
    }

    private boolean isEndOfClause(int k) {
        int next = line.right(k);
        return !((Piece.Act) line.at(k)).passive() && (next >= line.size() || line.isBreak(next) || line.isComma(next));
    }

    /** "The sanctions target two generals" */
    private boolean isDoneBySanction(int k) {
        return line.at(line.left(k)) instanceof Piece.Thing;
    }

    private static boolean isSanction(Piece.Act act, Set<Measure> measures, boolean talked) {
        return switch (act.deed()) {
            case STRIKE -> true;
            case HIT -> talked;
            case RESTRICT, RELEASE -> !measures.isEmpty();
            case TRADE, NONE -> false;
        };
    }

    /** "is expected to", "is said to" have the subject of what follows. */
    private static boolean isPassive(Piece.Act act) {
        return act.passive()
                && act.effect() != Effect.SAY
                && !(act.verb() != null && act.verb().lemma().equals("expect"));
    }
}
