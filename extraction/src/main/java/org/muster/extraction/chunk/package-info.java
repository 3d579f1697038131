/**
 * Words to chunks, the pieces of a sentence that rules can see. {@link org.muster.extraction.chunk.Chunker} decides what
 * begins at a token; its readers know one kind each: numbers, dates, verb groups, noun phrases for forces.
 */
package org.muster.extraction.chunk;
