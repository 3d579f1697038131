/**
 * Article sources to the articles topic, from below to above:
 *
 * <ul>
 *   <li>{@code bytes}, {@code page} and {@code web} know nothing of articles: they unpack and cut bytes, reduce a web page to
 *       what it tells, and ask servers politely;
 *   <li>{@code reading}: an article, or the reason why there is none; {@code file} and {@code archive} read them from formats;
 *   <li>{@code source}: what users name, and how far it was read; {@code progress} counts;
 *   <li>{@code publish}: in transactions into Kafka, once or for good; {@code letter}: what could not be read.
 * </ul>
 *
 * The classes here are the ways to start it without the command line, as containers do.
 */
package org.muster.producer;
