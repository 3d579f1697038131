package org.muster.extraction.deployment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Kind;

/** Figures that are shares of another: "of whom 4,500 are British", "900 of the 1,600 soldiers". */
final class Shares {
    private static final Pattern VANGUARD =
            Pattern.compile("\\b(vanguard|spearhead|advance (party|team|guard|unit|group|element|detachment)"
                    + "|first (contingent|batch|group|wave|elements|units?|echelon|instalment|installment|tranche))$");

    private static final Set<String> PLANNED = Set.of(
            "planned",
            "promised",
            "pledged",
            "expected",
            "projected",
            "eventual",
            "envisaged",
            "anticipated",
            "intended",
            "scheduled",
            "authorised",
            "authorized",
            "proposed");

    /** "1,200, up from the 900 first pledged": a figure that another one replaces. */
    static boolean isFormer(Sentence s, int k) {
        int from = s.leftOf(k);
        while (s.isKind(from, Small.Kind.DETERMINER)) {
            from = s.leftOf(from);
        }
        return s.isWord(from, "from")
                        && (s.text(from - 1).equals("up") || s.text(from - 1).equals("down"))
                        && !(s.at(from - 2) instanceof Chunk.Verbal)
                || s.isWord(from, "of") && s.text(from - 1).equals("instead");
    }

    /** "will each send 200 soldiers", "200 soldiers each" */
    static boolean isApiece(Sentence s, int k) {
        if (s.text(k + 1).equals("each") || s.text(k + 1).equals("apiece")) {
            return true;
        }
        for (int j = k - 1; j >= 0 && j >= k - 3; j--) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return s.text(j).contains(" each ");
            }
        }
        return false;
    }

    /** The figure itself; null if it is none. */
    static Long figure(Sentence s, int k) {
        Quantity quantity =
                s.at(k) instanceof Chunk.Force force ? force.quantity() : ((Chunk.Amount) s.at(k)).quantity();
        Long low = quantity.count().low();
        return low != null ? low : quantity.count().high();
    }

    /** "of whom 4,500 are British and 3,000 French": whose the count is, as a predicate. */
    static List<String> nationality(Sentence s, int k) {
        int next = s.rightOf(k);
        if (s.isWord(next, "of") && s.isWord(next + 1, Set.of("those", "them", "these", "whom"))) {
            next = s.rightOf(next + 1);
        }
        if (s.at(next) instanceof Chunk.Verbal verbal && verbal.copula()) {
            next = s.rightOf(next);
        } else if (!(s.at(k) instanceof Chunk.Amount)) {
            return List.of();
        }
        while (s.isWord(next, "from") || s.isKind(next, Small.Kind.DETERMINER)) {
            next++;
        }
        if (s.at(next) instanceof Chunk.Named named
                && !named.name().actors().isEmpty()
                && (named.name().adjective() || named.name().people() || s.isWord(next - 1, "from"))) {
            return named.name().actors();
        }
        return List.of();
    }

    /** "bring home 3,000 of its 7,200 soldiers": the second figure is what there is. */
    static boolean isStockOfPart(Sentence s, int k, Chunk.Force force) {
        return force != null
                && force.possessed()
                && force.quantity().count().stated()
                && s.isWord(k - 1, "of")
                && (s.at(k - 2) instanceof Chunk.Amount || s.isWord(k - 2, Set.of("some", "most", "many", "all")));
    }

    /** "900 of the 1,600 French soldiers", "the first of 200 reinforcements": the figure that another one is a part of. */
    static boolean isWholeOfPart(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.possessed() || !force.quantity().count().stated()) {
            return false;
        }
        if (isVanguard(s, wholeMark(s, k) - 1)) {
            return true;
        }
        int of = isPlanned(s, k) ? wholeMark(s, k) : k - 1;
        return s.isWord(of, "of")
                && (s.at(of - 1) instanceof Chunk.Amount
                        || s.text(of - 1).equals("part")
                        || s.text(of - 1).equals("first"));
    }

    /** Where the "of" of "of a planned 3,700" stands. */
    private static int wholeMark(Sentence s, int k) {
        int of = s.leftOf(k);
        return s.isKind(of, Small.Kind.DETERMINER) ? s.leftOf(of) : of;
    }

    /** "the vanguard of a 629-member force" */
    private static boolean isVanguard(Sentence s, int j) {
        return s.isWord(j + 1, "of") && VANGUARD.matcher(s.text(j)).find();
    }

    /** "a planned 3,700 troops" */
    private static boolean isPlanned(Sentence s, int k) {
        return PLANNED.contains(s.text(k - 1));
    }

    /** What has happened to the part is yet to happen to the whole. */
    static Stage wholeOf(Sentence s, int k, Stage part) {
        boolean comes = part != Stage.WITHDRAWN && part != Stage.WITHDRAWING && part != Stage.DENIED;
        if (comes && (isPlanned(s, k) || isVanguard(s, wholeMark(s, k) - 1))) {
            return part == Stage.CONSIDERED ? part : Stage.ANNOUNCED;
        }
        boolean leaves = part == Stage.WITHDRAWN || part == Stage.WITHDRAWING;
        if (leaves && s.isWord(s.rightOf(k), Set.of("in", "at", "on", "inside"))) {
            // "1,600 of the 7,100 troops in southern Iraq will leave": where the whole stands
            return Stage.PRESENT;
        }
        boolean promised =
                s.at(s.rightOf(k)) instanceof Chunk.Verbal v && v.main().kind() == Kind.PLEDGE;
        return switch (part) {
            case DEPLOYED, DEPLOYING -> Stage.ANNOUNCED;
            case WITHDRAWN -> Stage.WITHDRAWING;
            default -> promised ? Stage.ANNOUNCED : part;
        };
    }

    private Shares() {}
}
