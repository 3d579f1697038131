package org.muster.extraction.explain;

import java.util.Map;
import org.muster.claims.ArticleClaims;

/**
 * An article's claims with the words behind them.
 *
 * @param explanations by id of the claim, one for each
 */
public record ExplainedClaims(ArticleClaims claims, Map<String, Explanation> explanations) {
    public ExplainedClaims {
        explanations = Map.copyOf(explanations);
    }
}
