package org.muster.extraction.lexicon;

/** What a small word does in a sentence; see {@code function-words.txt}. A word may do several things. */
public enum Function {
    BE,
    HAVE,
    DO,
    WILL,
    MAY,
    MUST,
    NOT,
    NO,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    PRONOUN,
    ADVERB,
    MORE;

    int bit() {
        return 1 << ordinal();
    }
}
