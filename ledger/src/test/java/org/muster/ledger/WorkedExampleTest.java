package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.ANNOUNCED;
import static org.muster.claims.Stage.CONSIDERED;
import static org.muster.claims.Stage.DEPLOYING;
import static org.muster.claims.Stage.ON_ALERT;
import static org.muster.claims.Stage.PRESENT;
import static org.muster.ledger.Lane.ALERT;
import static org.muster.ledger.Lane.COMMITTED;
import static org.muster.ledger.Say.article;
import static org.muster.ledger.Say.say;

import org.junit.jupiter.api.Test;

/** The worked example of {@code docs/semantics.md}. */
class WorkedExampleTest {
    private static final Lane THERE = Lane.PRESENT;

    private final News news = News.of(
            article(
                    "2022-01-26",
                    say("USA", ON_ALERT).upTo(8500),
                    say("RUS", DEPLOYING).in("UKRAINE_BORDER")),
            article(
                    "2022-02-02",
                    say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(3000).as("w"),
                    say("USA", ANNOUNCED).to("POL", "DEU").troops(2000).partOf("w"),
                    say("USA", ANNOUNCED).to("ROU").troops(1000).partOf("w"),
                    say("USA", ON_ALERT).troops(8500),
                    say("USA", PRESENT).to("UKR")),
            article(
                    "2022-02-24",
                    say("RUS", DEPLOYING).to("UKR").on("2022-02-24"),
                    say("NATO", DEPLOYING).in("EASTERN_EUROPE"),
                    say("NATO", ON_ALERT)),
            article(
                    "2022-02-26",
                    say("USA+NATO", ANNOUNCED).thousands(),
                    say("NATO", ANNOUNCED).in("EASTERN_EUROPE"),
                    say("NATO", PRESENT).to("EST", "LVA", "LTU", "POL").about(5000),
                    say("DEU", ANNOUNCED).to("SVK").on("2022-02-25"),
                    say("CAN+USA", ANNOUNCED).troops(7640)),
            article(
                    "2022-03-16",
                    say("NATO", CONSIDERED).in("EASTERN_EUROPE"),
                    say("NATO", PRESENT).in("EASTERN_EUROPE").about(40000),
                    say("USA", PRESENT).in("EUROPE").about(100000)));

    @Test
    void shouldTakeUpTo8500And8500ForOneAlert() {
        assertThat(news.sent("USA", ALERT)).isEqualTo("[8500, 8500]");
        assertThat(news.asOf("2022-02-01").sent("USA", ALERT)).isEqualTo("[0, 8500]");
    }

    @Test
    void shouldCountThreeThousandOnceAndTheJointFigureOpenly() {
        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[3000, 10640] + 1 uncounted");
        assertThat(news.sent("CAN", COMMITTED)).isEqualTo("[0, 7640]");
        assertThat(news.hosted("POL", COMMITTED)).isEqualTo("[0, 2000]");
        assertThat(news.hosted("DEU", COMMITTED)).isEqualTo("[0, 2000]");
        assertThat(news.hosted("ROU", COMMITTED)).isEqualTo("[1000, 1000]");
    }

    @Test
    void shouldCountStocksAndNestThem() {
        assertThat(news.sent("USA", THERE)).isEqualTo("[100000, 100000]");
        assertThat(news.hosted("UKR", THERE)).isEqualTo("[0, 0] + 1 uncounted");
        assertThat(news.sent("NATO", THERE)).isEqualTo("[40000, 40000]");
        for (String host : new String[] {"POL", "EST", "LVA", "LTU"}) {
            assertThat(news.hosted(host, THERE)).isEqualTo("[0, 5000]");
        }
    }

    @Test
    void shouldListTheGermanTroopsAsUncounted() {
        assertThat(news.hosted("SVK", COMMITTED)).isEqualTo("[0, 0] + 1 uncounted");
    }
}
