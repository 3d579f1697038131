package org.muster.extraction.chunk;

import java.util.List;
import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.text.Tokens;

/**
 * Makes forces of counts before a name: "19,000 Americans", "600 Royal Marines", "200 United States Marines",
 * "the 60,000-strong Implementation Force".
 */
final class PeopleCounts {
    private final Tokens tokens;
    private final List<Chunk> chunks;

    PeopleCounts(Tokens tokens, List<Chunk> chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
    }

    /** Joins them in place. */
    void join() {
        for (int k = 1; k < chunks.size(); k++) {
            if (chunks.get(k - 1) instanceof Chunk.Amount amount
                    && chunks.get(k) instanceof Chunk.Named named
                    && !named.possessive()) {
                boolean two = k + 1 < chunks.size()
                        && chunks.get(k + 1) instanceof Chunk.Named next
                        && next.name().formation();
                if (two) {
                    chunks.set(k - 1, people(amount, (Chunk.Named) chunks.get(k + 1)));
                    chunks.subList(k, k + 2).clear();
                } else if ((named.name().people() || isPeopleToo(k, named)) && !isAdjective(k)
                        || named.name().formation()
                        || named.name().mission() && ForceFolder.isSize(tokens, amount)) {
                    chunks.set(k - 1, people(amount, named));
                    chunks.remove(k);
                }
            }
        }
    }

    /** "the 2,100 Dutch in Uruzgan": some adjectives are the people's name as well. */
    private boolean isPeopleToo(int k, Chunk.Named named) {
        String word = tokens.lower(named.to() - 1);
        boolean both = word.endsWith("ch") || word.endsWith("sh") || word.endsWith("ese");
        Chunk next = k + 1 < chunks.size() ? chunks.get(k + 1) : null;
        return both
                && named.name().adjective()
                && (next instanceof Small small && small.kind() == Small.Kind.PREPOSITION
                        || next instanceof Chunk.Verbal);
    }

    /** "35 American and British families": the people's name is an adjective. */
    private boolean isAdjective(int k) {
        int next = k + 1;
        while (next + 1 < chunks.size()
                && chunks.get(next) instanceof Small and
                && and.word().equals("and")
                && chunks.get(next + 1) instanceof Chunk.Named) {
            next += 2;
        }
        return next < chunks.size() && chunks.get(next) instanceof Chunk.Word word && isPluralNoun(word);
    }

    private boolean isPluralNoun(Chunk.Word word) {
        return !word.capital()
                && tokens.isSpaced(word.from())
                && tokens.lower(word.to() - 1).endsWith("s");
    }

    private static Chunk people(Chunk.Amount amount, Chunk.Named named) {
        return new Chunk.Force(
                amount.from(),
                named.to(),
                named.to() - 1,
                Asset.TROOPS,
                amount.quantity(),
                named.name().actors(),
                List.of(),
                named.name().formation() || named.name().mission(),
                true,
                true,
                false,
                false,
                false,
                false);
    }
}
