package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Claims around a noun: "imposed sanctions on", "the embargo was lifted", "put it on the blacklist". */
final class ThingRule {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");

    private final Line line;
    private final Context context;
    private final LocalDate published;
    private final TargetFinder targets;

    ThingRule(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
        this.targets = new TargetFinder(line, context);
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
        if (isAsked(k) || isSubjectOfNoun(k)) {
            return null;
        }
        StageRules.Reading reading = null;
        ThingRoles.Roles roles;
        if (verb == null) {
            roles = new ThingRoles(line, context).alone(k, against);
        } else {
            used[act] = true;
            reading = new StageRules(line).read(act, effect(k, verb), false);
            if (new Callers(line, new SubjectFinder(line, context)).areOthers(reading, k)) {
                return null;
            }
            roles = new ThingRoles(line, context).of(k, act, reading, behind, against);
        }
        if (roles == null) {
            return null;
        }
        Draft d = new Draft(line.index());
        d.imposersSaid = !roles.imposers().isEmpty();
        d.imposers = d.imposersSaid ? roles.imposers() : context.imposers(line.index());
        d.targets = targets(k, act, noun, roles.struck(), d.imposers);
        d.targetsSaid = !d.targets.isEmpty();
        if (!isSaid(k, noun, reading, d)) {
            return null;
        }
        if (reading != null && StageRules.isUnitedNations(d.imposers)) {
            reading = new StageRules(line).read(act, effect(k, verb), true);
        }
        d.stage = verb != null && new Elaboration(line, context, published).isOne(d, verb)
                ? context.last.stage
                : stage(k, noun, reading);
        if (d.stage == SanctionStage.CONSIDERED && d.imposers.isEmpty()) {
            // somebody talks of sanctions that nobody may impose
            return null;
        }
        d.beside = line.countries(k);
        d.rule = noun.kind() + (verb == null ? " standing alone" : " with " + effect(k, verb));
        d.measures.addAll(measures.isEmpty() ? Set.of(Measure.GENERAL) : measures);
        new DateFinder(line, published).date(d, act >= 0 ? act : k, reading == null ? k : reading.outermost(), context);
        return d;
    }

    /** "An embargo has been Europe's only sanction": the second noun says it all. */
    private boolean isSubjectOfNoun(int k) {
        boolean be = false;
        for (int j = k + 1; j < line.size() && j < k + 14 && !line.isBreak(j); j++) {
            if (line.at(j) instanceof Piece.Act act && act.finite()) {
                be = act.verb() == null
                        && !act.passive()
                        && BE.contains(line.tokens().lower(act.to() - 1));
                if (!be && j > k + 1 && !line.isKind(j - 1, Kind.RELATIVE)) {
                    return false;
                }
            } else if (be
                    && line.at(j) instanceof Piece.Thing thing
                    && thing.noun().kind() == SanctionNoun.Kind.SANCTION) {
                return !new OwnerFinder(line).imposers(j, true).isEmpty();
            }
        }
        return false;
    }

    /** "did not say when the ban would take effect" */
    private boolean isAsked(int k) {
        for (int j = k - 1; j > 0 && !line.isBreak(j); j--) {
            if (line.isWord(j, "until") && !line.isOfTime(j)) {
                // "until the ban on parties is lifted"
                return true;
            }
            if (line.isWord(j, "when") || line.isWord(j, "how") || line.isWord(j, "if")) {
                return line.at(j - 1) instanceof Piece.Act act && act.negated() && act.effect() == Effect.SAY;
            }
        }
        return false;
    }

    private Effect effect(int k, Piece.Act verb) {
        return verb.effect() == Effect.NONE ? Effect.IMPOSE : isTakenOff(k, verb) ? Effect.LIFT : verb.effect();
    }

    private List<String> targets(int k, int act, SanctionNoun noun, List<String> struck, List<String> imposers) {
        BearerFinder bearers = new BearerFinder(line, context);
        List<String> whom = noun.kind() == SanctionNoun.Kind.LIST ? List.of() : targets.behind(k, imposers);
        if (whom.isEmpty()) {
            whom = struck;
        }
        if (whom.isEmpty() && act >= 0 && act < k) {
            whom = targets.between(act, k, imposers);
        }
        boolean on = line.isWord(line.right(act), "on") || line.isWord(line.right(act), "against");
        if (whom.isEmpty() && act > k && on) {
            // "penalties were placed on a department of China's army"
            whom = targets.behind(act, imposers);
        }
        if (whom.isEmpty()) {
            whom = targets.fronted(imposers);
        }
        if (whom.isEmpty()) {
            whom = bearers.conduct(imposers);
        }
        if (whom.isEmpty() && noun.kind() != SanctionNoun.Kind.CURB) {
            whom = context.punishers(imposers);
        }
        // "Japan would impose similar limits on Nikon": its own firms must obey
        return whom.equals(imposers) && context.speaksOfSanctions(line.index()) ? List.of() : whom;
    }

    /** Whether enough is said to make a claim. */
    private boolean isSaid(int k, SanctionNoun noun, StageRules.Reading reading, Draft d) {
        boolean talked = context.speaksOfSanctions(line.index());
        if (d.targetsSaid && d.targets.equals(d.imposers)
                || noun.kind() == SanctionNoun.Kind.CURB && !d.targetsSaid && !talked) {
            return false;
        }
        if (reading != null) {
            return true;
        }
        if (line.isWord(line.phrase(k) < 0 ? k - 1 : k, "its")) {
            // "if the EU allowed its embargo to lapse"
            context.note(targets.nearest(k), d.targets);
        }
        boolean likely = bare(k) == SanctionStage.CONSIDERED;
        return d.imposersSaid && (likely || d.targetsSaid || line.isUnder(k));
    }

    private SanctionStage stage(int k, SanctionNoun noun, StageRules.Reading reading) {
        if (reading == null) {
            return bare(k);
        }
        SanctionStage stage = isNone(k) ? reading.negated().stage() : reading.stage();
        return noun.kind() == SanctionNoun.Kind.RELIEF ? relieved(stage) : stage;
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

    /** "took it off the list" */
    private boolean isTakenOff(int k, Piece.Act verb) {
        return verb.verb() != null
                && verb.verb().lemma().equals("take")
                && ((Piece.Thing) line.at(k)).noun().kind() == SanctionNoun.Kind.LIST
                && (line.isWord(line.phrase(k), "off") || line.isWord(line.phrase(k), "from"));
    }
}
