package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Whether a noun that may mean a sanction does. */
final class ThingWorth {
    private final Line line;
    private final Context context;

    ThingWorth(Line line, Context context) {
        this.line = line;
        this.context = context;
    }

    boolean isSanction(int k, SanctionNoun noun, Set<Measure> measures, Piece.Act verb, boolean targeted) {
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
                                && (verb != null && isSaidOf(verb) && (!isGeneric(k) || isFurther(k))
                                        || targeted && isAgainst(k) && !isTaken(k, verb))
                        || isDesignation(k);
            case RELIEF -> verb != null && (talked || hasSanction());
            case TALK, PRIVATE, TARIFF, NOT, ELSEWHERE -> false;
        };
    }

    /** Whether the verb changes a measure or talks of a change; "a second round would follow". */
    private static boolean isSaidOf(Piece.Act verb) {
        return verb != null && (verb.effect() != Effect.NONE || Governor.follows(verb));
    }

    /** "the Treasury's designation of three financiers" */
    private boolean isDesignation(int k) {
        return line.text(k).startsWith("designation")
                && line.isWord(k + 1, "of")
                && !new OwnerFinder(line).imposers(k, true).isEmpty()
                && !new TargetFinder(line, context).behind(k, List.of()).isEmpty();
    }

    private boolean hasSanction() {
        return line.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Thing thing && thing.noun().kind() == SanctionNoun.Kind.SANCTION);
    }

    /** "put on the list", "removed from its blacklist", "extended the list" */
    private boolean isOnList(int k, Piece.Act verb) {
        int preposition = line.phrase(k);
        boolean other = line.text(k).startsWith("list")
                && verb.effect() == Effect.NONE
                && (context.last == null || line.index() - context.last.sentence > 1);
        return line.isWord(preposition, "on") && !other
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

    /** "is weighing tougher steps", "agreed on further action": on top of the sanctions spoken of. */
    private boolean isFurther(int k) {
        return switch (line.text(k - 1)) {
            case "further",
                    "tougher",
                    "harsher",
                    "stronger",
                    "additional",
                    "more",
                    "similar",
                    "unilateral",
                    "autonomous",
                    "punitive",
                    "new",
                    "stricter",
                    "fresh" -> true;
            default -> false;
        };
    }

    /** "take action against the networks" */
    private boolean isTaken(int k, Piece.Act verb) {
        return line.text(k).startsWith("action")
                && verb != null
                && verb.verb() != null
                && verb.verb().lemma().equals("take");
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
}
