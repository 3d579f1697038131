package org.muster.extraction.deployment;

import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Kind;

/** What behind a force says which one is meant: "the 500 soldiers | who are to be sent to Niger", "troops | withdrawn from Niger". */
final class Postmodifiers {
    private static final int REACH = 6;

    private final Sentence s;

    Postmodifiers(Sentence sentence) {
        this.s = sentence;
    }

    /** The movement that a relative clause or a participle behind the force at k says of it, or null. */
    Predicate of(int k) {
        for (int j = k + 1; j < s.size() && j <= k + REACH; j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal) {
                return !verbal.finite() || Clauses.isReduced(verbal) ? predicate(j, verbal) : null;
            }
            if (s.isKind(j, Small.Kind.RELATIVE) || s.isWord(j, "that")) {
                int verb = s.rightOf(j);
                return !s.isWord(j, "whose") && s.at(verb) instanceof Chunk.Verbal verbal
                        ? predicate(verb, verbal)
                        : null;
            }
            if (!(s.at(j) instanceof Chunk.Word
                    || s.at(j) instanceof Chunk.Named
                    || s.isPreposition(j)
                    || s.isKind(j, Small.Kind.ADVERB)
                    || s.isKind(j, Small.Kind.DETERMINER))) {
                return null;
            }
        }
        return null;
    }

    private static Predicate predicate(int at, Chunk.Verbal verbal) {
        boolean moves = switch (verbal.main().kind()) {
            case SEND, GO, ARRIVE, STATION, SERVE, WITHDRAW, LEAVE, PLEDGE, ORDER -> true;
            default -> verbal.main().kind() == Kind.OTHER && verbal.copula();
        };
        return moves ? new Predicate(at, verbal, Predicate.Role.SUBJECT) : null;
    }
}
