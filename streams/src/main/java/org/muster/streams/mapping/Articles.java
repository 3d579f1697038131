package org.muster.streams.mapping;

import org.muster.schemas.Article;

/** Articles as the extractor reads them. */
public final class Articles {
    private Articles() {}

    public static org.muster.claims.Article plain(Article article) {
        return new org.muster.claims.Article(
                article.getId(),
                article.getUrl(),
                article.getPublished(),
                article.getTitle(),
                article.getSource(),
                article.getText());
    }
}
