package org.muster.extraction.sanction;

import org.muster.extraction.lexicon.SanctionWord;
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
        if (measures.isEmpty() && isKeptOut(k, act)) {
            measures = Set.of(Measure.TRAVEL_BAN);
        }
        if (act.gerund() && line.left(k) < 0) {
            // "Lifting them would put billions into his hands"
            return null;
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
        if (act.deed() == Deed.HIT && (act.negated() || !(act.passive() ? isHit(k, act) : hitsSomebody(k)))
                || isPurpose(k)) {
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
        int had = suffering(k, act);
        List<String> imposers = had >= 0 ? owner(had, k) : new ImposerFinder(line, subjects).of(k, reading);
        if (imposers.isEmpty()) {
            imposers = finder.home(k);
        }
        d.imposersSaid = !imposers.isEmpty();
        d.imposers = d.imposersSaid ? imposers : context.imposers(line.index());
        List<String> targets = act.passive() ? finder.subject(had >= 0 ? had : k, d.imposers) : List.of();
        if (act.deed() == Deed.STRIKE && isApproved(k, act)) {
            return null;
        }
        boolean struck = act.passive() && act.finite() && (act.deed() == Deed.STRIKE || act.deed() == Deed.HIT);
        if (targets.isEmpty() && !struck) {
            targets = finder.behind(k, d.imposers, act.deed() != Deed.STRIKE);
        }
        if (targets.isEmpty()) {
            targets = finder.fronted(d.imposers);
        }
        if (targets.isEmpty()) {
            targets = finder.conduct(d.imposers);
        }
        if (targets.isEmpty() && act.deed() == Deed.STRIKE) {
            targets = context.punishers(d.imposers);
        }
        d.targetsSaid = !targets.isEmpty();
        if (!d.targetsSaid && !talked && !act.verb().lemma().equals("blacklist") && !(d.imposersSaid && act.effect() == Effect.NONE && isAgainstSomebody(measures))) {
            return null;
        }
        d.targets = targets;
        d.beside = line.countries(k);
        if (!d.imposersSaid && act.finite() && !act.passive() && !isDoneByOrder(k)) {
            // "fog grounded flights"
            return null;
        }
        boolean spoken = act.passive() || reading.stage() == SanctionStage.CONSIDERED || isDoneBySanction(k);
        if (d.imposers.isEmpty() && !spoken
                || d.imposers.isEmpty() && !talked && !(act.deed() == Deed.STRIKE && d.targetsSaid)
                || d.imposers.isEmpty() && SanctionWord.USUAL.hasAll(d.targets) && d.targetsSaid
                || d.targetsSaid && d.targets.equals(d.imposers)) {
            return null;
        }
        if ((act.deed() == Deed.STRIKE || act.deed() == Deed.HIT) && unnamed(act) == Measure.LISTING) {
            d.measures.add(Measure.LISTING);
        }
        d.measures.addAll(measures.isEmpty() ? Set.of(unnamed(act)) : measures);
        d.stage = reading.stage();
        new DateFinder(line, published).date(d, k, act, context);
        return d;
    }

    /** "named nine officers", "hit three banks", but not "a spokesman added, was moving" */
    private boolean hitsSomebody(int k) {
        for (int j = k + 1; j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.at(j) instanceof Piece.Party || line.isNumber(j) || line.isKind(j, Kind.PRONOUN)) {
                return true;
            }
            if (line.isBreak(j) || line.isComma(j) && !(line.at(j + 1) instanceof Piece.Party) || line.at(j) instanceof Piece.Act) {
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
        if (!act.gerund() || context.last == null || context.last.sentence != line.index() || act.deed() == Deed.RELEASE) {
            return false;
        }
        List<String> targets = new TargetFinder(line, context).behind(k, context.last.imposers);
        return (line.isComma(line.left(k)) || line.isAnd(line.left(k)))
                && (targets.isEmpty() || context.last.targets.containsAll(targets));
    }

    /** Index of "had" in "had their U.S. assets frozen", or -1. */
    private int suffering(int k, Piece.Act act) {
        if (!act.passive() || act.finite() || !(line.at(k - 1) instanceof Piece.Goods)) {
            return -1;
        }
        for (int j = k - 1; j >= 0 && j > k - 6; j--) {
            if (line.isWord(j, "their") || line.isWord(j, "his") || line.isWord(j, "its") || line.isWord(j, "her")) {
                return line.at(j - 1) instanceof Piece.Act && line.text(j - 1).matches(".*\\b(ha[dsv]e?|having)") ? j - 1 : -1;
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

    /** "sanctioned its release", "sanctioned the sale of": let it happen. */
    private boolean isApproved(int k, Piece.Act act) {
        if (!act.verb().lemma().equals("sanction") || act.passive() || !line.isDeterminer(k + 1)) {
            return false;
        }
        for (int j = k + 2; j < line.size() && j < k + 6; j++) {
            if (line.at(j) instanceof Piece.Party || line.at(j) instanceof Piece.Private) {
                return false;
            }
            if (line.isWord(j, "of")) {
                return SanctionWord.APPROVED.has(line.text(j - 1));
            }
            if (line.isBreak(j) || line.isComma(j)) {
                return true;
            }
        }
        return false;
    }

    /** "barred them from the bloc" */
    private boolean isKeptOut(int k, Piece.Act act) {
        if (!act.verb().lemma().equals("bar") && !act.verb().lemma().equals("ban")) {
            return false;
        }
        for (int j = k + 1; j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.isWord(j, "from")) {
                int next = line.skipDeterminers(j + 1);
                return line.at(next) instanceof Piece.Party || line.text(next).matches("territory|soil|member|15|countries");
            }
        }
        return false;
    }

    /** "were named", "those added to it", but not "those listed", "nobody had been named", "a spokesman added," */
    private boolean isHit(int k, Piece.Act act) {
        if (!act.finite() && (line.isWord(k - 1, "those") || !line.isPreposition(k + 1))) {
            return false;
        }
        for (int j = k - 1; j >= 0 && !line.isBoundary(j); j--) {
            if (line.text(j).equals("nobody") || line.text(j).equals("none") || line.text(j).equals("no-one")) {
                return false;
            }
        }
        return true;
    }

    /** "a resolution aimed at choking off funds" */
    private boolean isPurpose(int k) {
        String before = line.text(k - 1);
        return before.equals("at") && line.text(k - 2).endsWith("aimed") || before.matches(".*(designed|meant|intended|aimed)");
    }

    /** "closed its airspace to": without the word for sanctions, ships and flights alone are no matter of state. */
    private boolean isClosed(int k) {
        for (int j = Math.max(0, k - HIT_REACH); j < line.size() && j <= k + HIT_REACH; j++) {
            if (line.text(j).equals("airspace") || line.text(j).equals("ports") || line.text(j).equals("flights")) {
                return true;
            }
        }
        return false;
    }

    /** "The sanctions target two generals" */
    private boolean isDoneBySanction(int k) {
        return line.at(line.left(k)) instanceof Piece.Thing;
    }

    /** "The order freezes", "the sanctions target" */
    private boolean isDoneByOrder(int k) {
        for (int j = k - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Thing || SanctionWord.ORDER.has(line.text(j)) || line.isKind(j, Kind.PRONOUN)) {
                return true;
            }
            if (line.isBoundary(j) && !line.isKind(j, Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSanction(int k, Piece.Act act, Set<Measure> measures, boolean talked) {
        return switch (act.deed()) {
            case STRIKE -> true;
            case HIT -> talked;
            case RESTRICT -> !measures.isEmpty() && (talked || !measures.equals(Set.of(Measure.SECTORAL)) || isClosed(k));
            case RELEASE -> !measures.isEmpty() && talked;
            case TRADE, NONE -> false;
        };
    }
}
