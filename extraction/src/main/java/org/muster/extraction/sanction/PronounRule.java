package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Claims that say "it" and "them" for the measure of the sentence before: "It was renewed", "would suspend these too". */
final class PronounRule {
    private static final Set<String> OBJECTS = Set.of("it", "them", "these", "those", "both", "all");

    private final Line line;
    private final Context context;
    private final LocalDate published;

    PronounRule(Line line, Context context, LocalDate published) {
        this.line = line;
        this.context = context;
        this.published = published;
    }

    /** The claim around the verb at k, or null. */
    Draft read(int k) {
        if (context.last == null
                || line.index() - context.last.sentence > 1
                || !(line.at(k) instanceof Piece.Act act)) {
            return null;
        }
        boolean ends = act.effect() == Effect.EXTEND
                || act.effect() == Effect.EASE
                || act.effect() == Effect.LIFT
                || act.effect() == Effect.IMPOSE && act.negated();
        boolean stays = act.effect() == Effect.EXTEND
                && VerbGroups.isIntransitive(act.verb().lemma());
        if (!ends || act.noun() || stays || act.verb().lemma().matches("restrict|limit|cut|block|reduce")) {
            return null;
        }
        boolean subject = act.passive() && act.finite() && isSubject(line.left(k));
        boolean object = !act.passive()
                && line.at(k + 1) instanceof Piece.Small small
                && OBJECTS.contains(small.word())
                && endsThere(k + 2);
        if (act.gerund() && line.left(k) < 0 || context.last.sentence == line.index() && isAside(k)) {
            return null;
        }
        if (act.may() && line.text(line.left(k) - 1).equals("only")) {
            // "only Congress can lift it"
            return null;
        }
        if (!subject && !object) {
            return null;
        }
        StageRules.Reading reading = new StageRules(line).read(k, act.effect(), false);
        SubjectFinder subjects = new SubjectFinder(line, context);
        List<String> imposers = subject ? new AgentFinder(line).of(k) : subjects.of(reading.outermost());
        Draft d = new Draft(line.index());
        d.imposersSaid = !imposers.isEmpty();
        d.imposers = d.imposersSaid ? imposers : context.last.imposers;
        d.targets = context.last.targets;
        d.targetsSaid = context.last.targetsSaid;
        d.beside = line.countries(k);
        d.rule = "pronoun for the measure before with " + act.effect();
        d.measures.addAll(context.last.measures);
        d.stage = reading.stage();
        new DateFinder(line, published).date(d, k, reading.outermost(), context);
        return d.targetsSaid && d.targets.equals(d.imposers) ? null : d;
    }

    /** "expired after Britain refused to renew it" */
    private boolean isAside(int k) {
        for (int j = k - 1; j >= 0; j--) {
            if (line.isWord(j, "after") || line.isWord(j, "because") || line.isWord(j, "when")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(int k) {
        return line.isKind(k, Kind.PRONOUN) && !line.isWord(k, "he") && !line.isWord(k, "she");
    }

    private boolean endsThere(int k) {
        return k >= line.size()
                || !(line.at(k) instanceof Piece.Other
                        || line.at(k) instanceof Piece.Party
                        || line.at(k) instanceof Piece.Goods)
                || line.text(k).equals("too");
    }
}
