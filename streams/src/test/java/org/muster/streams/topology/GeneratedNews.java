package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.muster.claims.ArticleClaims;
import org.muster.schemas.Article;
import org.muster.streams.mapping.Articles;

/** Articles with claims made up by a seed: few countries and figures, so that claims meet, agree and contradict. */
public final class GeneratedNews {
    private static final List<String> CONTRIBUTORS =
            List.of("\"USA\"", "\"GBR\"", "\"NATO\"", "\"CAN\", \"USA\"", "\"DEU\"", "");
    private static final List<String> HOSTS =
            List.of("\"POL\"", "\"EST\"", "\"ROU\"", "\"POL\", \"DEU\"", "\"DEU\"", "\"USA\"", "");
    private static final List<String> REGIONS = List.of("null", "null", "\"EASTERN_EUROPE\"", "\"EUROPE\"");
    private static final List<String> STAGES = List.of(
            "CONSIDERED",
            "ON_ALERT",
            "ANNOUNCED",
            "ANNOUNCED",
            "DEPLOYING",
            "DEPLOYED",
            "PRESENT",
            "PRESENT",
            "TARGET",
            "WITHDRAWING",
            "WITHDRAWN",
            "DENIED");
    private static final List<String> ASSETS = List.of("TROOPS", "TROOPS", "TROOPS", "UNIT", "AIRCRAFT");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private final Random random;
    private final List<Article> all = new ArrayList<>();

    public GeneratedNews(long seed, int articles) {
        random = new Random(seed);
        for (int number = 0; number < articles; number++) {
            int revisions = random.nextInt(4) == 0 ? 2 : 1;
            String day = FIRST_DAY.plusDays(random.nextInt(500)).toString();
            for (int revision = 1; revision <= revisions; revision++) {
                all.add(Pipeline.article("a" + number, day, revision, claims()));
            }
        }
    }

    /** Every revision once, in an order of its own for each call, some of them again and again. */
    public Article[] delivery() {
        List<Article> delivered = new ArrayList<>(all);
        for (int extra = 0; extra < all.size() / 2; extra++) {
            delivered.add(all.get(random.nextInt(all.size())));
        }
        Collections.shuffle(delivered, random);
        return delivered.toArray(Article[]::new);
    }

    /** What the articles claim in the end: the newest revision of each. */
    public List<ArticleClaims> standing() {
        Map<String, Article> newest = new TreeMap<>();
        all.forEach(article -> newest.merge(
                article.getId(), article, (one, other) -> one.getFetched().isAfter(other.getFetched()) ? one : other));
        return newest.values().stream()
                .map(Articles::plain)
                .map(new Pipeline.JsonExtractor()::extract)
                .toList();
    }

    private String claims() {
        List<String> claims = new ArrayList<>();
        int count = random.nextInt(4);
        for (int number = 1; number <= count; number++) {
            claims.add(claim(number));
        }
        return "\"deployments\": [" + String.join(", ", claims) + "], \"sanctions\": []";
    }

    private String claim(int number) {
        int low = 500 * (1 + random.nextInt(6));
        boolean counted = random.nextInt(5) > 0;
        boolean open = random.nextInt(6) == 0;
        return """
                {"id": "d%d", "contributors": [%s], "hosts": [%s], "region": %s, "low": %s, "high": %s, "approx": %b,
                 "asset": "%s", "stage": "%s", "additional": %b, "part_of": %s}""".formatted(
                        number,
                        any(CONTRIBUTORS),
                        any(HOSTS),
                        any(REGIONS),
                        counted ? low : null,
                        counted && !open ? low : null,
                        random.nextInt(4) == 0,
                        any(ASSETS),
                        any(STAGES),
                        random.nextInt(8) == 0,
                        number > 1 && random.nextInt(3) == 0 ? "\"d1\"" : "null");
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
