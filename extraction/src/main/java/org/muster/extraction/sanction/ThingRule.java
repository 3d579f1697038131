package org.muster.extraction.sanction;

import org.muster.extraction.lexicon.SanctionWord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Claims around a noun: "imposed sanctions on", "the embargo was lifted", "put it on the blacklist". */
final class ThingRule {



    private final Line line;
    private final Context context;
    private final LocalDate published;
    private final SubjectFinder subjects;
    private final TargetFinder targets;
    private final OwnerFinder owners;
    private final BearerFinder bearers;

    ThingRule(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
        this.subjects = new SubjectFinder(line, context);
        this.targets = new TargetFinder(line, context);
        this.owners = new OwnerFinder(line);
        this.bearers = new BearerFinder(line, context);
    }

    /** The claim around the noun at k, or null; marks the verbs that it explains as used. */
    Draft read(int k, boolean[] used) {
        SanctionNoun noun = ((Piece.Thing) line.at(k)).noun();
        Set<Measure> measures = measures(k, noun);
        List<String> behind = targets.behind(k, List.of());
        int act = new Governor(line).of(k);
        Piece.Act verb = act < 0 ? null : (Piece.Act) line.at(act);
        boolean against = !behind.isEmpty() && line.isPreposition(line.right(k));
        if (!new ThingWorth(line, context).isSanction(k, noun, measures, verb, against)) {
            return null;
        }
        List<String> imposers = owners.imposers(k, against);
        List<String> struck = owners.targets(k, against);
        StageRules.Reading reading = null;
        if (verb != null) {
            used[act] = true;
            Effect effect =
                    verb.effect() == Effect.NONE ? Effect.IMPOSE : isTakenOff(k, verb) ? Effect.LIFT : verb.effect();
            reading = new StageRules(line).read(act, effect, StageRules.isUnitedNations(imposers));
            int outermost = reading.outermost();
            Piece.Act outer = (Piece.Act) line.at(outermost);
            boolean suffered = isSuffered(act, k, verb);
            if (reading.told() < 0
                    && !outer.passive()
                    && outermost < k
                    && !suffered
                    && subjects.isPrivate(outermost)) {
                return null;
            }
            if (suffered || outer.effect() == Effect.FACE) {
                if (imposers.isEmpty() && SanctionWord.USUAL.hasAll(behind)) {
                    // "lives under a ban on American arms"
                    imposers = behind;
                }
                if (struck.isEmpty()) {
                    struck = line.isWord(act - 1, "or") ? bearers.urged(act) : bearers.subject(outermost, imposers);
                }
                if (line.isWord(act - 1, "or") && imposers.isEmpty()) {
                    imposers = subjects.of(outermost);
                }
            } else if (imposers.isEmpty()
                    || SanctionWord.ADOPTING.has(
                            outer.verb() == null ? "" : outer.verb().lemma())) {
                int asked = verb.effect() == Effect.CALL && act < k ? asked(act, k) : -1;
                boolean nobody = reading.told() < 0 && (outer.noun() || act > k && !verb.passive() && !(verb.effect().changes() && new Governor(line).hasSubject(k, act)));
                imposers = asked >= 0 ? new Parties(line).around(asked) : nobody ? List.of() : new ImposerFinder(line, subjects).of(act, reading);
            }
        }
        if (imposers.isEmpty()) {
            imposers = subjects.agent(k);
        }
        if (reading != null && struck.isEmpty() && against(reading, imposers, act)) {
            struck = imposers;
            imposers = List.of();
        }
        Draft d = new Draft(line.index());
        d.imposersSaid = !imposers.isEmpty();
        d.imposers = d.imposersSaid ? imposers : context.imposers(line.index());
        List<String> whom = noun.kind() == SanctionNoun.Kind.LIST ? List.of() : targets.behind(k, d.imposers);
        if (whom.isEmpty()) {
            whom = struck;
        }
        if (whom.isEmpty() && act >= 0 && act < k) {
            whom = targets.between(act, k, d.imposers);
        }
        if (whom.isEmpty() && act > k && line.isWord(line.right(act), "on") || line.isWord(line.right(act), "against")) {
            // "penalties were placed on a department of China's army"
            whom = targets.behind(act, d.imposers);
        }
        if (whom.isEmpty()) {
            whom = targets.fronted(d.imposers);
        }
        if (whom.isEmpty()) {
            whom = bearers.conduct(d.imposers);
        }
        if (whom.isEmpty() && noun.kind() != SanctionNoun.Kind.CURB) {
            whom = context.punishers(d.imposers);
        }
        if (whom.equals(d.imposers) && context.speaksOfSanctions(line.index())) {
            // "Japan would impose similar limits on Nikon": its own firms must obey
            whom = List.of();
        }
        d.targetsSaid = !whom.isEmpty();
        boolean under = line.isUnder(k);
        if (noun.kind() == SanctionNoun.Kind.CURB && !d.targetsSaid && !context.speaksOfSanctions(line.index())) {
            return null;
        }
        if (reading == null && line.isWord(line.phrase(k) < 0 ? k - 1 : k, "its")) {
            // "if the EU allowed its embargo to lapse"
            context.note(targets.nearest(k), d.targetsSaid ? whom : List.of());
        }
        boolean likely = reading == null && d.imposersSaid && bare(k) == SanctionStage.CONSIDERED;
        if (reading == null && !likely && !(d.imposersSaid && (d.targetsSaid || under))) {
            return null;
        }
        d.targets = whom;
        d.beside = line.countries(k);
        if (d.targetsSaid && d.targets.equals(d.imposers)) {
            return null;
        }
        if (reading != null && StageRules.isUnitedNations(d.imposers)) {
            reading = new StageRules(line).read(act, verb.effect(), true);
        }
        d.measures.addAll(measures.isEmpty() ? Set.of(Measure.GENERAL) : measures);
        if (reading != null && isNone(k)) {
            reading = reading.negated();
        }
        d.stage = reading == null
                ? bare(k)
                : noun.kind() == SanctionNoun.Kind.RELIEF ? relieved(reading.stage()) : reading.stage();
        if (d.stage == SanctionStage.CONSIDERED && d.imposers.isEmpty()) {
            // somebody talks of sanctions that nobody may impose
            return null;
        }
        new DateFinder(line, published).date(d, act >= 0 ? act : k, verb, context);
        return d;
    }

    /** Sanctions of which nothing is said are in force, but for those that "are likely". */
    private SanctionStage bare(int k) {
        for (int j = k + 1; j < line.size() && j < k + 12; j++) {
            if (SanctionWord.LIKELY.has(line.text(j))) {
                return SanctionStage.CONSIDERED;
            }
        }
        return SanctionStage.IMPOSED;
    }

    /** A waiver granted is a sanction eased, a waiver revoked is one that applies again. */
    private static SanctionStage relieved(SanctionStage stage) {
        return switch (stage) {
            case IMPOSED, EXTENDED -> SanctionStage.EASED;
            case EASED, LIFTED -> SanctionStage.IMPOSED;
            default -> stage;
        };
    }

    private Set<Measure> measures(int k, SanctionNoun noun) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        measures.addAll(noun.measures());
        measures.addAll(new MeasureFinder(line).around(k));
        if (noun.kind() == SanctionNoun.Kind.SANCTION && measures.equals(Set.of(Measure.GENERAL)) && hitsSomebody(k)) {
            measures.add(Measure.LISTING);
        }
        return measures;
    }

    /** "no measures were decided" */
    private boolean isNone(int k) {
        for (int j = k - 1; j >= 0 && j > k - 4; j--) {
            if (line.isWord(j, "no")) {
                return true;
            }
            if (!(line.at(j) instanceof Piece.Other || line.at(j) instanceof Piece.Party)) {
                return false;
            }
        }
        return false;
    }

    /** "sanctions on seven officials": people and firms are listed by name. */
    private boolean hitsSomebody(int k) {
        for (int j = k + 1; j < line.size() && j < k + 12 && !line.isBreak(j) && !line.isReason(j); j++) {
            if (line.at(j) instanceof Piece.Private || SanctionWord.LISTED.has(line.text(j))) {
                return true;
            }
        }
        return false;
    }

    /** Who is asked between the verb and the measure: "asked the EU for an embargo". */
    private int asked(int act, int k) {
        for (int j = act + 1; j < k; j++) {
            if (line.at(j) instanceof Piece.Party party && !party.place() && !line.isInPhrase(j)
                    || line.at(j) instanceof Piece.Party && line.isWord(line.phrase(j), "on") && line.text(act).startsWith("call")) {
                return line.isWord(line.phrase(k), "for") ? j : -1;
            }
        }
        return -1;
    }

    /** "Baghdad wants an end to the embargo": who wants it gone lives under it. */
    private boolean against(StageRules.Reading reading, List<String> imposers, int act) {
        Effect effect = ((Piece.Act) line.at(act)).effect();
        return (reading.stage() == SanctionStage.CONSIDERED)
                && reading.told() < 0
                && (effect == Effect.LIFT || effect == Effect.EASE)
                && !imposers.isEmpty()
                && !SanctionWord.USUAL.hasAll(imposers);
    }

    /** "took it off the list" */
    private boolean isTakenOff(int k, Piece.Act verb) {
        return verb.verb() != null
                && verb.verb().lemma().equals("take")
                && ((Piece.Thing) line.at(k)).noun().kind() == SanctionNoun.Kind.LIST
                && (line.isWord(line.phrase(k), "off") || line.isWord(line.phrase(k), "from"));
    }

    /** "remains under sanctions", "was hit with sanctions", "was added to the list": the subject is the target. */
    private boolean isSuffered(int act, int k, Piece.Act verb) {
        if (act > k) {
            return false;
        }
        boolean listed = ((Piece.Thing) line.at(k)).noun().kind() == SanctionNoun.Kind.LIST;
        return verb.effect() == Effect.FACE
                || line.isUnder(k)
                || verb.passive() && verb.effect() == Effect.THREATEN && line.isWord(line.phrase(k), "with")
                || verb.passive() && (listed || verb.deed() == Deed.HIT || verb.deed() == Deed.STRIKE)
                || listed && verb.verb() != null && verb.verb().lemma().equals("come off")
                || verb.effect() == Effect.EXTEND
                        && !verb.passive()
                        && (line.isPreposition(line.right(act)) || line.isUnder(k))
                || verb.effect() == Effect.NONE && verb.deed() == Deed.NONE && !line.isOwn(k);
    }
}
