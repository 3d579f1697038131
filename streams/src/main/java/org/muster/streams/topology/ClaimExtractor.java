package org.muster.streams.topology;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.claims.ArticleClaims;
import org.muster.extraction.Extractor;
import org.muster.schemas.Article;
import org.muster.schemas.ArticleState;
import org.muster.streams.mapping.Articles;
import org.muster.streams.mapping.Deployments;
import org.muster.streams.mapping.Sanctions;

/** Reads each article once and says what its claims change; a repetition changes nothing. */
final class ClaimExtractor implements Processor<String, Article, String, ClaimChanges> {
    /** More claims than any article makes; an article with more is no article. */
    static final int MAX_CLAIMS = 500;

    private final Extractor extractor;
    private ProcessorContext<String, ClaimChanges> context;
    private KeyValueStore<String, ArticleState> states;
    private ClaimMeter meter;

    ClaimExtractor(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void init(ProcessorContext<String, ClaimChanges> context) {
        this.context = context;
        states = context.getStateStore(StoreNames.ARTICLES);
        meter = new ClaimMeter(context.metrics());
    }

    /** @throws IllegalArgumentException if the record is no article that can be read; it then goes to the dead letters */
    @Override
    public void process(Record<String, Article> record) {
        Article article = record.value();
        if (article == null || !Objects.equals(record.key(), article.getId())) {
            throw new IllegalArgumentException(
                    "The key of an article is its id, and there is an article under it; this key is " + record.key());
        }
        ArticleState known = states.get(record.key());
        ArticleState merged = known == null ? ArticleRevisions.first(article) : ArticleRevisions.merge(known, article);
        ArticleState state = known == null || needsReading(known, merged) ? read(merged) : merged;
        if (state.equals(known)) {
            return;
        }
        states.put(record.key(), state);
        ClaimChanges changes = ClaimChanges.between(known, state);
        if (!changes.isEmpty()) {
            meter.count(changes);
            context.forward(record.withValue(changes));
        }
    }

    private boolean needsReading(ArticleState known, ArticleState merged) {
        return !ArticleRevisions.sameReading(known.getArticle(), merged.getArticle())
                || !known.getExtractor().equals(extractor.version());
    }

    private ArticleState read(ArticleState state) {
        Article article = state.getArticle();
        ArticleClaims claims = extractor.extract(Articles.plain(article));
        int count = claims.deployments().size() + claims.sanctions().size();
        if (count > MAX_CLAIMS) {
            throw new IllegalArgumentException("Article " + article.getId() + " makes " + count + " claims; more than "
                    + MAX_CLAIMS + " are not taken from one article. Split it if it is a collection.");
        }
        return ArticleState.newBuilder(state)
                .setExtractor(extractor.version())
                .setDeployments(Deployments.records(article, claims, extractor.version()))
                .setSanctions(Sanctions.records(article, claims, extractor.version()))
                .build();
    }
}
