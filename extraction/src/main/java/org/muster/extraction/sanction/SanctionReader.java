package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.claims.SanctionClaim;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.text.Tokens;

/** Reads the sanction claims of an article, sentence by sentence. */
public final class SanctionReader {
    private final Tokens tokens;
    private final LocalDate published;
    private final PieceReader pieces;
    private final Context context = new Context();
    private final List<Draft> drafts = new ArrayList<>();

    /** @param published may be null: relative dates are then not understood */
    public SanctionReader(Tokens tokens, Lexicon lexicon, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
        this.pieces = new PieceReader(tokens, lexicon);
    }

    /** Reads one more sentence; sentences come in order. */
    public void read(int index, List<Chunk> chunks) {
        if (chunks.isEmpty()) {
            return;
        }
        Line line = new Line(tokens, index, pieces.read(chunks));
        boolean[] used = new boolean[line.size()];
        for (int k = 0; k < line.size(); k++) {
            Draft draft = null;
            if (line.at(k) instanceof Piece.Thing thing && thing.noun().kind() != SanctionNoun.Kind.TALK) {
                draft = thing(line, k, thing, used);
            } else if (line.at(k) instanceof Piece.Act act && !used[k] && act.deed() != Deed.NONE) {
                draft = deed(line, k, act, used);
            }
            if (draft != null) {
                drafts.add(draft);
                remember(draft);
            }
        }
        rememberNames(line);
    }

    public List<SanctionClaim> claims() {
        return new SanctionMerger(tokens).merge(drafts);
    }

    /** "imposed sanctions on", "the embargo was lifted". */
    private Draft thing(Line line, int k, Piece.Thing thing, boolean[] used) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        measures.addAll(thing.noun().measures());
        measures.addAll(new MeasureFinder(line).around(k));
        ImposerFinder imposerFinder = new ImposerFinder(line, context);
        TargetFinder targetFinder = new TargetFinder(line);
        int act = new Governor(line).of(k);
        boolean talked = context.speaksOfSanctions(line.index());
        switch (thing.noun().kind()) {
            case CURB -> {
                if (measures.isEmpty() && !talked) {
                    return null;
                }
            }
            case VAGUE -> {
                if (!talked || act < 0 || !((Piece.Act) line.at(act)).effect().changes()) {
                    return null;
                }
            }
            default -> {}
        }
        Piece.Act verb = act < 0 ? null : (Piece.Act) line.at(act);
        List<String> targetsBehind = targetFinder.behind(k, List.of());
        List<String> owner = imposerFinder.owner(k, !targetsBehind.isEmpty());
        Draft d = new Draft(line.index());
        StageRules.Reading reading = null;
        if (verb != null && verb.effect() != Effect.NONE && verb.effect() != Effect.SAY) {
            used[act] = true;
            reading = new StageRules(line).read(act, verb.effect(), false);
        }
        List<String> imposers = owner;
        List<String> struck = List.of();
        if (reading != null) {
            Piece.Act outer = (Piece.Act) line.at(reading.outermost());
            List<String> subject = outer.passive() ? imposerFinder.agent(reading.outermost()) : outer.noun() ? List.of() : imposerFinder.subject(reading.outermost());
            if (verb.effect() == Effect.FACE || outer.effect() == Effect.FACE) {
                struck = subject;
            } else if (imposers.isEmpty() && !(act > k && !verb.passive())) {
                imposers = subject;
            }
        }
        if (imposers.isEmpty()) {
            imposers = imposerFinder.agent(k);
        }
        d.imposersSaid = !imposers.isEmpty();
        if (imposers.isEmpty()) {
            imposers = context.imposers;
        }
        List<String> targets = targetFinder.behind(k, imposers);
        int modifier = imposerFinder.ownerIndex(k);
        if (targets.isEmpty() && modifier >= 0 && owner.isEmpty()) {
            targets = ((Piece.Party) line.at(modifier)).codes();
        }
        if (targets.isEmpty() && act >= 0 && act < k) {
            targets = between(line, act, k, imposers);
        }
        if (targets.isEmpty()) {
            targets = struck;
        }
        d.targetsSaid = !targets.isEmpty();
        if (reading == null && !(d.imposersSaid && d.targetsSaid) && thing.noun().kind() != SanctionNoun.Kind.SANCTION) {
            return null;
        }
        if (reading == null && !(d.imposersSaid && d.targetsSaid)) {
            return null;
        }
        if (targets.isEmpty()) {
            targets = fallbackTargets(line, k, imposers);
        }
        if (targets.isEmpty() || targets.equals(imposers)) {
            return null;
        }
        if (reading != null && StageRules.isUnitedNations(imposers)) {
            reading = new StageRules(line).read(act, verb.effect(), true);
        }
        if (measures.isEmpty()) {
            measures.add(Measure.GENERAL);
        }
        d.imposers = imposers;
        d.targets = targets;
        d.measures.addAll(measures);
        d.stage = reading == null ? SanctionStage.IMPOSED : reading.stage();
        new DateFinder(line, published).date(d, act >= 0 ? act : k, verb);
        return d;
    }

    /** "threatened Baghdad with sanctions", "hit Iran with sanctions" */
    private static List<String> between(Line line, int act, int k, List<String> imposers) {
        List<String> codes = new ArrayList<>();
        for (int j = act + 1; j < k; j++) {
            if (line.at(j) instanceof Piece.Party party && !imposers.containsAll(party.codes())) {
                codes.addAll(party.codes());
            }
        }
        return codes;
    }

    private List<String> fallbackTargets(Line line, int k, List<String> imposers) {
        if (!context.targets.isEmpty() && !context.targets.equals(imposers)) {
            return context.targets;
        }
        for (int j = k - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Party party && !imposers.containsAll(party.codes())) {
                return party.codes();
            }
        }
        for (int j = context.named.size() - 1; j >= 0; j--) {
            if (!imposers.contains(context.named.get(j)) && !ImposerFinder.USUAL.contains(context.named.get(j))) {
                return List.of(context.named.get(j));
            }
        }
        return List.of();
    }

    /** "blacklisted three firms", "froze the assets of", "banned imports from". */
    private Draft deed(Line line, int k, Piece.Act act, boolean[] used) {
        if (act.deed() == Deed.TRADE || act.noun()) {
            return null;
        }
        ImposerFinder imposerFinder = new ImposerFinder(line, context);
        TargetFinder targetFinder = new TargetFinder(line);
        Set<Measure> measures = new MeasureFinder(line).object(k, act.passive());
        boolean talked = context.speaksOfSanctions(line.index());
        if (act.deed() == Deed.HIT && !talked) {
            return null;
        }
        if ((act.deed() == Deed.RESTRICT || act.deed() == Deed.RELEASE) && measures.isEmpty()) {
            return null;
        }
        StageRules rules = new StageRules(line);
        Effect effect = act.deed() == Deed.RELEASE ? Effect.EASE : Effect.IMPOSE;
        StageRules.Reading reading = rules.read(k, effect, false);
        Piece.Act outer = (Piece.Act) line.at(reading.outermost());
        Draft d = new Draft(line.index());
        List<String> imposers = outer.passive() ? imposerFinder.agent(reading.outermost()) : imposerFinder.subject(reading.outermost());
        d.imposersSaid = !imposers.isEmpty();
        if (imposers.isEmpty() && outer.passive()) {
            imposers = context.imposers;
        }
        List<String> targets = act.passive() ? targetFinder.subject(k) : List.of();
        if (targets.isEmpty()) {
            targets = targetFinder.behind(k, imposers);
        }
        d.targetsSaid = !targets.isEmpty();
        if (!d.targetsSaid && !(talked || act.deed() == Deed.STRIKE)) {
            return null;
        }
        if (!d.targetsSaid) {
            targets = fallbackTargets(line, k, imposers);
        }
        if (imposers.isEmpty() || targets.isEmpty() || targets.equals(imposers)) {
            return null;
        }
        d.imposers = imposers;
        d.targets = targets;
        d.measures.addAll(measures.isEmpty() ? Set.of(Measure.LISTING) : measures);
        d.stage = reading.stage();
        new DateFinder(line, published).date(d, k, act);
        used[k] = true;
        return d;
    }

    private void remember(Draft d) {
        context.lastClaim = d.sentence;
        if (d.imposersSaid) {
            context.imposers = d.imposers;
        }
        if (d.targetsSaid) {
            context.targets = d.targets;
        }
    }

    private void rememberNames(Line line) {
        boolean actor = false;
        for (int k = 0; k < line.size(); k++) {
            if (line.at(k) instanceof Piece.Party party) {
                context.named.addAll(party.codes());
                if (!actor && !party.place() && line.prepositionBefore(k) < 0 && !line.isKind(k + 1, Kind.BREAK)) {
                    actor = true;
                    context.actor = party.codes();
                }
            }
        }
    }
}
