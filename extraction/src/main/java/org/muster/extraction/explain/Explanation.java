package org.muster.extraction.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The words behind one claim.
 *
 * @param claimId id of the claim in its article
 * @param rule the rule that read it ("SEND object", "stock"), or null if its extractor does not say
 * @param spans in order of position; words that give two slots stand twice
 * @param unsupported slot values ("hosts MLI") that no word of the text supports
 */
public record Explanation(String claimId, String rule, List<Span> spans, Set<String> unsupported) {
    public Explanation {
        spans = spans.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::slot))
                .toList();
        unsupported = Set.copyOf(unsupported);
    }
}
