/**
 * The service: from articles on a topic to totals over HTTP.
 *
 * <p>{@link org.muster.streams.StreamsApplication} is the whole of it in one object, {@link org.muster.streams.ServiceMain}
 * the same as a process, {@link org.muster.streams.StreamsSettings} what it has to be told. Inside, {@code topology} says
 * what happens to an article, {@code mapping} leads from topic records to those of the ledger, {@code failure} says what
 * becomes of records that cannot be used, {@code query} finds answers in the stores of all instances, and {@code http}
 * serves them.
 */
package org.muster.streams;
