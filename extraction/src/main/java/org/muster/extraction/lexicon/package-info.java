/**
 * What words mean. {@link org.muster.extraction.lexicon.Lexicon} loads the text files of this package's resources once, into
 * tries over word numbers ({@link org.muster.extraction.lexicon.Phrases}); the head of each file says how to add a line.
 */
package org.muster.extraction.lexicon;
