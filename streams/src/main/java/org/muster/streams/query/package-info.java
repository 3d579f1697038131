/**
 * Answers from the stores, wherever they are. {@link org.muster.streams.query.LocalStores} reads this instance's own,
 * {@link org.muster.streams.query.Peers} asks the others, and {@link org.muster.streams.query.Gathering} and
 * {@link org.muster.streams.query.Lookup} bring the two together: over all partitions, or for one key. What is asked is a
 * {@link org.muster.streams.query.Query}, one class for each kind.
 */
package org.muster.streams.query;
