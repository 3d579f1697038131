package org.muster.local.soak;

import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.ClaimJson;
import org.muster.extraction.Extractor;

/** Reads articles whose text is their claims as {@link ClaimJson}. */
final class JsonExtractor implements Extractor {
    @Override
    public ArticleClaims extract(Article article) {
        ArticleClaims claims = ClaimJson.read(article.text());
        return new ArticleClaims(
                article.id(),
                article.url(),
                article.published(),
                article.source(),
                claims.fingerprint(),
                claims.deployments(),
                claims.sanctions());
    }

    @Override
    public String version() {
        return "json-1";
    }
}
