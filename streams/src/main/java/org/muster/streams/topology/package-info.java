/**
 * What happens to an article: {@link org.muster.streams.topology.MusterTopology} builds it, one class for each step.
 *
 * <p>Extract reads an article once and says which claims it makes and which it no longer makes. Resolve files the claims
 * of one contributors key and works out the facts they establish. Aggregate files the facts of each country and adds them
 * up. Sanctions are settled per target. The rules themselves are the ledger's; here is only what has to be kept so that
 * they can be applied to one key at a time, whatever the order of arrival.
 */
package org.muster.streams.topology;
