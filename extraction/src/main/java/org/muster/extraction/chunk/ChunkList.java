package org.muster.extraction.chunk;

import java.util.ArrayList;
import java.util.List;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb;

/** The chunks of a sentence as far as it is read, with what those at its end say of the word that follows. */
final class ChunkList {
    private final List<Chunk> chunks = new ArrayList<>();

    List<Chunk> all() {
        return chunks;
    }

    int size() {
        return chunks.size();
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    Chunk get(int k) {
        return chunks.get(k);
    }

    void set(int k, Chunk chunk) {
        chunks.set(k, chunk);
    }

    void add(Chunk chunk) {
        chunks.add(chunk);
    }

    Chunk last() {
        return chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    }

    Chunk beforeLast() {
        return chunks.size() < 2 ? null : chunks.get(chunks.size() - 2);
    }

    void drop(int n) {
        for (int k = 0; k < n; k++) {
            chunks.remove(chunks.size() - 1);
        }
    }

    boolean endsWith(String word) {
        return last() instanceof Small small && small.word().equals(word);
    }

    /** "raise its contribution from": a level follows. */
    boolean isLeveling() {
        if (!endsWith("from")) {
            return false;
        }
        for (int k = chunks.size() - 2; k >= 0 && k >= chunks.size() - 8; k--) {
            if (chunks.get(k) instanceof Chunk.Verbal verbal) {
                return verbal.main().kind() == Verb.Kind.REDUCE || verbal.main().kind() == Verb.Kind.INCREASE;
            }
        }
        return false;
    }

    /** "Sweden and Austria": a plural subject. */
    boolean endsWithPair() {
        int n = chunks.size();
        return n > 2
                && chunks.get(n - 1) instanceof Chunk.Named
                && chunks.get(n - 2) instanceof Small and
                && and.word().equals("and")
                && chunks.get(n - 3) instanceof Chunk.Named;
    }

    /** "the F-16s in Kandahar": a plural subject with its place. */
    boolean endsWithPlaceOfMany() {
        for (int k = chunks.size() - 1; k >= 0 && k >= chunks.size() - 6; k--) {
            Chunk chunk = chunks.get(k);
            if (chunk instanceof Chunk.Force force) {
                return force.plural();
            }
            boolean place = chunk instanceof Chunk.Named
                    || chunk instanceof Small small
                            && (small.kind() == Small.Kind.PREPOSITION || small.kind() == Small.Kind.DETERMINER);
            if (!place) {
                return false;
            }
        }
        return false;
    }

    boolean lastIsNo() {
        return last() instanceof Small small
                && (small.word().equals("no") || small.word().equals("any"));
    }
}
