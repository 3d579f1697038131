package org.muster.claims;

import java.util.Objects;

/**
 * The words that prove a claim.
 *
 * @param text the sentence or span as it stands in the article
 * @param start offset of its first character into the article's text, in UTF-16 code units
 * @param end offset behind its last character
 */
public record Evidence(String text, int start, int end) {
    public Evidence {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("evidence offsets " + start + ".." + end + " do not fit its text");
        }
    }
}
