package org.muster.local.soak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.muster.claims.ArticleClaims;
import org.muster.schemas.Article;
import org.muster.schemas.PublishedBasis;
import org.muster.streams.mapping.Articles;

/**
 * Articles of more than a year with claims made up by a seed, delivered in any order: shuffled, hence late by months,
 * repeated, and a quarter of them revised. Few countries and figures, so that claims meet, agree and contradict.
 */
final class GeneratedNews {
    private static final String[] CONTRIBUTORS = {
        "\"USA\"", "\"USA\"", "\"GBR\"", "\"NATO\"", "\"CAN\", \"USA\"", "\"DEU\"", "\"RUS\"", "\"FRA\"", "\"TUR\"", ""
    };
    private static final String[] HOSTS = {
        "\"POL\"", "\"EST\"", "\"ROU\"", "\"POL\", \"DEU\"", "\"DEU\"", "\"USA\"", "\"MLI\"", "\"SYR\"", "\"IRQ\"", ""
    };
    private static final String[] REGIONS = {"null", "null", "\"EASTERN_EUROPE\"", "\"EUROPE\"", "\"SAHEL\""};
    private static final String[] STAGES = {
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
        "DENIED"
    };
    private static final String[] ASSETS = {"TROOPS", "TROOPS", "TROOPS", "UNIT", "AIRCRAFT"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 500;

    private final Random random;
    private final List<Article> revisions = new ArrayList<>();
    private int claims;

    GeneratedNews(long seed, int articles) {
        random = new Random(seed);
        for (int number = 0; number < articles; number++) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            for (int revision = random.nextInt(4) == 0 ? 0 : 1; revision < 2; revision++) {
                revisions.add(article("a" + number, day, revision));
            }
        }
    }

    /** Every revision at least once, half as many again of them twice or more. */
    List<Article> delivery() {
        List<Article> delivered = new ArrayList<>(revisions);
        for (int extra = 0; extra < revisions.size() / 2; extra++) {
            delivered.add(revisions.get(random.nextInt(revisions.size())));
        }
        Collections.shuffle(delivered, random);
        return delivered;
    }

    /** What the articles claim in the end: the newest revision of each. */
    List<ArticleClaims> standing() {
        Map<String, Article> newest = new TreeMap<>();
        revisions.forEach(article -> newest.merge(
                article.getId(), article, (one, other) -> one.getFetched().isAfter(other.getFetched()) ? one : other));
        JsonExtractor extractor = new JsonExtractor();
        return newest.values().stream()
                .map(Articles::plain)
                .map(extractor::extract)
                .toList();
    }

    /** In all revisions together. */
    int claims() {
        return claims;
    }

    private Article article(String id, LocalDate day, int revision) {
        List<String> made = new ArrayList<>();
        int count = random.nextInt(4);
        for (int number = 1; number <= count; number++) {
            made.add(claim(number));
        }
        claims += count;
        return Article.newBuilder()
                .setId(id)
                .setUrl("https://news.example/" + id)
                .setTitle("Title of " + id)
                .setSource("example" + random.nextInt(5))
                .setPublished(day)
                .setPublishedBasis(PublishedBasis.STATED)
                .setFetched(Instant.ofEpochMilli(revision))
                .setText("{\"id\": \"" + id + "\", \"deployments\": [" + String.join(", ", made)
                        + "], \"sanctions\": []}")
                .build();
    }

    private String claim(int number) {
        int low = 500 * random.nextInt(8);
        boolean counted = random.nextInt(5) > 0;
        boolean open = random.nextInt(6) == 0;
        return """
            {"id": "d%d", "contributors": [%s], "hosts": [%s], "region": %s, "low": %s, "high": %s, "approx": %b,
             "asset": "%s", "stage": "%s", "additional": %b, "part_of": %s}\
            """.formatted(
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

    private String any(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
