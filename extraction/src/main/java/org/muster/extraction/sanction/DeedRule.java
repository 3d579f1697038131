package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Claims around a verb that is a sanction by itself: "blacklisted three firms", "froze the assets of", "banned imports". */
final class DeedRule {

    private final Line line;
    private final Context context;
    private final LocalDate published;
    private final DeedWorth worth;

    DeedRule(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
        this.worth = new DeedWorth(line);
    }

    /** The claim around the verb at k, or null. */
    Draft read(int k) {
        Piece.Act act = (Piece.Act) line.at(k);
        boolean talked = context.speaksOfSanctions(line.index());
        Set<Measure> measures = measures(k, act, talked);
        if (!worth.isSanction(k, act, measures, talked) || worth.isIdle(k, act)) {
            return null;
        }
        StageRules.Reading reading = new StageRules(line).read(k, effect(k, act), false);
        if (act.deed() == Deed.RELEASE && reading.demanded()) {
            // "asked that it not be allowed in"
            return null;
        }
        if (act.negated() && act.finite() && !act.passive() && !act.will() && isDoneByMeasure(k)) {
            // "It does not stop imports"
            return null;
        }
        if (elaborates(k, act)) {
            context.last.measures.addAll(measures);
            return null;
        }
        SubjectFinder subjects = new SubjectFinder(line, context);
        if (new Callers(line, subjects).areOthers(reading, k)) {
            return null;
        }
        Piece.Act outer = (Piece.Act) line.at(reading.outermost());
        if (reading.told() < 0
                && (!outer.passive() || outer.effect() == Effect.CALL)
                && subjects.isPrivate(reading.outermost())) {
            return null;
        }
        Draft d = new Draft(line.index());
        int had = suffering(k, act);
        List<String> imposers = had >= 0 ? owner(had, k) : new ImposerFinder(line, subjects).of(k, reading);
        if (imposers.isEmpty()) {
            imposers = new TargetFinder(line, context).home(k);
        }
        d.imposersSaid = !imposers.isEmpty();
        d.imposers = d.imposersSaid ? imposers : context.imposers(line.index());
        d.targets = targets(k, act, had, d.imposers);
        d.targetsSaid = !d.targets.isEmpty();
        if (!isMeant(k, act, d, measures, talked) || !isSaid(k, act, d, reading, talked)) {
            return null;
        }
        d.beside = line.countries(k);
        if ((act.deed() == Deed.STRIKE || act.deed() == Deed.HIT) && unnamed(act) == Measure.LISTING) {
            d.measures.add(Measure.LISTING);
        }
        d.measures.addAll(measures.isEmpty() ? Set.of(unnamed(act)) : measures);
        d.stage = new Elaboration(line, context, published).isOne(d, act) ? context.last.stage : reading.stage();
        d.rule = act.deed() + " by \u201c" + act.verb().lemma() + "\u201d";
        new DateFinder(line, published).date(d, k, reading.outermost(), context);
        return d;
    }

    private Effect effect(int k, Piece.Act act) {
        if (act.deed() != Deed.RELEASE || line.isWord(k + 1, "no")) {
            return Effect.IMPOSE;
        }
        return act.verb().lemma().equals("unfreeze") || act.effect() == Effect.LIFT ? Effect.LIFT : Effect.EASE;
    }

    private Set<Measure> measures(int k, Piece.Act act, boolean talked) {
        Set<Measure> measures = new MeasureFinder(line).object(k, act.passive());
        if (!measures.isEmpty()) {
            return measures;
        }
        if (talked && act.verb().lemma().equals("freeze") && line.isComma(k + 1)) {
            // "was the first to freeze, on 24 February"
            return Set.of(Measure.ASSET_FREEZE);
        }
        if (worth.isKeptOut(k, act)) {
            return Set.of(Measure.TRAVEL_BAN);
        }
        return act.verb().lemma().equals("delist") ? Set.of(Measure.LISTING) : measures;
    }

    private List<String> targets(int k, Piece.Act act, int had, List<String> imposers) {
        TargetFinder finder = new TargetFinder(line, context);
        BearerFinder bearers = new BearerFinder(line, context);
        boolean strikes = act.deed() == Deed.STRIKE;
        boolean struck = act.passive() && act.finite() && (strikes || act.deed() == Deed.HIT);
        List<String> targets = act.passive() ? bearers.subject(had >= 0 ? had : k, imposers) : List.of();
        if (targets.isEmpty() && !struck) {
            targets = finder.behind(k, imposers, !strikes);
        }
        if (targets.isEmpty()) {
            targets = finder.fronted(imposers);
        }
        if (targets.isEmpty() && strikes) {
            targets = finder.inClause(k, imposers);
        }
        if (targets.isEmpty()) {
            targets = bearers.conduct(imposers);
        }
        return targets.isEmpty() && strikes ? context.punishers(imposers) : targets;
    }

    /** Whether the verb means a sanction although nobody is named whom it hits. */
    private boolean isMeant(int k, Piece.Act act, Draft d, Set<Measure> measures, boolean talked) {
        if (act.deed() == Deed.STRIKE && worth.isApproved(k, act)) {
            return false;
        }
        return d.targetsSaid
                || talked
                || act.verb().lemma().equals("blacklist")
                || act.deed() == Deed.STRIKE && SanctionWord.USUAL.hasAll(d.imposers) && worth.hitsListed(k)
                || d.imposersSaid && act.effect() == Effect.NONE && isAgainstSomebody(measures);
    }

    /** Whether enough is said of who imposes it. */
    private boolean isSaid(int k, Piece.Act act, Draft d, StageRules.Reading reading, boolean talked) {
        if (!d.imposersSaid && act.finite() && !act.passive() && !isDoneByOrder(k)) {
            // "fog grounded flights"
            return false;
        }
        if (d.targetsSaid && d.targets.equals(d.imposers)) {
            return false;
        }
        boolean spoken = act.passive() || reading.stage() == SanctionStage.CONSIDERED || isDoneBySanction(k);
        return !d.imposers.isEmpty()
                || spoken
                        && (talked || act.deed() == Deed.STRIKE && d.targetsSaid)
                        && !(d.targetsSaid && SanctionWord.USUAL.hasAll(d.targets));
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
        int had = suffering(k, act);
        boolean too = had > 0 && line.isAnd(had - 1)
                || act.gerund() && (line.isComma(line.left(k)) || line.isAnd(line.left(k)));
        if (!too || context.last == null || context.last.sentence != line.index() || act.deed() == Deed.RELEASE) {
            return false;
        }
        List<String> targets = new TargetFinder(line, context).behind(k, context.last.imposers);
        return targets.isEmpty() || context.last.targets.containsAll(targets);
    }

    /** Index of "had" in "had their U.S. assets frozen", or -1. */
    private int suffering(int k, Piece.Act act) {
        if (!act.passive() || act.finite() || !(line.at(k - 1) instanceof Piece.Goods)) {
            return -1;
        }
        for (int j = k - 1; j >= 0 && j > k - 6; j--) {
            if (line.isWord(j, "their") || line.isWord(j, "his") || line.isWord(j, "its") || line.isWord(j, "her")) {
                return line.at(j - 1) instanceof Piece.Act && line.text(j - 1).matches(".*\\b(ha[dsv]e?|having)")
                        ? j - 1
                        : -1;
            }
        }
        return -1;
    }

    private List<String> owner(int from, int to) {
        for (int j = from + 1; j < to; j++) {
            if (line.at(j) instanceof Piece.Party party) {
                return party.codes();
            }
        }
        return List.of();
    }

    /** "The sanctions target two generals" */
    private boolean isDoneBySanction(int k) {
        return line.at(line.left(k)) instanceof Piece.Thing;
    }

    /** "It", "the package" */
    private boolean isDoneByMeasure(int k) {
        int before = line.left(k);
        return line.isWord(before, "it") || line.at(before) instanceof Piece.Thing;
    }

    /** "The order freezes", "the sanctions target" */
    private boolean isDoneByOrder(int k) {
        for (int j = k - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Thing
                    || SanctionWord.ORDER.has(line.text(j))
                    || line.isKind(j, Kind.PRONOUN)) {
                return true;
            }
            if (line.isBoundary(j) && !line.isKind(j, Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }
}
