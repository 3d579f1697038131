package org.muster.extraction.chunk;

import java.time.LocalDate;
import java.util.List;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.PartialDate;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb;

/** A piece of a sentence that the rules can see. {@code from} and {@code to} are token numbers, {@code to} exclusive. */
public sealed interface Chunk {
    int from();

    int to();

    /**
     * A proper name.
     *
     * @param possessive whether "'s" follows
     */
    record Named(int from, int to, Name name, boolean possessive) implements Chunk {}

    /** A count without a noun of its own ("Italy 300"). */
    record Amount(int from, int to, Quantity quantity) implements Chunk {}

    /** A noun that names a move ("the deployment of"). */
    record Move(int from, int to, Noun.Kind kind, List<String> actors) implements Chunk {}

    /**
     * A noun phrase for forces: "a further 1,000 US soldiers", "two battalions", "its contingent".
     *
     * @param head token of its noun
     * @param asset what is counted
     * @param quantity how many; {@link Quantity#NONE} if not said
     * @param owners whose, as the phrase itself says ("US troops"); empty if it does not
     * @param hosts where, as the phrase itself says (a mission's place); empty if it does not
     * @param strong whether the noun means troops by itself; false for "men", "officers", "staff"
     * @param people whether heads are counted
     * @param negated "no troops"
     * @param definite "the troops", "these soldiers", "they": leads back to what was said before
     * @param possessed "its troops": whose must be looked up in the sentence
     * @param last "the last troops"
     * @param possessive whether "'s" follows the phrase
     */
    record Force(
            int from,
            int to,
            int head,
            Asset asset,
            Quantity quantity,
            List<String> owners,
            List<String> hosts,
            boolean strong,
            boolean people,
            boolean plural,
            boolean negated,
            boolean definite,
            boolean possessed,
            boolean last)
            implements Chunk {}

    /**
     * A verb with its helpers: "has agreed to send", "will not be sent".
     *
     * @param chain the content verbs in order; the last one is what happens
     * @param will future or conditional ("will", "would", "is to")
     * @param may "may", "could"
     * @param negated "not", "no longer", "never"
     * @param perfect "has sent"
     * @param progressive "is sending"
     * @param passive "was sent"
     * @param finite whether it can be the predicate of a clause; false for "sending", "sent" and "to send" alone
     * @param infinitive begins with "to"
     * @param form form of the first content verb
     */
    record Verbal(
            int from,
            int to,
            List<Verb> chain,
            boolean will,
            boolean may,
            boolean must,
            boolean negated,
            boolean perfect,
            boolean progressive,
            boolean passive,
            boolean finite,
            boolean infinitive,
            Verb.Form form)
            implements Chunk {
        public Verb main() {
            return chain.get(chain.size() - 1);
        }

        public Verb first() {
            return chain.get(0);
        }

        public boolean has(Verb.Kind kind) {
            return chain.stream().anyMatch(verb -> verb.kind() == kind);
        }

        /** A bare "is", "was", "are". */
        public boolean copula() {
            return main().lemma().equals("be");
        }
    }

    /**
     * A noun for a decision that governs the move behind it: "plans to send", "no intention of sending".
     *
     * @param verb the decision as if it were a verb
     * @param negated "no plans"
     */
    record Plan(int from, int to, Verb verb, boolean negated) implements Chunk {}

    /** A date or a word for one; {@code future} when it lies ahead whatever the verb says ("next month"). */
    record When(int from, int to, PartialDate date, LocalDate day, boolean past, boolean future) implements Chunk {}

    /** A small word or a mark, by its text in lower case. */
    record Small(int from, int to, String word, Kind kind) implements Chunk {
        /** What it does to the structure of the sentence. */
        public enum Kind {
            PREPOSITION,
            CONJUNCTION,
            SUBORDINATOR,
            RELATIVE,
            PRONOUN,
            DETERMINER,
            ADVERB,
            COMMA,
            BREAK,
            QUOTE,
            OTHER
        }
    }

    /** A word that no lexicon knows, or that does not matter. */
    record Word(int from, int to, boolean capital) implements Chunk {}

    /**
     * How many, as a phrase says it.
     *
     * @param additional "another", "a further"
     * @param ordinal "the first 300", "its first"
     * @param each "300 each"
     */
    record Quantity(Count count, boolean additional, boolean ordinal, boolean each) {
        public static final Quantity NONE = new Quantity(Count.NONE, false, false, false);

        /** Whether it says how many, in figures or in words. */
        public boolean sized() {
            return count.stated() || count.vague() != null;
        }
    }
}
