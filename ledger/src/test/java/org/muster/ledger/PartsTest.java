package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.ANNOUNCED;
import static org.muster.claims.Stage.DEPLOYED;
import static org.muster.claims.Stage.DEPLOYING;
import static org.muster.claims.Stage.ON_ALERT;
import static org.muster.claims.Stage.PRESENT;
import static org.muster.claims.Stage.WITHDRAWING;
import static org.muster.claims.Stage.WITHDRAWN;
import static org.muster.ledger.Lane.ALERT;
import static org.muster.ledger.Lane.COMMITTED;
import static org.muster.ledger.Lane.LEAVING;
import static org.muster.ledger.Say.article;
import static org.muster.ledger.Say.say;

import org.junit.jupiter.api.Test;
import org.muster.claims.ArticleClaims;

/** Parts never add to their whole. */
class PartsTest {
    private static final ArticleClaims THREE_THOUSAND = article(
            "2022-02-02",
            say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(3000).as("w"),
            say("USA", ANNOUNCED).to("POL").troops(2000).partOf("w"),
            say("USA", ANNOUNCED).to("ROU").troops(1000).partOf("w"));

    @Test
    void shouldCountAWholeAndThePartsThatAClaimNamesOnce() {
        News news = News.of(THREE_THOUSAND);

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[3000, 3000]");
        assertThat(news.hosted("POL", COMMITTED)).isEqualTo("[2000, 2000]");
        assertThat(news.hosted("ROU", COMMITTED)).isEqualTo("[1000, 1000]");
    }

    @Test
    void shouldCountEachPartInItsOwnLaneAndTheWholeLessThePartsThatMovedOn() {
        News news = News.of(
                THREE_THOUSAND,
                article("2022-02-06", say("USA", DEPLOYED).to("ROU").troops(1000)));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[2000, 2000]");
        assertThat(news.sent("USA", Lane.PRESENT)).isEqualTo("[1000, 1000]");
        assertThat(news.hosted("ROU", COMMITTED)).isEqualTo("none");
    }

    @Test
    void shouldTakeASmallerFigureAtAFurtherStageForAnArrivalAgainstTheAnnouncement() {
        News news = News.of(
                article("2013-01-15", say("NGA", ANNOUNCED).to("MLI").troops(900)),
                article("2013-01-18", say("NGA", DEPLOYED).to("MLI").about(50)));

        assertThat(news.sent("NGA", COMMITTED)).isEqualTo("[850, 850]");
        assertThat(news.sent("NGA", Lane.PRESENT)).isEqualTo("[50, 50]");
    }

    @Test
    void shouldTakeDeparturesMadeForPartsOfTheDeparturePlanned() {
        News news = News.of(
                article("2019-01-10", say("USA", WITHDRAWING).to("SYR").troops(2000)),
                article("2019-02-10", say("USA", WITHDRAWN).to("SYR").troops(1000)));

        assertThat(news.sent("USA", LEAVING)).isEqualTo("[1000, 1000]");
    }

    @Test
    void shouldNotTakeAnArrivalFromBeforeTheAnnouncementForAPartOfIt() {
        News news = News.of(
                article("2013-04-01", say("FRA", ANNOUNCED).to("MLI").troops(900)),
                article("2013-04-22", say("FRA", DEPLOYED).to("MLI").troops(550).on("2013-01")));

        assertThat(news.sent("FRA", COMMITTED)).isEqualTo("[900, 900]");
    }

    @Test
    void shouldTakeAFigureInsideARegionWithinThirtyDaysForAPartOfTheRegionsOpenFact() {
        ArticleClaims region =
                article("2022-02-02", say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(3000));

        assertThat(News.of(
                                region,
                                article(
                                        "2022-03-04",
                                        say("USA", ANNOUNCED).to("POL").troops(2000)))
                        .sent("USA", COMMITTED))
                .isEqualTo("[3000, 3000]");
        assertThat(News.of(
                                region,
                                article(
                                        "2022-03-05",
                                        say("USA", ANNOUNCED).to("POL").troops(2000)))
                        .sent("USA", COMMITTED))
                .isEqualTo("[5000, 5000]");
    }

    @Test
    void shouldFindThePartsOfARegionalFigureThatWerePublishedBeforeIt() {
        News news = News.of(
                article("2022-02-01", say("USA", ANNOUNCED).to("ROU").troops(1000)),
                article("2022-02-02", say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(3000)));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[3000, 3000]");
    }

    @Test
    void shouldTakeAJointSetOfHostsForARegionOfItsMembers() {
        News news = News.of(
                article(
                        "2014-04-22",
                        say("USA", ANNOUNCED).to("POL", "EST", "LVA", "LTU").troops(600)),
                article("2014-04-23", say("USA", ANNOUNCED).to("POL").troops(150)));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[600, 600]");
    }

    @Test
    void shouldNotTakeAnAdditionalFigureForAPartOfItsRegion() {
        News news = News.of(
                article("2022-02-02", say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(3000)),
                article(
                        "2022-02-12",
                        say("USA", ANNOUNCED).to("POL").troops(700).another()));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[3700, 3700]");
    }

    @Test
    void shouldGiveAClosedFactNoPartsThatNoClaimNames() {
        News news = News.of(
                article("2022-02-02", say("USA", DEPLOYED).in("EASTERN_EUROPE").troops(3000)),
                article("2022-02-12", say("USA", ANNOUNCED).to("POL").troops(700)));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[700, 700]");
    }

    @Test
    void shouldHoldPartsWhileTheyExceedTheWholeByNoMoreThanFivePercent() {
        ArticleClaims whole =
                article("2022-02-02", say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(3000));
        ArticleClaims first =
                article("2022-02-03", say("USA", ANNOUNCED).to("POL").troops(2000));

        assertThat(News.of(
                                whole,
                                first,
                                article(
                                        "2022-02-04",
                                        say("USA", ANNOUNCED).to("ROU").troops(1150)))
                        .sent("USA", COMMITTED))
                .isEqualTo("[3150, 3150]");
        assertThat(News.of(
                                whole,
                                first,
                                article(
                                        "2022-02-04",
                                        say("USA", ANNOUNCED).to("ROU").troops(1151)))
                        .sent("USA", COMMITTED))
                .isEqualTo("[4151, 4151]");
    }

    @Test
    void shouldNestParts() {
        News news = News.of(article(
                "2004-10-06",
                say("USA", WITHDRAWING).to("KOR").troops(12500).as("w"),
                say("USA", WITHDRAWING).to("KOR").troops(5000).as("p").partOf("w"),
                say("USA", DEPLOYED).to("IRQ").from("KOR").troops(3600).partOf("p"),
                say("USA", WITHDRAWING).to("KOR").troops(7500).partOf("w")));

        assertThat(news.sent("USA", LEAVING)).isEqualTo("[8900, 8900]");
        assertThat(news.hosted("KOR", LEAVING)).isEqualTo("[8900, 8900]");
    }

    @Test
    void shouldCountAMembersPartOfItsOrganisationsFigureOnce() {
        News news = News.of(article(
                "2022-01-07",
                say("CSTO", ANNOUNCED).to("KAZ").troops(2500).as("w"),
                say("BLR", ANNOUNCED).to("KAZ").troops(500).partOf("w")));

        assertThat(news.hosted("KAZ", COMMITTED)).isEqualTo("[2500, 2500]");
        assertThat(news.sent("BLR", COMMITTED)).isEqualTo("[500, 500]");
        assertThat(news.sent("CSTO", COMMITTED)).isEqualTo("[2500, 2500]");
    }

    @Test
    void shouldTakeAMembersArrivedPartFromItsOrganisationsCommitment() {
        News news = News.of(
                article(
                        "2022-01-07",
                        say("CSTO", ANNOUNCED).to("KAZ").troops(2500).as("w"),
                        say("BLR", ANNOUNCED).to("KAZ").troops(500).partOf("w")),
                article("2022-01-09", say("BLR", DEPLOYED).to("KAZ").troops(500)));

        assertThat(news.hosted("KAZ", COMMITTED)).isEqualTo("[2000, 2000]");
        assertThat(news.hosted("KAZ", Lane.PRESENT)).isEqualTo("[500, 500]");
        assertThat(news.sent("CSTO", COMMITTED)).isEqualTo("[2000, 2000]");
        assertThat(news.sent("CSTO", Lane.PRESENT)).isEqualTo("[500, 500]");
    }

    @Test
    void shouldMoveThePartOfAnAlertThatIsSent() {
        News news = News.of(
                article("2022-01-26", say("USA", ON_ALERT).troops(8500).as("w")),
                article(
                        "2022-02-02",
                        say("USA", ON_ALERT).troops(8500).as("w"),
                        say("USA", ANNOUNCED).to("POL").troops(3000).partOf("w")));

        assertThat(news.sent("USA", ALERT)).isEqualTo("[5500, 5500]");
        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[3000, 3000]");
    }

    @Test
    void shouldCountTheLargerOfWholeAndPartsUnderWay() {
        News news = News.of(
                article("2006-08-18", say("ITA", ANNOUNCED).to("LBN").upTo(3000)),
                article("2006-09-02", say("ITA", DEPLOYING).to("LBN").troops(2500)));

        assertThat(news.sent("ITA", COMMITTED)).isEqualTo("[2500, 3000]");
    }

    @Test
    void shouldTakeAStockThatAClaimCallsPartOfAMovementFromWhatIsToCome() {
        News news = News.of(article(
                "2019-05-24",
                say("USA", ANNOUNCED).in("MIDDLE_EAST").about(1500).another().as("w"),
                say("USA", ANNOUNCED).in("MIDDLE_EAST").about(900).partOf("w"),
                say("USA", PRESENT).in("MIDDLE_EAST").troops(600).partOf("w")));

        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[900, 900]");
        assertThat(news.sent("USA", Lane.PRESENT)).isEqualTo("[600, 600]");
    }

    @Test
    void shouldEndThePartsWithTheWhole() {
        News news = News.of(
                article(
                        "2022-01-07",
                        say("CSTO", ANNOUNCED).to("KAZ").troops(2500).as("w"),
                        say("ARM", ANNOUNCED).to("KAZ").upTo(100).partOf("w")),
                article("2022-01-19", say("CSTO", PRESENT).to("KAZ").troops(0)));

        assertThat(news.sent("CSTO", COMMITTED)).isEqualTo("none");
        assertThat(news.sent("ARM", COMMITTED)).isEqualTo("none");
        assertThat(news.hosted("KAZ", COMMITTED)).isEqualTo("none");
    }

    @Test
    void shouldCountOnceWhatArticlesContradictEachOtherAbout() {
        News news = News.of(
                article(
                        "2022-02-01",
                        "a",
                        say("NATO", ANNOUNCED).to("POL").troops(600),
                        say("USA", ANNOUNCED).to("POL").troops(600).partOf("d1")),
                article(
                        "2022-02-02",
                        "b",
                        say("USA", ANNOUNCED).to("POL").troops(600),
                        say("NATO", ANNOUNCED).to("POL").troops(600).partOf("d1")));

        assertThat(news.hosted("POL", COMMITTED)).isEqualTo("[600, 600]");
    }
}
