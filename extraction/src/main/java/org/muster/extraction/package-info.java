/**
 * Text to claims. {@link org.muster.extraction.Extractor} is what the rest of Muster knows;
 * {@link org.muster.extraction.RuleExtractor} is the extractor by rules and lexicons. It reads an article in stages, each a
 * package that knows only the ones before it: {@code text} (tokens, sentences), {@code lexicon} (what words mean),
 * {@code chunk} (names, forces, verbs, counts, dates), and then, side by side, {@code deployment} and {@code sanction}
 * (claims). {@code docs/extraction.md} walks through them with examples.
 */
package org.muster.extraction;
