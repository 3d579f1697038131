package org.muster.ledger;

import static org.muster.ledger.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Stage;

/** Articles by a seeded generator: few contributors, places and figures, so that claims meet. */
final class RandomNews {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final String[] CONTRIBUTORS = {
        "USA", "USA", "USA", "NATO", "POL", "GBR", "CAN+USA", "CSTO", "BLR", "NATO+USA", ""
    };
    private static final String[][] HOSTS = {
        {"POL"}, {"POL"}, {"ROU"}, {"EST"}, {"POL", "DEU"}, {"EST", "LVA", "LTU", "POL"}, {"KAZ"}, {"USA"}, {}
    };
    private static final String[] REGIONS = {"EASTERN_EUROPE", "EUROPE", "BALKANS", "BALTIC"};
    private static final long[] FIGURES = {0, 50, 150, 500, 550, 600, 1000, 2000, 2100, 3000};

    private final RandomGenerator random;
    private final int days;
    /** What earlier articles said; another article may say the same, of an earlier day too. */
    private final List<Say[]> told = new ArrayList<>();

    RandomNews(long seed, int days) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.days = days;
    }

    RandomGenerator random() {
        return random;
    }

    List<ArticleClaims> articles(int count) {
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article("n" + i));
        }
        return articles;
    }

    ArticleClaims article(String name) {
        Say[] claims = !told.isEmpty() && random.nextInt(4) == 0 ? told.get(random.nextInt(told.size())) : claims();
        told.add(claims);
        return Say.article(START.plusDays(random.nextInt(days)).toString(), name, claims);
    }

    private Say[] claims() {
        Say[] claims = new Say[1 + random.nextInt(4)];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = claim();
            if (i > 0 && random.nextInt(3) == 0) {
                claims[i].partOf("d" + (1 + random.nextInt(i)));
            }
        }
        return claims;
    }

    private Say claim() {
        Stage[] stages = Stage.values();
        Say say = say(pick(CONTRIBUTORS), stages[random.nextInt(stages.length)]);
        say.to(pick(HOSTS));
        if (random.nextInt(4) == 0) {
            say.to().in(pick(REGIONS));
        } else if (random.nextInt(6) == 0) {
            say.at("base");
        }
        if (random.nextInt(6) == 0) {
            say.from(random.nextBoolean() ? "DEU" : "ROU");
        }
        long figure = FIGURES[random.nextInt(FIGURES.length)];
        switch (random.nextInt(8)) {
            case 0 -> say.about(figure);
            case 1 -> say.upTo(figure);
            case 2 -> say.moreThan(figure);
            case 3 -> say.between(figure, figure + 200);
            case 4 -> say.units(1);
            case 5 -> say.thousands();
            default -> say.troops(figure);
        }
        if (random.nextInt(5) == 0) {
            say.another();
        }
        if (random.nextInt(10) == 0) {
            say.revising(FIGURES[random.nextInt(FIGURES.length)]);
        }
        if (random.nextInt(4) == 0) {
            LocalDate day = START.plusDays(random.nextInt(days + 60) - 30);
            say.on(random.nextBoolean() ? day.toString() : day.toString().substring(0, 7));
        }
        return random.nextInt(30) == 0 ? say.longAgo() : say;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
