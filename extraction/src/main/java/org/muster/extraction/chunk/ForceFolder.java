package org.muster.extraction.chunk;

import org.muster.claims.Asset;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.text.Tokens;

/** Folds what stands before a noun for a force into one noun phrase: determiner, count, nationality, adjectives. */
final class ForceFolder {
    static final int MOST_ADJECTIVES = 3;
    private final Tokens tokens;
    private final ChunkList chunks;
    private final ForceBuilder b;
    private final Connectives connectives;

    ForceFolder(Tokens tokens, ChunkList chunks, ForceBuilder builder) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.b = builder;
        this.connectives = new Connectives(tokens, chunks, builder);
    }

    /** What became of the chunk before the phrase. */
    enum Fold {
        TAKEN,
        LEFT,
        /** The phrase begins with it or behind it. */
        BEGINS
    }

    /** Takes chunk by chunk from right to left until one does not belong to the phrase. */
    void fold() {
        Fold fold = Fold.TAKEN;
        while (fold == Fold.TAKEN && !chunks.isEmpty()) {
            fold = fold(chunks.last());
        }
        if (fold == Fold.LEFT && b.counted) {
            determinersBeforeCount();
        }
        if (chunks.endsWith("of") && isNone(chunks.beforeLast())) {
            // "none of the troops"
            b.take(chunks.last());
            b.take(chunks.last());
            b.negated = true;
        }
        if (chunks.endsWith("of") && isLast(chunks.beforeLast())) {
            // "the last of its peacekeepers"
            b.take(chunks.last());
            b.take(chunks.last());
            b.last = true;
        }
    }

    private static boolean isNone(Chunk chunk) {
        return chunk instanceof Small small
                && (small.word().equals("none") || small.word().equals("neither"));
    }

    private boolean isLast(Chunk chunk) {
        return chunk != null
                && chunk.to() - chunk.from() == 1
                && tokens.lower(chunk.from()).equals("last");
    }

    private Fold fold(Chunk chunk) {
        if (chunk instanceof Chunk.Word word) {
            return adjective(word);
        }
        if (chunk instanceof Chunk.Force other) {
            return force(other);
        }
        if (chunk instanceof Chunk.Named named) {
            return name(named);
        }
        if (chunk instanceof Chunk.Amount amount) {
            return b.counted ? Fold.BEGINS : amount(amount);
        }
        if (chunk instanceof Chunk.Verbal verbal) {
            return participle(verbal);
        }
        if (chunk instanceof Small small) {
            return small.kind() == Small.Kind.DETERMINER && !Determiners.isPossessiveMark(small)
                    ? begins(Determiners.take(b, small))
                    : connectives.fold(small);
        }
        return chunk instanceof Chunk.Plan || chunk instanceof Chunk.Move ? Fold.LEFT : Fold.BEGINS;
    }

    private static Fold begins(boolean begins) {
        return begins ? Fold.BEGINS : Fold.TAKEN;
    }

    private Fold adjective(Chunk.Word word) {
        if (b.counted || b.determined || b.adjectives >= MOST_ADJECTIVES || isUnlikelyAdjective(word)) {
            return Fold.LEFT;
        }
        b.adjectives++;
        b.take(word);
        return Fold.TAKEN;
    }

    /** "armed men", "remaining troops", but not "sending troops". */
    private Fold participle(Chunk.Verbal verbal) {
        if (verbal.finite()
                || verbal.infinitive()
                || verbal.chain().size() > 1
                || verbal.to() - verbal.from() > 1
                || !isAdjectival(verbal)) {
            return Fold.BEGINS;
        }
        b.adjectives++;
        b.take(verbal);
        return Fold.TAKEN;
    }

    private Fold force(Chunk.Force other) {
        boolean adjoins = other.to() == b.from;
        boolean counted = other.quantity().count().stated();
        if (!b.counted
                && !counted
                && (adjoins || b.from > 0 && tokens.is(b.from - 1, '-'))
                && other.asset() != Asset.SHIPS) {
            // "infantry battalion", "army engineers": the noun before is an adjective
            b.takeAdjective(other);
            b.negated |= other.negated();
            b.definite |= other.definite();
            b.possessed |= other.possessed();
            return begins(other.definite() || other.negated() || other.possessed());
        }
        if (!b.counted
                && counted
                && adjoins
                && (b.noun.kind() != Noun.Kind.TROOPS || tokens.isNumber(other.to() - 1))) {
            // "a contingent of 205 | combat troops", "twelve Su-35 | fighters"
            b.takeAdjective(other);
            b.hosts.addAll(other.hosts());
            b.quantity = other.quantity();
        }
        return Fold.BEGINS;
    }

    private Fold name(Chunk.Named named) {
        if (b.counted || !ownsPhrase(named)) {
            return Fold.LEFT;
        }
        b.take(named);
        b.adopt(named.name());
        return begins(named.name().person());
    }

    private Fold amount(Chunk.Amount amount) {
        boolean designation = isDesignation(amount);
        b.take(amount);
        if (designation) {
            b.take(chunks.last());
            return Fold.TAKEN;
        }
        b.quantity = amount.quantity();
        b.sized = isSize(tokens, amount);
        b.counted = !b.sized;
        return Fold.TAKEN;
    }

    /** "its 7,200", "the 14th Army's 9,000", "the first 300", "Slovakia's hundred". */
    private void determinersBeforeCount() {
        while (chunks.last() instanceof Small small
                && (small.kind() == Small.Kind.DETERMINER || Determiners.isPossessiveMark(small))) {
            if (Determiners.isPossessiveMark(small)) {
                if (chunks.beforeLast() instanceof Chunk.Named named
                        && !named.name().actors().isEmpty()) {
                    b.take(small);
                    b.take(named);
                    b.owners.addAll(named.name().actors());
                }
                return;
            }
            if (Determiners.take(b, small)) {
                return;
            }
        }
        if (chunks.last() instanceof Chunk.Named named
                && named.name().adjective()
                && !named.name().country()
                && b.owners.isEmpty()) {
            b.take(named);
            b.adopt(named.name());
            if (chunks.last() instanceof Small small && small.kind() == Small.Kind.DETERMINER) {
                Determiners.take(b, small);
            }
        }
        if (chunks.endsWith("of") && chunks.beforeLast() instanceof Chunk.Force body && ForcePhrases.isBody(body)) {
            b.takeBody(chunks.last(), body);
        }
    }

    private boolean ownsPhrase(Chunk.Named named) {
        Name name = named.name();
        boolean owner = !name.actors().isEmpty() && !name.ship() && !name.person();
        return !named.possessive() && (owner || name.site() && name.actors().isEmpty());
    }

    /** "JAS 39 Gripens": the number belongs to the type. */
    private boolean isDesignation(Chunk.Amount amount) {
        return amount.to() - amount.from() == 1
                && tokens.isNumber(amount.from())
                && tokens.length(amount.from()) < 4
                && chunks.beforeLast() instanceof Chunk.Word word
                && tokens.isAllCapitals(word.from())
                && word.to() == amount.from();
    }

    private boolean isUnlikelyAdjective(Chunk.Word word) {
        return !word.capital()
                ? tokens.isNumber(word.from())
                        && Character.isDigit(tokens.text().charAt(tokens.end(word.from()) - 1))
                : word.to() - word.from() == 1 && word.from() == 0;
    }

    private static boolean isAdjectival(Chunk.Verbal verbal) {
        boolean gerund = verbal.form() == Verb.Form.GERUND;
        return switch (verbal.main().kind()) {
            case SAY, HARM -> false;
            case SERVE, GO, ARRIVE, LEAVE, OTHER, DRILL -> true;
            default -> !gerund;
        };
    }

    /** "a 500-strong force": the count is the size of a body, not a number of them. */
    static boolean isSize(Tokens tokens, Chunk.Amount amount) {
        return amount.to() > amount.from() + 1 && tokens.is(amount.to() - 2, '-') && !tokens.isNumber(amount.to() - 1);
    }
}
