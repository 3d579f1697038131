package org.muster.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Fingerprint;
import org.muster.claims.SanctionClaim;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunker;
import org.muster.extraction.deployment.ClaimMerger;
import org.muster.extraction.deployment.DeploymentReader;
import org.muster.extraction.explain.Anchors;
import org.muster.extraction.explain.ExplainedClaims;
import org.muster.extraction.explain.Explanation;
import org.muster.extraction.lexicon.Gate;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.sanction.SanctionReader;
import org.muster.extraction.text.Dateline;
import org.muster.extraction.text.Language;
import org.muster.extraction.text.Tokenizer;
import org.muster.extraction.text.Tokens;

/** The extractor by rules and lexicons. */
public final class RuleExtractor implements Extractor {
    private final Lexicon lexicon = Lexicon.standard();
    private final Tokenizer tokenizer = new Tokenizer(lexicon.vocabulary());

    @Override
    public ArticleClaims extract(Article article) {
        return read(article).claims();
    }

    /** The same claims, each with the rule and the words behind it. */
    public ExplainedClaims explain(Article article) {
        Result result = read(article);
        Anchors anchors = new Anchors(lexicon, article.text(), article.published());
        Map<String, Explanation> explanations = new HashMap<>();
        result.claims()
                .deployments()
                .forEach(claim -> explanations.put(
                        claim.id(), anchors.explain(claim, result.rules().get(claim.id()))));
        result.claims()
                .sanctions()
                .forEach(claim -> explanations.put(
                        claim.id(), anchors.explain(claim, result.rules().get(claim.id()))));
        return new ExplainedClaims(result.claims(), explanations);
    }

    private record Result(ArticleClaims claims, Map<String, String> rules) {}

    private Result read(Article article) {
        if (!Gate.standard().opens(article.text())) {
            return new Result(claims(article, List.of(), List.of()), Map.of());
        }
        Tokens tokens = tokenizer.tokenize(article.text());
        if (!Language.isEnglish(tokens)) {
            return new Result(claims(article, List.of(), List.of()), Map.of());
        }
        Chunker chunker = new Chunker(lexicon, tokens, article.published());
        List<List<Chunk>> sentences = new ArrayList<>(tokens.sentences());
        List<Chunk> dateline = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = Dateline.skip(tokens, sentence);
            dateline.addAll(chunker.chunk(tokens.from(sentence), from));
            sentences.add(chunker.chunk(from, tokens.to(sentence)));
        }
        DeploymentReader deployments = new DeploymentReader(tokens, article.published(), sentences);
        deployments.dateline(dateline);
        SanctionReader sanctions = new SanctionReader(tokens, lexicon, article.published());
        if (article.title() != null) {
            Tokens title = tokenizer.tokenize(article.title());
            Chunker titleChunker = new Chunker(lexicon, title, article.published());
            SanctionReader heading = new SanctionReader(title, lexicon, article.published());
            for (int sentence = 0; sentence < title.sentences(); sentence++) {
                List<Chunk> chunks = titleChunker.chunk(title.from(sentence), title.to(sentence));
                deployments.headline(title, chunks);
                heading.read(sentence, chunks);
            }
            sanctions.headline(heading);
        }
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            deployments.read(sentence, sentences.get(sentence));
            sanctions.read(sentence, sentences.get(sentence));
        }
        ClaimMerger merger = new ClaimMerger(tokens);
        ArticleClaims claims = claims(article, merger.merge(deployments), sanctions.claims());
        Map<String, String> rules = new HashMap<>(merger.rules());
        rules.putAll(sanctions.rules());
        return new Result(claims, rules);
    }

    /** Only articles that claim something are ever compared, so only they get a fingerprint. */
    private static ArticleClaims claims(
            Article article, List<DeploymentClaim> deployments, List<SanctionClaim> sanctions) {
        long fingerprint = deployments.isEmpty() && sanctions.isEmpty() ? 0 : Fingerprint.of(article.text());
        return new ArticleClaims(
                article.id(),
                article.url(),
                article.published(),
                article.source(),
                fingerprint,
                deployments,
                sanctions);
    }

    @Override
    public String version() {
        return "rules-1";
    }
}
