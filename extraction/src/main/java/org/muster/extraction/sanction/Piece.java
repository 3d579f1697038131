package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** A piece of a sentence as the rules of sanctions see it. {@code from} and {@code to} are token numbers, {@code to} exclusive. */
sealed interface Piece {
    int from();

    int to();

    /**
     * A state, an organisation, or somebody or something that belongs to one.
     *
     * @param place a city or province that is no capital: a target at most
     * @param adjective stands before a noun ("Russian banks")
     * @param possessive "'s" follows
     */
    record Party(int from, int to, List<String> codes, boolean place, boolean adjective, boolean possessive)
            implements Piece {}

    /**
     * A verb with its helpers, or a noun made of one.
     *
     * @param verb what it means to a sanction; null for verbs that mean nothing to one
     */
    record Act(
            int from,
            int to,
            SanctionVerb verb,
            boolean will,
            boolean may,
            boolean must,
            boolean negated,
            boolean passive,
            boolean infinitive,
            boolean gerund,
            boolean finite)
            implements Piece {
        Effect effect() {
            return verb == null ? Effect.NONE : verb.effect();
        }

        Deed deed() {
            return verb == null ? Deed.NONE : verb.deed();
        }

        boolean noun() {
            return verb != null && verb.isNoun();
        }
    }

    /** A noun for a restrictive measure. */
    record Thing(int from, int to, SanctionNoun noun) implements Piece {}

    /** What a measure takes away. */
    record Goods(int from, int to, Set<Measure> measures) implements Piece {}

    /** People or a body that cannot impose sanctions: a firm, activists, a court. */
    record Private(int from, int to) implements Piece {}

    /** A date. */
    record Date(int from, int to, Chunk.When when) implements Piece {}

    /** A small word or a mark. */
    record Small(int from, int to, String word, Chunk.Small.Kind kind) implements Piece {}

    /** Any other word. */
    record Other(int from, int to) implements Piece {}
}
