package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Claims that repeat the one before of somebody else: "Canada did the same", "Norway is to follow", "followed suit". */
final class EchoRule {
    private static final int MEMORY = 3;
    private static final Set<String> SAME =
            Set.of("the same", "likewise", "similar steps", "similar measures", "similar action", "similar moves");

    private final Line line;
    private final Context context;

    EchoRule(Line line, Context context) {
        this.line = line;
        this.context = context;
    }

    /** The claim that the words at k echo, or null. */
    Draft read(int k) {
        if (context.last == null || line.index() - context.last.sentence > MEMORY) {
            return null;
        }
        boolean same = same(k);
        if (!same && !follows(k)) {
            return null;
        }
        int verb = same ? verbBefore(k) : k;
        StageRules.Reading reading = verb < 0 ? null : new StageRules(line).read(verb, Effect.IMPOSE, false);
        List<String> imposers = new SubjectFinder(line, context).of(reading == null ? k : reading.outermost());
        if (imposers.isEmpty() || imposers.equals(context.last.imposers) || imposers.equals(context.last.targets)) {
            return null;
        }
        Draft d = new Draft(line.index());
        d.imposers = imposers;
        d.imposersSaid = true;
        d.targets = context.last.targets;
        d.targetsSaid = context.last.targetsSaid;
        d.measures.addAll(context.last.measures);
        boolean fact = reading == null || reading.stage() == SanctionStage.IMPOSED;
        d.stage = fact ? context.last.stage : reading.stage();
        return d;
    }

    private boolean follows(int k) {
        if (!(line.at(k) instanceof Piece.Act act)
                || act.verb() == null
                || !act.verb().lemma().equals("follow")) {
            return false;
        }
        int next = line.right(k);
        if (next < line.size() && line.at(next) instanceof Piece.Party party) {
            // "whether to follow the EU"
            return context.last.imposers.containsAll(party.codes());
        }
        if (line.isDeterminer(next) && line.at(next + 1) instanceof Piece.Party party) {
            return context.last.imposers.containsAll(party.codes());
        }
        return next >= line.size()
                || line.isKind(next, Kind.BREAK)
                || line.isComma(next)
                || line.isWord(next, "with")
                || line.text(next).equals("suit");
    }

    private boolean same(int k) {
        String one = line.text(k);
        return SAME.contains(one) || SAME.contains(one + " " + line.text(k + 1));
    }

    private int verbBefore(int k) {
        for (int j = k - 1; j >= 0 && j >= k - 4; j--) {
            if (line.at(j) instanceof Piece.Act) {
                return j;
            }
        }
        return -1;
    }
}
