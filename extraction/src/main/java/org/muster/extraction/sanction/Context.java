package org.muster.extraction.sanction;

import java.util.ArrayList;
import java.util.List;

/** What the article has spoken of so far: whom "it" and "the country" mean. */
final class Context {
    /** Whoever acted last. */
    List<String> actor = List.of();
    /** Imposers of the last claim that named them. */
    List<String> imposers = List.of();
    /** Targets of the last claim that named them. */
    List<String> targets = List.of();
    /** Countries that were named, the last one last. */
    final List<String> named = new ArrayList<>();
    /** Sentence of the last claim. */
    int lastClaim = -100;

    boolean speaksOfSanctions(int sentence) {
        return sentence - lastClaim <= 4;
    }
}
