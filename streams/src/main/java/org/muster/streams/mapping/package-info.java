/**
 * Leads from the Avro records on the topics to the plain records of {@code org.muster.claims} and {@code
 * org.muster.ledger} and back: one class for each pair. Nothing is decided here.
 */
package org.muster.streams.mapping;
