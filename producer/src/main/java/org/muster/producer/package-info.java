/**
 * Article sources to the articles topic.
 *
 * <p>A {@link org.muster.producer.Source} is walked through in {@link org.muster.producer.Step}s: a {@link
 * org.muster.producer.Reading} (an article and how its day is known, or the reason why there is none) and what is to be
 * remembered once that is published. {@link org.muster.producer.Sources} makes them of what users name. {@link
 * org.muster.producer.ArticlePublisher} publishes them once, {@link org.muster.producer.Follower} for good; both write
 * through an {@code Outbox}, in transactions, and begin behind what the {@link org.muster.producer.Memory} holds. {@link
 * org.muster.producer.DeadLetterBox} shows what could not be read. {@link org.muster.producer.ArticleReader} reads without
 * Kafka.
 */
package org.muster.producer;
