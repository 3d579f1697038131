package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.claims.SanctionStage;

/** Claims that repeat the one before of somebody else: "Canada did the same", "Norway is to follow", "Britain three". */
final class EchoRule {
    private static final Set<String> FOLLOWING = Set.of("suit", "the same", "likewise", "similar steps", "the example", "the lead");

    private final Line line;
    private final Context context;

    EchoRule(Line line, Context context) {
        this.line = line;
        this.context = context;
    }

    /** The claim that the sentence echoes at k, or null. */
    Draft read(int k) {
        if (context.last == null || line.index() - context.last.sentence > 2) {
            return null;
        }
        boolean follows = line.at(k) instanceof Piece.Act act
                && act.verb() != null
                && act.verb().lemma().equals("follow")
                && (line.isBoundary(k + 1) || line.isComma(k + 1) || k + 1 == line.size() || isFollowing(k + 1));
        boolean same = line.at(k) instanceof Piece.Other && isFollowing(k) || line.at(k) instanceof Piece.Small && isFollowing(k);
        if (!follows && !same) {
            return null;
        }
        List<String> imposers = new SubjectFinder(line, context).of(k);
        if (imposers.isEmpty() || imposers.equals(context.last.imposers) || imposers.equals(context.last.targets)) {
            return null;
        }
        Draft d = new Draft(line.index());
        d.imposers = imposers;
        d.imposersSaid = true;
        d.targets = context.last.targets;
        d.measures.addAll(context.last.measures);
        d.stage = context.last.stage;
        if (line.at(k) instanceof Piece.Act act && (act.will() || act.infinitive())) {
            d.stage = SanctionStage.ANNOUNCED;
        } else if (line.at(k) instanceof Piece.Act act && act.may()) {
            d.stage = SanctionStage.CONSIDERED;
        }
        return d;
    }

    private boolean isFollowing(int k) {
        if (k >= line.size()) {
            return false;
        }
        String one = text(k);
        return FOLLOWING.contains(one) || k + 1 < line.size() && FOLLOWING.contains(one + " " + text(k + 1));
    }

    private String text(int k) {
        Piece piece = line.at(k);
        return line.tokens().string(piece.from(), piece.to()).toLowerCase(java.util.Locale.ROOT);
    }
}
