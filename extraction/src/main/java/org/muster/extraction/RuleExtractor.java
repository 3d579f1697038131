package org.muster.extraction;

import java.util.List;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;

/** The extractor by rules and lexicons. */
public final class RuleExtractor implements Extractor {
    @Override
    public ArticleClaims extract(Article article) {
        return new ArticleClaims(
                article.id(), article.url(), article.published(), article.source(), 0, List.of(), List.of());
    }

    @Override
    public String version() {
        return "rules-1";
    }
}
