package org.muster.local.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.ClaimJson;
import org.muster.extraction.Extractor;
import org.muster.extraction.RuleExtractor;
import org.muster.ledger.Cell;
import org.muster.ledger.Ledger;
import org.muster.producer.reading.Reading;

/** Totals as a pure function of articles or claims in files. */
final class PureTotals {
    private final PrintWriter errors;
    private final LocalDate today = LocalDate.now();
    private final List<ArticleClaims> claims = new ArrayList<>();
    private int exitCode;

    PureTotals(PrintWriter errors) {
        this.errors = errors;
    }

    /** An article that nobody dated counts as published today, as it does when it is published to a running system. */
    void addArticles(List<String> sources) {
        addArticles(sources, found -> found.articleAsOf(today));
    }

    /** The same under the ids that the files give them, as muster extract prints them. */
    void addArticlesAsNamed(List<String> sources) {
        addArticles(sources, Reading.Found::article);
    }

    private void addArticles(List<String> sources, Function<Reading.Found, Article> article) {
        Extractor extractor = new RuleExtractor();
        ArticleSources articles = new ArticleSources(errors);
        articles.forEach(
                sources, "Articles read", found -> claims.add(dated(extractor.extract(article.apply(found)), today)));
        exitCode = articles.exitCode();
    }

    /** Lines that are no claims are reported, the rest counts. */
    void addClaims(String file) {
        long number = 0;
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    addClaims(file, number, line);
                }
            }
        } catch (NoSuchFileException e) {
            throw new CommandFailure(file + " does not exist; name the output of muster extract", e);
        } catch (IOException e) {
            throw new CommandFailure(file + ":" + (number + 1) + " cannot be read: " + e, e);
        }
    }

    /** Every non-empty cell; {@code asOf} null means as of the newest article. */
    List<ObjectNode> cells(LocalDate asOf) {
        Ledger ledger = Ledger.of(claims);
        LocalDate day = asOf != null ? asOf : ledger.newestDay().orElse(today);
        return ledger.totals(day).stream().map(PureTotals::json).toList();
    }

    /** All that was added, each with a day. */
    List<ArticleClaims> claims() {
        return claims;
    }

    int exitCode() {
        return exitCode;
    }

    private void addClaims(String file, long number, String line) {
        try {
            ArticleClaims article = ClaimJson.read(line);
            claims.add(dated(article, today));
        } catch (IllegalArgumentException e) {
            errors.println("muster: " + file + ":" + number + " holds no claims of an article: " + e.getMessage());
            exitCode = 1;
        }
    }

    private static BufferedReader open(String file) throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    /** With the day if nobody dated it. */
    private static ArticleClaims dated(ArticleClaims claims, LocalDate day) {
        if (claims.published() != null) {
            return claims;
        }
        return new ArticleClaims(
                claims.articleId(),
                claims.url(),
                day,
                claims.source(),
                claims.fingerprint(),
                claims.deployments(),
                claims.sanctions());
    }

    private static ObjectNode json(Cell cell) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("country", cell.country());
        node.put("view", cell.view().name().toLowerCase(Locale.ROOT));
        node.put("lane", cell.lane().name().toLowerCase(Locale.ROOT));
        node.put("low", cell.total().low());
        node.put("high", cell.total().high());
        node.put("uncounted", cell.uncounted());
        cell.facts().forEach(node.putArray("facts")::add);
        return node;
    }
}
