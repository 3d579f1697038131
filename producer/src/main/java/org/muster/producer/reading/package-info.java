/**
 * What a look into a source gives: a {@link org.muster.producer.reading.Reading}, which is an article or the reason why there
 * is none. {@link org.muster.producer.reading.RawArticle} checks what a source words, names it ({@code ArticleIds}) and dates
 * it ({@code StatedDates}, else {@code InferredDate}). A {@link org.muster.producer.reading.ReadingCursor} gives one after
 * the other.
 */
package org.muster.producer.reading;
