/**
 * What users name, and how far each was read. A {@link org.muster.producer.source.Source} is walked through in {@link
 * org.muster.producer.source.Step}s: a reading, and what is to be remembered in the {@link org.muster.producer.source.Memory}
 * once that is published. {@link org.muster.producer.source.Sources} makes them of names; {@link
 * org.muster.producer.source.ArticleReader} reads them without Kafka.
 */
package org.muster.producer.source;
