/**
 * Characters to words: {@link org.muster.extraction.text.Tokenizer} splits a text into tokens and sentences,
 * {@link org.muster.extraction.text.Tokens} holds them with their offsets, {@link org.muster.extraction.text.Vocabulary}
 * numbers the words that lexicons know. {@link org.muster.extraction.text.Language} tells what is not English,
 * {@link org.muster.extraction.text.Dateline} what stands before the first sentence.
 */
package org.muster.extraction.text;
