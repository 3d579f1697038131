package org.muster.extraction.deployment;

import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Kind;

/** "cut its force to 2,500": a level, and a departure of nobody knows how many. */
final class Drawdown {
    /** The departure that a level implies, or null. */
    static Draft of(Predicate p, Draft level) {
        if (!Predicate.isVerb(p, Kind.REDUCE) || level.stage != Stage.TARGET && level.stage != Stage.PRESENT) {
            return null;
        }
        boolean from = p.role() == Predicate.Role.OBJECT && level.stage == Stage.PRESENT;
        if (p.role() != Predicate.Role.LEVEL && !from) {
            return null;
        }
        Draft out = level.copy();
        out.quantity = Quantity.NONE;
        Chunk.Verbal v = p.verbal();
        boolean ahead = from ? isAhead(v) : level.stage == Stage.TARGET;
        out.stage = v.may() || v.has(Kind.CONSIDER) ? Stage.CONSIDERED : ahead ? Stage.WITHDRAWING : Stage.WITHDRAWN;
        return out;
    }

    private static boolean isAhead(Chunk.Verbal v) {
        return v.will() || v.infinitive() || v.progressive() || v.chain().size() > 1 || v.form() == Verb.Form.GERUND;
    }

    private Drawdown() {}
}
