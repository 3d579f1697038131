package org.muster.extraction.deployment;

import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;

/**
 * A force or a bare count that may make a claim, with its neighbours in the sentence.
 *
 * @param k index of its chunk
 * @param force the phrase for the force; null for a count without a noun
 * @param previous chunk of the force or count before it, or -1
 * @param next chunk of the one behind it, or the sentence's size
 * @param sibling the last claim of the sentence, or null
 * @param siblingAt the chunk it was read from
 */
record Candidate(
        Sentence s, int k, Chunk.Force force, Quantity quantity, int previous, int next, Draft sibling, int siblingAt) {

    static Candidate at(Sentence s, int k, int previous, int next, Draft sibling, int siblingAt) {
        Chunk.Force force = s.at(k) instanceof Chunk.Force f ? f : null;
        Quantity quantity = force != null ? force.quantity() : ((Chunk.Amount) s.at(k)).quantity();
        if (force != null && Shares.isApiece(s, k)) {
            quantity = new Quantity(quantity.count(), quantity.additional(), quantity.ordinal(), true);
        }
        return new Candidate(s, k, force, quantity, previous, next, sibling, siblingAt);
    }

    boolean bare() {
        return force == null;
    }

    /** Whether it says how many, in figures or in words. */
    boolean sized() {
        return quantity.sized();
    }

    /** Whether nothing but list material stands between it and the claim before. */
    boolean listed() {
        return sibling != null && Worth.isListed(s, siblingAt, k);
    }
}
