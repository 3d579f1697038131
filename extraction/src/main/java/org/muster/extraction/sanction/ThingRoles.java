package org.muster.extraction.sanction;

import java.util.List;
import org.muster.claims.SanctionStage;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Finds who imposes and who suffers a measure from the phrase of its noun and from the verb that governs it. */
final class ThingRoles {
    private final Line line;
    private final SubjectFinder subjects;
    private final OwnerFinder owners;
    private final BearerFinder bearers;

    ThingRoles(Line line, Context context) {
        this.line = line;
        this.subjects = new SubjectFinder(line, context);
        this.owners = new OwnerFinder(line);
        this.bearers = new BearerFinder(line, context);
    }

    /** Imposers and targets; empty where the sentence does not say. */
    record Roles(List<String> imposers, List<String> struck) {}

    /** Of the noun at k of which no verb says anything. */
    Roles alone(int k, boolean against) {
        List<String> imposers = owners.imposers(k, against);
        return new Roles(imposers.isEmpty() ? new AgentFinder(line).of(k) : imposers, owners.targets(k, against));
    }

    /** Of the noun at k and the verb at {@code act}; null if somebody acts who cannot impose anything. */
    Roles of(int k, int act, StageRules.Reading reading, List<String> behind, boolean against) {
        Piece.Act verb = (Piece.Act) line.at(act);
        Piece.Act outer = (Piece.Act) line.at(reading.outermost());
        boolean suffered = isSuffered(act, k, verb);
        boolean ofOthers = reading.told() < 0 && !outer.passive() && reading.outermost() < k && !suffered;
        if (ofOthers && subjects.isPrivate(reading.outermost())) {
            return null;
        }
        List<String> imposers = owners.imposers(k, against);
        List<String> struck = owners.targets(k, against);
        if (suffered || outer.effect() == Effect.FACE) {
            return suffering(act, reading, imposers, struck, behind);
        }
        boolean adopting = isAdopting(outer) || isAdopting(verb);
        if (imposers.isEmpty() || adopting) {
            imposers = acting(k, act, reading);
        }
        if (imposers.isEmpty()) {
            imposers = new AgentFinder(line).of(k);
        }
        return against(reading, imposers, act) ? null : new Roles(imposers, struck);
    }

    /** "refused to join Western sanctions": those of others. */
    private static boolean isAdopting(Piece.Act act) {
        return act.verb() != null && SanctionWord.ADOPTING.has(act.verb().lemma());
    }

    private Roles suffering(
            int act, StageRules.Reading reading, List<String> owners, List<String> named, List<String> behind) {
        boolean alternative = line.isWord(act - 1, "or");
        // "lives under a ban on American arms"
        List<String> imposers = owners.isEmpty() && SanctionWord.USUAL.hasAll(behind) ? behind : owners;
        List<String> struck = !named.isEmpty()
                ? named
                : alternative ? bearers.urged(act) : bearers.subject(reading.outermost(), imposers);
        if (alternative && imposers.isEmpty()) {
            List<String> teller = new ImposerFinder(line, subjects).teller(act);
            imposers = teller.isEmpty() ? subjects.of(reading.outermost()) : teller;
        }
        Piece.Act verb = (Piece.Act) line.at(act);
        if (imposers.isEmpty() && verb.passive() && verb.effect() != Effect.EXTEND) {
            // "were hit with an embargo by the EU"
            imposers = new AgentFinder(line).of(act);
        }
        return new Roles(imposers, struck);
    }

    private List<String> acting(int k, int act, StageRules.Reading reading) {
        Piece.Act verb = (Piece.Act) line.at(act);
        Piece.Act outer = (Piece.Act) line.at(reading.outermost());
        int asked = verb.effect() == Effect.CALL && act < k ? asked(act, k) : -1;
        if (asked >= 0) {
            return new Parties(line).around(asked);
        }
        // "sanctions that expired", but "sanctions that Washington imposed"
        boolean itself = act > k
                && reading.outermost() > k
                && !verb.passive()
                && !(verb.effect().changes() && new Governor(line).hasSubject(k, act));
        boolean nobody = reading.told() < 0 && (outer.noun() || itself);
        return nobody ? List.of() : new ImposerFinder(line, subjects).of(act, reading);
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
                        && !verb.noun()
                        && (line.isPreposition(line.right(act)) && !line.isWord(line.right(act), "by")
                                || line.isUnder(k))
                || verb.effect() == Effect.NONE
                        && verb.deed() == Deed.NONE
                        && !line.isOwn(k)
                        && !Governor.follows(verb);
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
                && !SanctionWord.USUAL.hasAll(imposers);
    }
}
