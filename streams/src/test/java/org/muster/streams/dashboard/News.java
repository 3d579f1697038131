package org.muster.streams.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.schemas.Article;
import org.muster.schemas.PublishedBasis;

/** Made-up articles that fill the map, with their claims in place of texts. */
final class News {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private News() {}

    /** All of {@code dashboard/news.jsonl}. */
    static Article[] all() {
        List<Article> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                News.class.getResourceAsStream("/dashboard/news.jsonl"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(article(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toArray(Article[]::new);
    }

    /** @param json with {@code id}, {@code url}, {@code published}, {@code title}, {@code source} and the claims */
    static Article article(String json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        ObjectNode claims = MAPPER.createObjectNode();
        claims.set("id", node.path("id"));
        claims.set("deployments", node.path("deployments"));
        claims.set("sanctions", node.path("sanctions"));
        return Article.newBuilder()
                .setId(node.path("id").asText())
                .setUrl(node.path("url").asText())
                .setTitle(node.path("title").asText())
                .setSource(node.path("source").asText())
                .setPublished(LocalDate.parse(node.path("published").asText()))
                .setPublishedBasis(PublishedBasis.STATED)
                .setFetched(Instant.EPOCH)
                .setText(claims.toString())
                .build();
    }
}
