package org.muster.extraction.deployment;

import java.util.Set;
import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Words;

/** Counts without a noun of their own: "Italy 300", "another 5,000". */
final class BareCounts {
    /** Smaller counts without a noun are seldom soldiers ("two of them"). */
    static final int SMALLEST_BARE = 5;

    private static final Set<String> MORE = Set.of("more", "others", "each", "additional");

    /** So many of a bare count are people. */
    private static final int MANY_MACHINES = 500;

    private static final int MANY_UNITS = 20;

    /**
     * Whether a count without a noun can be a count of troops.
     *
     * @param lately whether the sentence before was about troops
     * @param spoken whether troops were spoken of not long ago
     */
    static boolean standsAlone(Sentence s, int k, Chunk.Amount amount, boolean lately, boolean spoken) {
        if (!amount.quantity().count().stated()) {
            // "thousands more are on their way"
            return amount.quantity().count().vague() != null
                    && (s.isWord(k + 1, "more") || s.at(k - 1) instanceof Chunk.Verbal verbal && isCountable(verbal))
                    && lately;
        }
        return (spoken || hasForce(s))
                && isLarge(s, amount)
                && (hasForce(s) || !NotForces.speaksOfOthers(s))
                && !isLabel(s, k)
                && isFollowedWell(s, k);
    }

    /** Whether a count is one of a contingent rather than of some soldiers. */
    static boolean isMany(Quantity quantity) {
        Long high = quantity.count().high();
        Long low = quantity.count().low();
        return (high != null ? high : low == null ? 0 : low) >= 2 * SMALLEST_BARE;
    }

    private static boolean isLarge(Sentence s, Chunk.Amount amount) {
        Long high = amount.quantity().count().high();
        long value = high == null ? amount.quantity().count().low() : high;
        boolean counts = s.chunks().stream().anyMatch(chunk -> chunk instanceof Chunk.Force force && force.strong());
        return value >= (counts ? SMALLEST_BARE : 2 * SMALLEST_BARE)
                || amount.quantity().each()
                || amount.quantity().additional();
    }

    /** "flight 4978", "a list of 12", "one in three": a number that counts something else or nothing at all. */
    private static boolean isLabel(Sentence s, int k) {
        boolean bare = s.tokens().isNumber(s.at(k).from());
        boolean named =
                s.at(k - 1) instanceof Chunk.Word && !s.text(k - 1).endsWith("ly") || s.at(k - 1) instanceof Chunk.When;
        if (bare && named && !s.isWord(k + 1, "of") || s.isWord(k + 1, "in") && s.at(k + 2) instanceof Chunk.Amount) {
            return true;
        }
        int owned = s.isKind(k + 2, Small.Kind.DETERMINER) ? k + 3 : k + 2;
        while (s.at(owned) instanceof Chunk.Word && s.at(owned + 1) instanceof Chunk.Word) {
            owned++;
        }
        boolean others = s.isWord(k + 1, "of")
                && s.at(owned) instanceof Chunk.Word
                && s.text(owned).endsWith("s");
        if (bare && isYear(s, k)) {
            return true;
        }
        boolean measured = s.isKind(k + 1, Small.Kind.CONJUNCTION)
                && s.at(k + 2) instanceof Chunk.Word measure
                && s.tokens().isNumber(measure.from());
        if (others || measured || isAge(s, k)) {
            return true;
        }
        boolean ofThings =
                s.isWord(k - 1, "of") && s.at(k - 2) instanceof Chunk.Word && !Words.COLLECTIVE.has(s.text(k - 2));
        boolean dated = s.isKind(k + 1, Small.Kind.CONJUNCTION)
                && s.at(k + 2) instanceof Chunk.When when
                && s.tokens().isNumber(when.from());
        return ofThings || dated || s.isWord(k - 1, "in") && s.at(k - 2) instanceof Chunk.Amount;
    }

    /** "in Mali, 2013", "a 2002 ruling", but not "sent 2000" */
    private static boolean isYear(Sentence s, int k) {
        String text = s.text(k);
        return text.matches("((beyond|until|before|after|by) )?(19|20)[0-9][0-9]")
                && !(s.at(k - 1) instanceof Chunk.Verbal)
                && !(s.at(k - 1) instanceof Chunk.Named);
    }

    /** "Yusuf, who is 73," */
    private static boolean isAge(Sentence s, int k) {
        return s.at(k - 1) instanceof Chunk.Verbal verbal && verbal.copula() && s.isWord(k - 2, "who");
    }

    /** Whether what follows leaves room for "soldiers". */
    private static boolean isFollowedWell(Sentence s, int k) {
        Chunk next = s.at(k + 1);
        if (next instanceof Chunk.Verbal verbal
                && verbal.form() == Verb.Form.THIRD
                && !verbal.copula()
                && verbal.to() - verbal.from() == 1) {
            // "3,000 lives": a noun that looks like a verb
            return false;
        }
        boolean described = next instanceof Chunk.Verbal verbal
                && !verbal.finite()
                && s.at(k + 2) instanceof Chunk.Word
                && s.text(k + 2).endsWith("s");
        if (described) {
            // "sixteen planned posts"
            return false;
        }
        if (next == null || next instanceof Chunk.Verbal || next instanceof Chunk.When) {
            return true;
        }
        if (s.isWord(k + 1, "that") || s.isKind(k + 1, Small.Kind.PRONOUN)) {
            // "the 1,200 he had promised", "the 40,000 that are there"
            return s.isWord(k - 1, "the") || s.isWord(k + 1, "there");
        }
        if (next instanceof Chunk.Named named) {
            return named.name().adjective() || named.name().people();
        }
        if (!(next instanceof Small small)) {
            return false;
        }
        return switch (small.kind()) {
            case COMMA, BREAK, PREPOSITION, CONJUNCTION, ADVERB, QUOTE, RELATIVE -> true;
            case DETERMINER -> MORE.contains(small.word()) || small.word().equals("the") && s.isWord(s.leftOf(k), "at");
            case PRONOUN -> small.word().equals("there");
            default -> false;
        };
    }

    /** What a bare count counts: what the counted force before it does. */
    static Asset assetOf(Sentence s, int k, Quantity quantity) {
        Long high = quantity.count().high();
        Long low = quantity.count().low();
        long size = high != null ? high : low == null ? 0 : low;
        if (s.isWord(k + 1, "of") && s.at(k + 3) instanceof Chunk.Force kind && !kind.people()) {
            // "six of them F-16s"
            return kind.asset();
        }
        for (int j = k - 1; j >= 0 && size < MANY_MACHINES; j--) {
            if (s.at(j) instanceof Chunk.Force force
                    && (force.quantity().count().stated() || force.people() || force.plural())) {
                return force.asset() != Asset.UNIT || size < MANY_UNITS ? force.asset() : Asset.TROOPS;
            }
        }
        return Asset.TROOPS;
    }

    /** "might add several hundred" */
    static boolean isCountable(Chunk.Verbal verbal) {
        return switch (verbal.main().kind()) {
            case SEND, SUPPLY, PLEDGE, WITHDRAW, HAVE, STATION -> true;
            default -> false;
        };
    }

    static boolean hasForce(Sentence s) {
        return s.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Force force && force.people() && force.strong());
    }

    private BareCounts() {}
}
