package org.muster.extraction.chunk;

import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.chunk.ForceFolder.Fold;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.text.Tokens;

/** Folds what small words join to a phrase for a force: owners, hyphened adjectives, "a contingent of", lists of nationalities. */
final class Connectives {
    private static final Set<String> ATTACHED = Set.of(
            "led",
            "backed",
            "trained",
            "controlled",
            "supported",
            "run",
            "held",
            "born",
            "made",
            "owned",
            "sponsored",
            "occupied",
            "speaking",
            "bound",
            "dominated",
            "administered",
            "allied");

    private final Tokens tokens;
    private final ChunkList chunks;
    private final ForceBuilder b;

    Connectives(Tokens tokens, ChunkList chunks, ForceBuilder builder) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.b = builder;
    }

    Fold fold(Small small) {
        Chunk before = chunks.beforeLast();
        switch (small.word()) {
            case "'s", "\u2019s" -> {
                owner(small, before);
                return Fold.BEGINS;
            }
            case "-" -> {
                return hyphen(small, before);
            }
            case "of" -> {
                of(small, before);
                return Fold.BEGINS;
            }
            default -> {}
        }
        boolean comma = small.kind() == Small.Kind.COMMA;
        if ((comma || small.word().equals("and")) && joinsOwners(before)) {
            b.take(small);
            b.take(before);
            b.adopt(((Chunk.Named) before).name());
            return Fold.TAKEN;
        }
        boolean adjectiveBefore = comma
                && before instanceof Chunk.Word
                && b.adjectives > 0
                && b.adjectives < ForceFolder.MOST_ADJECTIVES
                && !b.counted
                && amountSoon();
        boolean adverb = small.kind() == Small.Kind.ADVERB
                && (small.word().equals("first") || small.word().equals("mostly"));
        boolean quoted = small.kind() == Small.Kind.QUOTE
                && (b.adjectives > 0 || before instanceof Chunk.Amount || b.counted && b.from > small.to());
        if (adjectiveBefore || adverb || quoted) {
            b.take(small);
            return Fold.TAKEN;
        }
        return Fold.BEGINS;
    }

    /** "Canada's troops", "the 14th Army's 9,000" */
    private void owner(Small mark, Chunk before) {
        if (before instanceof Chunk.Named named && !named.name().actors().isEmpty()) {
            b.take(mark);
            b.take(named);
            b.owners.addAll(named.name().actors());
            b.hosts.addAll(named.name().mission() ? named.name().places() : List.of());
            b.definite = true;
        } else if (before instanceof Chunk.Word || before instanceof Chunk.Force) {
            b.possessed = true;
            b.take(mark);
            b.take(before);
            if (chunks.last() instanceof Small small
                    && small.kind() == Small.Kind.DETERMINER
                    && !Determiners.isPossessiveMark(small)) {
                b.take(small);
            }
        }
    }

    /** "US-led troops", "tough-as-nails paratroopers" */
    private Fold hyphen(Small hyphen, Chunk before) {
        if (before == null) {
            return Fold.LEFT;
        }
        b.take(hyphen);
        boolean part = before instanceof Chunk.Named
                ? isAttached(hyphen)
                : before instanceof Chunk.Word
                        || before instanceof Chunk.Verbal
                        || before instanceof Small && !tokens.isSpaced(hyphen.from());
        if (part) {
            b.take(before);
        }
        return Fold.TAKEN;
    }

    private void of(Small of, Chunk before) {
        if (before instanceof Chunk.Amount amount && !b.counted) {
            // "2,000 of its soldiers", "thousands of US troops"
            b.take(of);
            b.take(amount);
            b.counted = true;
            b.quantity = amount.quantity();
            b.negated = false;
        } else if (before instanceof Chunk.Force body
                && ForcePhrases.isBody(body)
                && b.quantity.count() != Count.NONE) {
            // "a contingent of 75 military police"
            b.takeBody(of, body);
            b.strong |= body.strong();
        } else if (before instanceof Chunk.Force unit
                && unit.asset() == Asset.UNIT
                && !b.counted
                && b.noun.kind() != Noun.Kind.UNIT) {
            // "a squadron of MiG-29s"
            b.take(of);
            b.take(unit);
            b.owners.addAll(unit.owners());
            b.quantity = unit.quantity();
            b.unit = true;
        }
    }

    private boolean joinsOwners(Chunk before) {
        return !b.owners.isEmpty()
                && !b.counted
                && before instanceof Chunk.Named named
                && (named.name().adjective() || named.name().country())
                && !named.possessive()
                && !named.name().formation();
    }

    private boolean amountSoon() {
        for (int k = chunks.size() - 2; k >= 0 && k >= chunks.size() - 5; k--) {
            if (chunks.get(k) instanceof Chunk.Amount) {
                return true;
            }
        }
        return false;
    }

    private boolean isAttached(Small hyphen) {
        return hyphen.to() < tokens.size() && ATTACHED.contains(tokens.lower(hyphen.to()));
    }
}
