/**
 * From claims to totals, as pure functions over immutable records: no clock, no Kafka.
 *
 * <p>Two steps. {@link org.muster.ledger.FactResolver} takes the {@link org.muster.ledger.Report}s of one contributors key
 * and makes {@link org.muster.ledger.Fact}s of them: what happened, with what is still open of it.
 * {@link org.muster.ledger.CountryTotals} takes the facts that {@link org.muster.ledger.Fact#concerns concern} one country
 * and adds them up to {@link org.muster.ledger.Cell}s. {@link org.muster.ledger.Ledger} is the composition of the two over
 * any set of articles. {@code docs/semantics.md} says which rules they keep.
 */
package org.muster.ledger;
