package org.muster.extraction;

import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;

/** Reads what one article claims. Implementations are deterministic and safe for use from many threads. */
public interface Extractor {
    /** Never throws on any text; an article that says nothing of the kind yields no claims. */
    ArticleClaims extract(Article article);

    /** Name and version of the rules, as it is written into every claim ("rules-1"). */
    String version();
}
