/**
 * Why a claim says what it says: the words of the article that gave each of its slots. Works on any extractor's claims, not
 * only on those of the rules: {@link org.muster.extraction.explain.Anchors} finds the words, and a claim with a slot that no
 * word of the article supports is refused ({@link org.muster.extraction.AnchoredExtractor}).
 */
package org.muster.extraction.explain;
