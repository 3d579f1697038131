package org.muster.extraction.sanction;

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
    /** Verbs that make another's measures one's own: "joined the EU embargo". */
    private static final Set<String> ADOPTING =
            Set.of("join", "match", "take over", "mirror", "copy", "align with", "back");

    private static final Set<String> LIKELY =
            Set.of("likely", "possible", "imminent", "table", "inevitable", "looming", "cards", "pipeline", "horizon");

    private final Line line;
    private final Context context;
    private final LocalDate published;
    private final SubjectFinder subjects;
    private final TargetFinder targets;
    private final OwnerFinder owners;

    ThingRule(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
        this.subjects = new SubjectFinder(line, context);
        this.targets = new TargetFinder(line, context);
        this.owners = new OwnerFinder(line);
    }

    /** The claim around the noun at k, or null; marks the verbs that it explains as used. */
    Draft read(int k, boolean[] used) {
        SanctionNoun noun = ((Piece.Thing) line.at(k)).noun();
        Set<Measure> measures = measures(k, noun);
        List<String> behind = targets.behind(k, List.of());
        int act = new Governor(line).of(k);
        Piece.Act verb = act < 0 ? null : (Piece.Act) line.at(act);
        boolean against = !behind.isEmpty() && line.isPreposition(line.right(k));
        if (!isSanction(k, noun, measures, verb, against)) {
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
            if (reading.told() < 0
                    && !outer.passive()
                    && outermost < k
                    && verb.effect() != Effect.FACE
                    && subjects.isPrivate(outermost)) {
                return null;
            }
            if (isSuffered(act, k, verb) || outer.effect() == Effect.FACE) {
                if (imposers.isEmpty() && Parties.USUAL.containsAll(behind)) {
                    // "lives under a ban on American arms"
                    imposers = behind;
                }
                struck = struck.isEmpty() ? targets.subject(outermost, imposers) : struck;
            } else if (imposers.isEmpty()
                    || ADOPTING.contains(
                            outer.verb() == null ? "" : outer.verb().lemma())) {
                int asked = verb.effect() == Effect.CALL && act < k ? asked(act, k) : -1;
                boolean nobody = reading.told() < 0 && (outer.noun() || act > k && !verb.passive());
                imposers = asked >= 0
                        ? new Parties(line).around(asked)
                        : nobody ? List.of() : new ImposerFinder(line, subjects).of(act, reading);
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
        d.imposers = d.imposersSaid ? imposers : context.imposers();
        List<String> whom = noun.kind() == SanctionNoun.Kind.LIST ? List.of() : targets.behind(k, d.imposers);
        if (whom.isEmpty()) {
            whom = struck;
        }
        if (whom.isEmpty() && act >= 0 && act < k) {
            whom = targets.between(act, k, d.imposers);
        }
        if (whom.isEmpty()) {
            whom = targets.fronted(d.imposers);
        }
        if (whom.isEmpty()) {
            whom = targets.condition(d.imposers);
        }
        if (whom.isEmpty()) {
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
        d.stage = reading == null
                ? bare(k)
                : noun.kind() == SanctionNoun.Kind.RELIEF ? relieved(reading.stage()) : reading.stage();
        new DateFinder(line, published).date(d, act >= 0 ? act : k, verb);
        return d;
    }

    /** Sanctions of which nothing is said are in force, but for those that "are likely". */
    private SanctionStage bare(int k) {
        for (int j = k + 1; j < line.size() && j < k + 12; j++) {
            if (LIKELY.contains(line.text(j))) {
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
        return measures;
    }

    private boolean isSanction(int k, SanctionNoun noun, Set<Measure> measures, Piece.Act verb, boolean targeted) {
        boolean talked = context.speaksOfSanctions(line.index());
        if (verb != null && verb.effect() == Effect.BREACH) {
            return false;
        }
        return switch (noun.kind()) {
            case SANCTION -> !isDropped(k, verb);
            case LIST -> verb != null && isOnList(k, verb);
            case CURB -> !measures.isEmpty() && (verb != null || targeted) || talked && verb != null;
            case VAGUE ->
                (talked || isCost(k) && targeted && verb != null && verb.effect() == Effect.IMPOSE)
                        && !isDropped(k, verb)
                        && !line.isWord(line.phrase(k), "from")
                        && (verb != null && verb.effect() != Effect.NONE && !isGeneric(k) || targeted && isAgainst(k));
            case RELIEF -> verb != null && (talked || hasSanction());
            case TALK, PRIVATE, NOT -> false;
        };
    }

    private boolean hasSanction() {
        return line.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Thing thing && thing.noun().kind() == SanctionNoun.Kind.SANCTION);
    }

    /** Who is asked between the verb and the measure: "asked the EU for an embargo". */
    private int asked(int act, int k) {
        for (int j = act + 1; j < k; j++) {
            if (line.at(j) instanceof Piece.Party party && !party.place() && !line.isInPhrase(j)
                    || line.at(j) instanceof Piece.Party
                            && line.isWord(line.phrase(j), "on")
                            && line.text(act).startsWith("call")) {
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
                && !Parties.USUAL.containsAll(imposers);
    }

    /** "put on the list", "removed from its blacklist", "extended the list" */
    private boolean isOnList(int k, Piece.Act verb) {
        int preposition = line.phrase(k);
        return line.isWord(preposition, "on")
                || line.isOwn(k) && context.speaksOfSanctions(line.index())
                || line.isWord(preposition, "to")
                || line.isWord(preposition, "from")
                || verb.verb() != null && verb.verb().lemma().equals("come off")
                || verb.effect() == Effect.EXTEND
                || verb.effect().changes() && context.speaksOfSanctions(line.index());
    }

    /** "take steps", "tolerate any action": anybody takes those, about anything. */
    private boolean isGeneric(int k) {
        return switch (line.text(k)) {
            case "step", "steps", "move", "moves", "action", "actions" -> true;
            default -> false;
        };
    }

    /** "impose severe economic costs on": a sanction even where nobody has said the word. */
    private boolean isCost(int k) {
        return line.text(k).endsWith("costs") || line.text(k).endsWith("consequences");
    }

    private boolean isAgainst(int k) {
        int next = line.right(k);
        return line.isWord(next, "on")
                || line.isWord(next, "against")
                || line.isWord(next, "of") && line.at(next + 1) instanceof Piece.Date;
    }

    /** "took it off the list" */
    private boolean isTakenOff(int k, Piece.Act verb) {
        return verb.verb() != null
                && verb.verb().lemma().equals("take")
                && ((Piece.Thing) line.at(k)).noun().kind() == SanctionNoun.Kind.LIST
                && (line.isWord(line.phrase(k), "off") || line.isWord(line.phrase(k), "from"));
    }

    /** "dropped several measures from its first draft" */
    private boolean isDropped(int k, Piece.Act verb) {
        if (verb == null || verb.effect() != Effect.LIFT) {
            return false;
        }
        boolean from = false;
        for (int j = Math.max(0, k - 10); j < line.size() && j < k + 7; j++) {
            from |= line.isWord(j, "from");
            if (from && line.at(j) instanceof Piece.Thing thing && thing.noun().kind() == SanctionNoun.Kind.TALK) {
                return true;
            }
        }
        return false;
    }

    /** "remains under sanctions", "was hit with sanctions", "was added to the list": the subject is the target. */
    private boolean isSuffered(int act, int k, Piece.Act verb) {
        if (act > k) {
            return false;
        }
        boolean listed = ((Piece.Thing) line.at(k)).noun().kind() == SanctionNoun.Kind.LIST;
        return verb.effect() == Effect.FACE
                || verb.passive() && verb.effect() == Effect.THREATEN && line.isWord(line.phrase(k), "with")
                || verb.passive() && (listed || verb.deed() == Deed.HIT || verb.deed() == Deed.STRIKE)
                || listed && verb.verb() != null && verb.verb().lemma().equals("come off")
                || verb.effect() == Effect.EXTEND
                        && !verb.passive()
                        && (line.isPreposition(line.right(act)) || line.isUnder(k))
                || verb.effect() == Effect.NONE && verb.deed() == Deed.NONE;
    }
}
