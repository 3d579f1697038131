package org.muster.extraction.explain;

/**
 * The words that gave a slot its value.
 *
 * @param slot name of the slot as in the claim's JSON ("hosts"; "count" for {@code low}, {@code high} and {@code vague};
 *     "trigger" for the word of movement or restriction)
 * @param value the value it gave ("MLI"); of a trigger the stage
 * @param start offset of the first character into the text, in UTF-16 code units
 * @param end offset behind the last character
 */
public record Span(String slot, String value, int start, int end) {}
