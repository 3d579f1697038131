package org.muster.extraction.deployment;

import java.util.List;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.text.Tokens;

/** The chunks of one sentence, with the look-ups that every rule needs. */
record Sentence(Tokens tokens, int index, List<Chunk> chunks) {
    Chunk at(int k) {
        return k >= 0 && k < chunks.size() ? chunks.get(k) : null;
    }

    int size() {
        return chunks.size();
    }

    boolean isWord(int k, String word) {
        return at(k) instanceof Small small && small.word().equals(word);
    }

    boolean isWord(int k, java.util.Set<String> words) {
        return at(k) instanceof Small small && words.contains(small.word());
    }

    boolean isKind(int k, Small.Kind kind) {
        return at(k) instanceof Small small && small.kind() == kind;
    }

    boolean isBreak(int k) {
        return isKind(k, Small.Kind.BREAK);
    }

    boolean isComma(int k) {
        return isKind(k, Small.Kind.COMMA);
    }

    boolean isPreposition(int k) {
        return isKind(k, Small.Kind.PREPOSITION);
    }

    String text(int k) {
        Chunk chunk = at(k);
        return chunk == null ? "" : tokens.lower(chunk.from(), chunk.to());
    }

    /** The nearest chunk to the left that is no adverb, quote or plain word. */
    int leftOf(int k) {
        int j = k - 1;
        while (j >= 0 && (isKind(j, Small.Kind.ADVERB) || isKind(j, Small.Kind.QUOTE) || at(j) instanceof Chunk.Word)) {
            j--;
        }
        return j;
    }

    int leftOfAdverbs(int k) {
        int j = k - 1;
        while (j >= 0 && isKind(j, Small.Kind.ADVERB)) {
            j--;
        }
        return j;
    }

    int rightOf(int k) {
        int j = k + 1;
        while (j < size() && (isKind(j, Small.Kind.ADVERB) || isKind(j, Small.Kind.QUOTE))) {
            j++;
        }
        return j;
    }

    /** Whether a count or a force stands there. */
    boolean isForce(int k) {
        return at(k) instanceof Chunk.Force || at(k) instanceof Chunk.Amount;
    }
}
