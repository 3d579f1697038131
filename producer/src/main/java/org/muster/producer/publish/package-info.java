/**
 * The way into Kafka. {@link org.muster.producer.publish.ArticlePublisher} publishes sources once, {@link
 * org.muster.producer.publish.Follower} for good; in both a {@code Courier} carries steps from the threads that read to the
 * one that writes through an {@link org.muster.producer.publish.Outbox}, in transactions.
 */
package org.muster.producer.publish;
