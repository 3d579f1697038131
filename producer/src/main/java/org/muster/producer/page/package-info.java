/**
 * Web pages reduced to the article they carry: {@link org.muster.producer.page.Page#of}. What the page says about itself
 * (JSON-LD, OpenGraph, {@code <time>}) is read by {@code PageMetadata}; the body is found by {@code MainText}, which weighs
 * where the running text is, after {@code Clutter} has taken out what never belongs to it.
 */
package org.muster.producer.page;
