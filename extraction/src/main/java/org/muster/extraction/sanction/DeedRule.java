package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Claims around a verb that is a sanction by itself: "blacklisted three firms", "froze the assets of", "banned imports". */
final class DeedRule {
    private static final int HIT_REACH = 6;

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
        if (measures.isEmpty() && act.verb().lemma().equals("delist")) {
            measures = Set.of(Measure.LISTING);
        }
        if (!isSanction(k, act, measures, talked)) {
            return null;
        }
        Effect effect = act.deed() == Deed.RELEASE
                ? act.verb().lemma().equals("unfreeze") || act.effect() == Effect.LIFT ? Effect.LIFT : Effect.EASE
                : Effect.IMPOSE;
        StageRules.Reading reading = new StageRules(line).read(k, effect, false);
        if (act.deed() == Deed.HIT && (act.negated() || !act.passive() && !hitsSomebody(k))) {
            // "they added.", "has not named any"
            return null;
        }
        if (act.deed() == Deed.RELEASE && reading.demanded()) {
            // "asked that it not be allowed in"
            return null;
        }
        if (elaborates(k, act)) {
            context.last.measures.addAll(measures);
            return null;
        }
        SubjectFinder subjects = new SubjectFinder(line, context);
        Piece.Act outer = (Piece.Act) line.at(reading.outermost());
        if (reading.told() < 0
                && (!outer.passive() || outer.effect() == Effect.CALL)
                && subjects.isPrivate(reading.outermost())) {
            return null;
        }
        Draft d = new Draft(line.index());
        TargetFinder finder = new TargetFinder(line, context);
        List<String> imposers = new ImposerFinder(line, subjects).of(k, reading);
        if (imposers.isEmpty()) {
            imposers = finder.home(k);
        }
        d.imposersSaid = !imposers.isEmpty();
        d.imposers = d.imposersSaid ? imposers : context.imposers();
        List<String> targets = act.passive() ? finder.subject(k, d.imposers) : List.of();
        if (targets.isEmpty()) {
            targets = finder.behind(k, d.imposers);
        }
        if (targets.isEmpty()) {
            targets = finder.fronted(d.imposers);
        }
        if (targets.isEmpty()) {
            targets = finder.condition(d.imposers);
        }
        if (targets.isEmpty()) {
            targets = context.punishers(d.imposers);
        }
        d.targetsSaid = !targets.isEmpty();
        if (!d.targetsSaid
                && !talked
                && act.deed() != Deed.STRIKE
                && !(d.imposersSaid && act.effect() == Effect.NONE && isAgainstSomebody(measures))) {
            return null;
        }
        d.targets = targets;
        d.beside = line.countries(k);
        boolean spoken = act.passive() || reading.stage() == SanctionStage.CONSIDERED || isDoneBySanction(k);
        if (d.imposers.isEmpty() && !spoken
                || d.imposers.isEmpty() && !talked && !(act.deed() == Deed.STRIKE && d.targetsSaid)
                || d.targetsSaid && d.targets.equals(d.imposers)) {
            return null;
        }
        d.measures.addAll(measures.isEmpty() ? Set.of(unnamed(act)) : measures);
        d.stage = reading.stage();
        new DateFinder(line, published).date(d, k, act);
        return d;
    }

    /** "named nine officers", "hit three banks", but not "a spokesman added, was moving" */
    private boolean hitsSomebody(int k) {
        for (int j = k + 1; j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.at(j) instanceof Piece.Party || line.isNumber(j) || line.isKind(j, Kind.PRONOUN)) {
                return true;
            }
            if (line.isBreak(j)
                    || line.isComma(j) && !(line.at(j + 1) instanceof Piece.Party)
                    || line.at(j) instanceof Piece.Act) {
                return false;
            }
        }
        return false;
    }

    private static Measure unnamed(Piece.Act act) {
        String lemma = act.verb().lemma();
        return lemma.equals("punish") || lemma.startsWith("penali") ? Measure.GENERAL : Measure.LISTING;
    }

    /** "froze the assets of six officers", whose home the article has named before */
    private static boolean isAgainstSomebody(Set<Measure> measures) {
        return measures.contains(Measure.ASSET_FREEZE) || measures.contains(Measure.TRAVEL_BAN);
    }

    /** "U.N. sanctions took effect, freezing its assets": says what the measure before it does. */
    private boolean elaborates(int k, Piece.Act act) {
        if (!act.gerund()
                || context.last == null
                || context.last.sentence != line.index()
                || act.deed() == Deed.RELEASE) {
            return false;
        }
        List<String> targets = new TargetFinder(line, context).behind(k, context.last.imposers);
        return (line.isComma(line.left(k)) || line.isAnd(line.left(k)))
                && (targets.isEmpty() || context.last.targets.containsAll(targets));
    }

    /** "closed its airspace to": without the word for sanctions, ships and flights alone are no matter of state. */
    private boolean isClosed(int k) {
        for (int j = Math.max(0, k - HIT_REACH); j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.text(j).equals("airspace")
                    || line.text(j).equals("ports")
                    || line.text(j).equals("flights")) {
                return true;
            }
        }
        return false;
    }

    /** "The sanctions target two generals" */
    private boolean isDoneBySanction(int k) {
        return line.at(line.left(k)) instanceof Piece.Thing;
    }

    private boolean isSanction(int k, Piece.Act act, Set<Measure> measures, boolean talked) {
        return switch (act.deed()) {
            case STRIKE -> true;
            case HIT -> talked;
            case RESTRICT ->
                !measures.isEmpty() && (talked || !measures.equals(Set.of(Measure.SECTORAL)) || isClosed(k));
            case RELEASE -> !measures.isEmpty() && talked;
            case TRADE, NONE -> false;
        };
    }
}
