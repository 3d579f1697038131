package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.ANNOUNCED;
import static org.muster.claims.Stage.DENIED;
import static org.muster.claims.Stage.DEPLOYED;
import static org.muster.claims.Stage.DEPLOYING;
import static org.muster.claims.Stage.ON_ALERT;
import static org.muster.claims.Stage.PRESENT;
import static org.muster.claims.Stage.WITHDRAWING;
import static org.muster.claims.Stage.WITHDRAWN;
import static org.muster.ledger.Lane.COMMITTED;
import static org.muster.ledger.Lane.LEAVING;
import static org.muster.ledger.Say.article;
import static org.muster.ledger.Say.say;

import org.junit.jupiter.api.Test;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Stage;

/** What ends a fact that is open. */
class EndingsTest {
    private static final ArticleClaims BESIDE_750 = article(
            "2013-01-15",
            say("FRA", PRESENT).to("MLI").troops(750),
            say("FRA", ANNOUNCED).to("MLI").troops(1750).another());

    @Test
    void shouldShrinkACommitmentByTheGrowthOfTheStockSince() {
        ArticleClaims later =
                article("2013-01-18", say("FRA", PRESENT).to("MLI").troops(1800));

        assertThat(News.of(BESIDE_750, later).sent("FRA", COMMITTED)).isEqualTo("[700, 700]");
        assertThat(News.of(
                                BESIDE_750,
                                later,
                                article(
                                        "2013-02-06",
                                        say("FRA", PRESENT).to("MLI").troops(4000)))
                        .sent("FRA", COMMITTED))
                .isEqualTo("none");
    }

    @Test
    void shouldNotCallOffAJointFigureWhenOnlyOneOfItsHostsIsDenied() {
        ArticleClaims joint =
                article("2022-02-02", say("USA", ANNOUNCED).to("POL", "DEU").troops(2000));

        News one = News.of(joint, article("2022-02-10", say("USA", DENIED).to("POL")));
        News both = News.of(joint, article("2022-02-10", say("USA", DENIED).to("DEU", "POL")));

        assertThat(one.sent("USA", COMMITTED)).isEqualTo("[2000, 2000]");
        assertThat(one.hosted("POL", COMMITTED)).isEqualTo("[0, 2000]");
        assertThat(both.sent("USA", COMMITTED)).isEqualTo("none");
    }

    @Test
    void shouldCallOffWhatIsForOneHostWhenItsJointFigureIsDenied() {
        News news = News.of(
                article("2022-02-02", say("USA", ANNOUNCED).to("POL").troops(2000)),
                article("2022-02-10", say("USA", DENIED).to("DEU", "POL")));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("none");
    }

    @Test
    void shouldNotReopenACommitmentWhenTheStockFallsAgain() {
        News news = News.of(
                BESIDE_750,
                article("2013-02-06", say("FRA", PRESENT).to("MLI").troops(4000)),
                article("2013-04-22", say("FRA", PRESENT).to("MLI").troops(900)));

        assertThat(news.sent("FRA", COMMITTED)).isEqualTo("none");
    }

    @Test
    void shouldShrinkACommitmentByTheStockItselfWhenNoEarlierOneIsKnown() {
        News news = News.of(
                article("2013-01-18", say("NGA", ANNOUNCED).to("MLI").troops(1200)),
                article("2013-02-06", say("NGA", PRESENT).to("MLI").troops(600)));

        assertThat(news.sent("NGA", COMMITTED)).isEqualTo("[600, 600]");
        assertThat(news.sent("NGA", Lane.PRESENT)).isEqualTo("[600, 600]");
    }

    @Test
    void shouldNotSettleAnAdditionalCommitmentByAStockWithoutAnEarlierOne() {
        News news = News.of(
                article(
                        "2019-06-18",
                        say("USA", ANNOUNCED).in("MIDDLE_EAST").about(1000).another()),
                article("2019-06-20", say("USA", PRESENT).in("MIDDLE_EAST").about(70000)));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[1000, 1000]");
    }

    @Test
    void shouldTakeArrivalsReportedSinceFromTheGrowth() {
        News news = News.of(
                article("2013-01-15", say("NGA", ANNOUNCED).to("MLI").troops(1200)),
                article("2013-01-18", say("NGA", DEPLOYED).to("MLI").about(50)),
                article("2013-02-06", say("NGA", PRESENT).to("MLI").troops(600)));

        assertThat(news.sent("NGA", COMMITTED)).isEqualTo("[600, 600]");
    }

    @Test
    void shouldAddDeparturesReportedSinceToTheGrowth() {
        News news = News.of(
                BESIDE_750,
                article("2013-01-17", say("FRA", WITHDRAWN).to("MLI").troops(200)),
                article("2013-01-18", say("FRA", PRESENT).to("MLI").troops(1800)));

        assertThat(news.sent("FRA", COMMITTED)).isEqualTo("[500, 500]");
    }

    @Test
    void shouldSettleTheOldestCommitmentFirst() {
        News news = News.of(
                BESIDE_750,
                article(
                        "2013-01-16",
                        say("FRA", ANNOUNCED).to("MLI").troops(400).another()),
                article("2013-01-18", say("FRA", PRESENT).to("MLI").troops(2600)));

        assertThat(news.sent("FRA", COMMITTED)).isEqualTo("[300, 300]");
    }

    @Test
    void shouldShrinkADepartureByWhatTheStockHasFallen() {
        News news = News.of(
                article(
                        "2004-06-08",
                        say("USA", PRESENT).to("KOR").troops(37000),
                        say("USA", WITHDRAWING).to("KOR").troops(12500)),
                article("2004-10-06", say("USA", PRESENT).to("KOR").troops(34000)));

        assertThat(news.sent("USA", LEAVING)).isEqualTo("[9500, 9500]");
    }

    @Test
    void shouldEndMovementsAndDeparturesWithAStockOfZero() {
        News news = News.of(
                article("2022-01-06", say("RUS", DEPLOYING).to("KAZ")),
                article("2022-01-11", say("RUS", WITHDRAWING).to("KAZ").troops(1500)),
                article("2022-01-19", say("RUS", PRESENT).to("KAZ").troops(0)));

        assertThat(news.asOf("2022-01-18").sent("RUS", COMMITTED)).isEqualTo("[0, 0] + 1 uncounted");
        assertThat(news.sent("RUS", COMMITTED)).isEqualTo("none");
        assertThat(news.sent("RUS", LEAVING)).isEqualTo("none");
    }

    @Test
    void shouldNotEndAMovementAnnouncedWithOrAfterAStockOfZero() {
        News news = News.of(
                article(
                        "2022-01-19",
                        say("RUS", PRESENT).to("KAZ").troops(0),
                        say("RUS", ANNOUNCED).to("KAZ").troops(500)),
                article("2022-01-20", say("RUS", PRESENT).to("KAZ").troops(0).on("2022-01-19")));

        assertThat(news.sent("RUS", COMMITTED)).isEqualTo("[500, 500]");
    }

    @Test
    void shouldTakeAFinishedTransferForADepartureFromTheStockWhereItStarted() {
        News news = News.of(
                article(
                        "2004-06-08",
                        say("USA", PRESENT).to("KOR").troops(37000),
                        say("USA", WITHDRAWING).to("KOR").troops(12500)),
                article("2004-08-30", say("USA", DEPLOYED).to("IRQ").from("KOR").troops(3600)));

        assertThat(news.hosted("KOR", Lane.PRESENT)).isEqualTo("[33400, 33400]");
        assertThat(news.hosted("KOR", LEAVING)).isEqualTo("[8900, 8900]");
        assertThat(news.sent("USA", LEAVING)).isEqualTo("[8900, 8900]");
        assertThat(news.sent("USA", Lane.PRESENT)).isEqualTo("[37000, 37000]");
    }

    @Test
    void shouldListButNotCountWhatNoArticleHasMentionedForHalfAYear() {
        News news =
                News.of(article("2022-01-01", say("USA", ANNOUNCED).to("POL").troops(600)));

        assertThat(news.asOf("2022-06-30").sent("USA", COMMITTED)).isEqualTo("[600, 600]");
        assertThat(news.asOf("2022-07-01").sent("USA", COMMITTED)).isEqualTo("none");
        assertThat(news.asOf("2022-07-01").facts()).hasSize(1);
    }

    @Test
    void shouldNotLetWhatIsThereLapse() {
        News news = News.of(article("2018-12-20", say("USA", PRESENT).to("AFG").troops(14000)));

        assertThat(news.asOf("2019-12-31").sent("USA", Lane.PRESENT)).isEqualTo("[14000, 14000]");
    }

    @Test
    void shouldCancelWhatIsOnlyAnnouncedOrOnAlertOnANewerDenial() {
        assertThat(afterDenial(ANNOUNCED, "POL", "POL")).isEqualTo(Status.CANCELLED);
        assertThat(afterDenial(ON_ALERT, "POL", "POL")).isEqualTo(Status.CANCELLED);
        assertThat(afterDenial(DEPLOYING, "POL", "POL")).isEqualTo(Status.OPEN);
    }

    @Test
    void shouldCancelOnlyThePlaceThatADenialIsFor() {
        assertThat(afterDenial(ANNOUNCED, "POL", "ROU")).isEqualTo(Status.OPEN);
        assertThat(News.of(
                                article(
                                        "2022-02-01",
                                        say("USA", ANNOUNCED).to("POL").troops(600)),
                                article("2022-02-03", say("USA", DENIED).in("EASTERN_EUROPE")))
                        .onlyFact()
                        .status())
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void shouldNotCancelOnAnOlderDenialNorOnOneOfAnotherFigure() {
        assertThat(News.of(
                                article("2022-02-01", say("USA", DENIED).to("POL")),
                                article(
                                        "2022-02-03",
                                        say("USA", ANNOUNCED).to("POL").troops(600)))
                        .onlyFact()
                        .status())
                .isEqualTo(Status.OPEN);
        assertThat(News.of(
                                article(
                                        "2022-02-01",
                                        say("USA", ANNOUNCED).to("POL").troops(600)),
                                article(
                                        "2022-02-03",
                                        say("USA", DENIED).to("POL").upTo(50000)))
                        .onlyFact()
                        .status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    void shouldKeepTheDenialAsEvidence() {
        Fact fact = News.of(
                        article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(600)),
                        article("2022-02-03", say("USA", DENIED).to("POL")))
                .onlyFact();

        assertThat(fact.reports()).extracting(Report::id).containsExactly("2022-02-01#d1", "2022-02-03#d1");
        assertThat(fact.history()).extracting(Change::stage).containsExactly(ANNOUNCED, DENIED);
    }

    private static Status afterDenial(Stage stage, String host, String denied) {
        return News.of(
                        article("2022-02-01", say("USA", stage).to(host).troops(600)),
                        article("2022-02-03", say("USA", DENIED).to(denied)))
                .onlyFact()
                .status();
    }

    @Test
    void shouldLeaveAJointFigureStandWhenOnlyOneOfItsHostsIsDenied() {
        News news = News.of(
                article("2022-02-01", say("USA", ANNOUNCED).to("POL", "DEU").troops(2000)),
                article("2022-02-03", say("USA", DENIED).to("DEU")));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[2000, 2000]");
        assertThat(news.hosted("DEU", COMMITTED)).isEqualTo("[0, 2000]");
    }
}
