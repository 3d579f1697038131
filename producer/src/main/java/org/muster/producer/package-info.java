/**
 * Article sources to the articles topic. {@link org.muster.producer.ArticleReader} turns what the user points at into
 * {@link org.muster.producer.Reading}s: an article and how its day is known, or the reason why there is none.
 */
package org.muster.producer;
