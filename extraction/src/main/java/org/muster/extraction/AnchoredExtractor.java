package org.muster.extraction;

import java.util.List;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Evidence;
import org.muster.claims.SanctionClaim;
import org.muster.extraction.explain.Anchors;
import org.muster.extraction.explain.Explanation;
import org.muster.extraction.lexicon.Lexicon;

/**
 * Holds an extractor to the text: a claim whose evidence does not stand in the article, or with a count or a country that no
 * word of the article supports, is refused. Put it around an extractor that may invent, such as a language model behind HTTP.
 */
public final class AnchoredExtractor implements Extractor {
    private final Extractor extractor;
    private final Lexicon lexicon = Lexicon.standard();

    public AnchoredExtractor(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public ArticleClaims extract(Article article) {
        ArticleClaims claims = extractor.extract(article);
        if (claims.deployments().isEmpty() && claims.sanctions().isEmpty()) {
            return claims;
        }
        Anchors anchors = new Anchors(lexicon, article.text(), article.published());
        List<DeploymentClaim> deployments = claims.deployments().stream()
                .filter(claim -> stands(claim.evidence(), article) && supported(anchors.explain(claim, null)))
                .toList();
        List<SanctionClaim> sanctions = claims.sanctions().stream()
                .filter(claim -> stands(claim.evidence(), article) && supported(anchors.explain(claim, null)))
                .toList();
        return new ArticleClaims(
                claims.articleId(),
                claims.url(),
                claims.published(),
                claims.source(),
                claims.fingerprint(),
                deployments,
                sanctions);
    }

    private static boolean stands(Evidence evidence, Article article) {
        return evidence != null && article.text().startsWith(evidence.text(), evidence.start());
    }

    private static boolean supported(Explanation explanation) {
        return explanation.unsupported().isEmpty();
    }

    @Override
    public String version() {
        return extractor.version() + " anchored";
    }
}
