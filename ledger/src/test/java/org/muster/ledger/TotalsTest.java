package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.ANNOUNCED;
import static org.muster.claims.Stage.CONSIDERED;
import static org.muster.claims.Stage.DEPLOYED;
import static org.muster.claims.Stage.DEPLOYING;
import static org.muster.claims.Stage.ON_ALERT;
import static org.muster.claims.Stage.PRESENT;
import static org.muster.claims.Stage.TARGET;
import static org.muster.claims.Stage.WITHDRAWING;
import static org.muster.claims.Stage.WITHDRAWN;
import static org.muster.ledger.Lane.ALERT;
import static org.muster.ledger.Lane.COMMITTED;
import static org.muster.ledger.Lane.LEAVING;
import static org.muster.ledger.Say.article;
import static org.muster.ledger.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.claims.ArticleClaims;

/** What the facts add up to. */
class TotalsTest {
    private static final Lane THERE = Lane.PRESENT;

    @Test
    void shouldPutEachFactIntoItsLane() {
        News news = News.of(article(
                "2022-02-01",
                say("USA", ON_ALERT).to("POL").troops(1),
                say("USA", ANNOUNCED).to("POL").troops(20),
                say("USA", DEPLOYING).to("POL").troops(300),
                say("USA", DEPLOYED).to("POL").troops(4000),
                say("USA", WITHDRAWING).to("POL").troops(50000)));

        assertThat(news.hosted("POL", ALERT)).isEqualTo("[1, 1]");
        assertThat(news.hosted("POL", COMMITTED)).isEqualTo("[320, 320]");
        assertThat(news.hosted("POL", THERE)).isEqualTo("[4000, 4000]");
        assertThat(news.hosted("POL", LEAVING)).isEqualTo("[50000, 50000]");
        assertThat(news.sent("USA", THERE)).isEqualTo("[4000, 4000]");
    }

    @Test
    void shouldCountOnlyTroopsThatAreNotBackgroundAndNoTalk() {
        News news = News.of(article(
                "2022-02-01",
                say("USA", DEPLOYED).to("POL").aircraft(12),
                say("USA", DEPLOYED).to("POL").troops(600).longAgo(),
                say("USA", CONSIDERED).to("POL").troops(700),
                say("USA", TARGET).to("POL").troops(800)));

        assertThat(news.ledger().totals(news.asOf())).isEmpty();
    }

    @Test
    void shouldKeepMovementsAtHomeOutOfEveryTotal() {
        News news = News.of(article(
                "2022-02-01",
                say("RUS", DEPLOYED).to("RUS").troops(600),
                say("USA", ON_ALERT).to("USA").troops(8500)));

        assertThat(news.ledger().totals(news.asOf())).isEmpty();
    }

    @Test
    void shouldAddWhatArrivedAfterTheNewestStockAndTakeOffWhatLeft() {
        News news = News.of(
                article("2006-08-10", say("FRA", PRESENT).to("LBN").troops(150)),
                article("2006-08-18", say("FRA", PRESENT).to("LBN").troops(200)),
                article("2006-08-19", say("FRA", DEPLOYED).to("LBN").troops(50)),
                article("2006-08-25", say("FRA", WITHDRAWN).to("LBN").troops(20)));

        assertThat(news.sent("FRA", THERE)).isEqualTo("[230, 230]");
    }

    @Test
    void shouldTakeAMovementUpToTheStocksDayForInsideIt() {
        News news = News.of(
                article("2006-08-19", say("FRA", DEPLOYED).to("LBN").troops(50)),
                article("2006-08-20", say("FRA", PRESENT).to("LBN").troops(250).on("2006-08-19")));

        assertThat(news.sent("FRA", THERE)).isEqualTo("[250, 250]");
    }

    @Test
    void shouldTakeAMovementReportedTogetherWithAStockForInsideIt() {
        News news = News.of(article(
                "2013-04-09",
                say("FRA", WITHDRAWN).to("MLI").about(100).on("2013-04-09"),
                say("FRA", PRESENT).to("MLI").about(4000).on("2013-04")));

        assertThat(news.sent("FRA", THERE)).isEqualTo("[4000, 4000]");
    }

    @Test
    void shouldTakeDeparturesFromMovementsWithoutAStockAndNeverGoBelowZero() {
        ArticleClaims came =
                article("2023-06-05", say("TUR", DEPLOYED).to("XKX").about(500));
        ArticleClaims left =
                article("2023-11-21", say("TUR", WITHDRAWN).to("XKX").troops(500));
        ArticleClaims leftMore =
                article("2023-11-21", say("TUR", WITHDRAWN).to("XKX").troops(900));
        ArticleClaims cameAgain =
                article("2023-12-01", say("TUR", DEPLOYED).to("XKX").troops(70));

        assertThat(News.of(came, left).sent("TUR", THERE)).isEqualTo("none");
        assertThat(News.of(came, leftMore, cameAgain).sent("TUR", THERE)).isEqualTo("[70, 70]");
    }

    @Test
    void shouldCountAnArrivalInStepsOnTheDaysOfItsSteps() {
        News news = News.of(
                article("2013-01-15", say("TCD", ANNOUNCED).to("MLI").troops(2000)),
                article("2013-01-20", say("TCD", DEPLOYED).to("MLI").troops(550)),
                article("2013-01-25", say("TCD", PRESENT).to("MLI").troops(560)),
                article("2013-02-06", say("TCD", DEPLOYED).to("MLI").troops(2000)));

        assertThat(news.sent("TCD", THERE)).isEqualTo("[2010, 2010]");
    }

    @Test
    void shouldKeepATransferInItsContributorsTotal() {
        News news = News.of(article(
                "2004-05-17", say("USA", ANNOUNCED).to("IRQ").from("KOR").troops(3600)));

        assertThat(news.hosted("KOR", LEAVING)).isEqualTo("[3600, 3600]");
        assertThat(news.hosted("IRQ", COMMITTED)).isEqualTo("[3600, 3600]");
        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[3600, 3600]");
        assertThat(news.sent("USA", LEAVING)).isEqualTo("none");
    }

    @Test
    void shouldTakeTheLargerOfAPlaceAndTheSumOfWhatLiesInside() {
        ArticleClaims inside = article(
                "2019-06-20",
                say("USA", PRESENT).to("QAT").troops(13000),
                say("USA", PRESENT).to("BHR").troops(7000));

        assertThat(News.of(
                                inside,
                                article(
                                        "2019-06-20",
                                        "b",
                                        say("USA", PRESENT).in("MIDDLE_EAST").about(70000)))
                        .sent("USA", THERE))
                .isEqualTo("[70000, 70000]");
        assertThat(News.of(
                                inside,
                                article(
                                        "2019-06-20",
                                        "b",
                                        say("USA", PRESENT).in("MIDDLE_EAST").about(15000)))
                        .sent("USA", THERE))
                .isEqualTo("[20000, 20000]");
    }

    @Test
    void shouldAddAMovementIntoACountryInsideARegionToTheRegionsOlderStock() {
        News news = News.of(
                article("2019-06-20", say("USA", PRESENT).in("MIDDLE_EAST").about(70000)),
                article("2019-07-30", say("USA", DEPLOYED).to("SAU").troops(500)));

        assertThat(news.sent("USA", THERE)).isEqualTo("[70500, 70500]");
        assertThat(news.hosted("SAU", THERE)).isEqualTo("[500, 500]");
    }

    @Test
    void shouldNeverSpreadARegionsFigureOverItsCountries() {
        News news = News.of(
                article("2019-06-20", say("USA", PRESENT).in("MIDDLE_EAST").about(70000)));

        assertThat(news.hosted("QAT", THERE)).isEqualTo("none");
    }

    @Test
    void shouldTakeAStockForOneBaseForInsideItsCountry() {
        News news = News.of(
                article(
                        "2022-02-01",
                        say("USA", PRESENT).to("DEU").at("Ramstein").troops(9000)),
                article("2022-02-02", say("USA", PRESENT).to("DEU").troops(35000)));

        assertThat(news.hosted("DEU", THERE)).isEqualTo("[35000, 35000]");
        assertThat(news.asOf("2022-02-01").hosted("DEU", THERE)).isEqualTo("[9000, 9000]");
    }

    @Test
    void shouldTakeAStockThatIsPartOfAFigureForTheSamePlaceForInsideIt() {
        News news = News.of(article(
                "2022-02-01",
                say("USA", PRESENT).to("DEU").troops(35000).as("w"),
                say("USA", PRESENT).to("DEU").troops(9000).partOf("w")));

        assertThat(news.hosted("DEU", THERE)).isEqualTo("[35000, 35000]");
    }

    @Test
    void shouldPutAFurtherStockOnTopOfTheStock() {
        ArticleClaims first = article(
                "2022-02-01",
                say("USA", PRESENT).to("DEU").troops(35000),
                say("USA", PRESENT).to("DEU").troops(600).another());

        assertThat(News.of(first).hosted("DEU", THERE)).isEqualTo("[35600, 35600]");
        assertThat(News.of(
                                first,
                                article(
                                        "2022-03-01",
                                        say("USA", PRESENT).to("DEU").troops(36000)))
                        .hosted("DEU", THERE))
                .isEqualTo("[36000, 36000]");
    }

    @Test
    void shouldNotAddWhatTwoOverlappingRegionsMayHoldTogether() {
        News news = News.of(article(
                "2022-02-01",
                say("USA", PRESENT).in("EASTERN_EUROPE").troops(10000),
                say("USA", PRESENT).in("BALKANS").troops(4000)));

        assertThat(news.sent("USA", THERE)).isEqualTo("[10000, 14000]");
    }

    @Test
    void shouldGiveJointContributorsAnythingFromNothingToTheWhole() {
        News news = News.of(
                article("2022-02-26", say("CAN+USA", ANNOUNCED).to("LVA").troops(7640)));

        assertThat(news.sent("CAN", COMMITTED)).isEqualTo("[0, 7640]");
        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[0, 7640]");
        assertThat(news.hosted("LVA", COMMITTED)).isEqualTo("[7640, 7640]");
    }

    @Test
    void shouldGiveAJointContributorThePartThatIsStatedAndTheOthersTheRest() {
        News news = News.of(article(
                "2022-02-26",
                say("CAN+USA", ANNOUNCED).to("LVA").troops(7640).as("w"),
                say("CAN", ANNOUNCED).to("LVA").troops(640).partOf("w")));

        assertThat(news.sent("CAN", COMMITTED)).isEqualTo("[640, 640]");
        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[0, 7000]");
        assertThat(news.hosted("LVA", COMMITTED)).isEqualTo("[7640, 7640]");
    }

    @Test
    void shouldGiveJointHostsAnythingFromNothingToTheWhole() {
        News news = News.of(
                article("2022-02-02", say("USA", ANNOUNCED).to("POL", "DEU").troops(2000)));

        assertThat(news.hosted("POL", COMMITTED)).isEqualTo("[0, 2000]");
        assertThat(news.hosted("DEU", COMMITTED)).isEqualTo("[0, 2000]");
        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[2000, 2000]");
    }

    @Test
    void shouldGiveAJointHostThePartThatIsStatedAndTheOthersTheRest() {
        News news = News.of(article(
                "2022-02-02",
                say("USA", ANNOUNCED).to("POL", "DEU").troops(2000).as("w"),
                say("USA", ANNOUNCED).to("POL").troops(1700).partOf("w")));

        assertThat(news.hosted("POL", COMMITTED)).isEqualTo("[1700, 1700]");
        assertThat(news.hosted("DEU", COMMITTED)).isEqualTo("[0, 300]");
    }

    @Test
    void shouldGiveAHostOfAJointStockWhatOthersLeaveOfIt() {
        News news = News.of(
                article("2014-04-28", say("USA", PRESENT).to("EST", "LVA").troops(600)),
                article("2014-04-29", say("USA", PRESENT).to("EST").troops(450)));

        assertThat(news.hosted("EST", THERE)).isEqualTo("[450, 450]");
        assertThat(news.hosted("LVA", THERE)).isEqualTo("[0, 150]");
        assertThat(news.sent("USA", THERE)).isEqualTo("[600, 600]");
    }

    @Test
    void shouldKeepOpenIntervalsOpen() {
        News news = News.of(article(
                "2022-02-01",
                say("USA", ON_ALERT).upTo(8500),
                say("USA", ANNOUNCED).to("POL").moreThan(100),
                say("USA", ANNOUNCED).to("ROU").troops(50)));

        assertThat(news.sent("USA", ALERT)).isEqualTo("[0, 8500]");
        assertThat(news.sent("USA", COMMITTED)).isEqualTo("[150, …]");
    }

    @Test
    void shouldOverlapAnOrganisationWithItsMembersButNotWithOthers() {
        News news = News.of(article(
                "2022-02-01",
                say("NATO", PRESENT).to("POL").troops(5000),
                say("USA", PRESENT).to("POL").troops(4000)));

        assertThat(news.hosted("POL", THERE)).isEqualTo("[5000, 9000]");
        assertThat(News.of(article(
                                "2022-02-01",
                                say("CSTO", PRESENT).to("KAZ").troops(5000),
                                say("USA", PRESENT).to("KAZ").troops(4000)))
                        .hosted("KAZ", THERE))
                .isEqualTo("[9000, 9000]");
    }

    @Test
    void shouldAddOrganisations() {
        News news = News.of(article(
                "2022-02-01",
                say("NATO", PRESENT).to("BIH").troops(5000),
                say("EU", PRESENT).to("BIH").troops(600),
                say("DEU", PRESENT).to("BIH").troops(7000)));

        assertThat(news.hosted("BIH", THERE)).isEqualTo("[7000, 12600]");
    }

    @Test
    void shouldNotWidenAnOrganisationsFigureByMembersThatArePartOfIt() {
        News news = News.of(
                article(
                        "2022-01-10",
                        say("CSTO", DEPLOYED).to("KAZ").moreThan(2000).as("w"),
                        say("BLR", DEPLOYED).to("KAZ").troops(500).partOf("w")),
                article("2022-01-11", say("CSTO", PRESENT).to("KAZ").troops(2030)));

        assertThat(news.asOf("2022-01-10").hosted("KAZ", THERE)).isEqualTo("[2000, …]");
        assertThat(news.hosted("KAZ", THERE)).isEqualTo("[2030, 2030]");
    }

    @Test
    void shouldNotAddForcesThatNobodyNamedToThoseThatWereNamed() {
        News news = News.of(article(
                "2022-02-01",
                say("", PRESENT).to("POL").troops(6000),
                say("USA", PRESENT).to("POL").troops(4000)));

        assertThat(news.hosted("POL", THERE)).isEqualTo("[6000, 10000]");
    }

    @Test
    void shouldListFactsWithoutACountAsUncounted() {
        News news = News.of(article(
                "2022-02-25",
                say("DEU", ANNOUNCED).to("SVK"),
                say("NLD", ANNOUNCED).to("SVK").thousands(),
                say("POL", ANNOUNCED).to("SVK").units(1)));

        assertThat(news.hosted("SVK", COMMITTED)).isEqualTo("[0, 0] + 3 uncounted");
        assertThat(news.sent("DEU", COMMITTED)).isEqualTo("[0, 0] + 1 uncounted");
    }

    @Test
    void shouldTakeAPresenceWithoutACountForInsideALaterStock() {
        News news = News.of(
                article("2022-01-15", say("RUS", PRESENT).to("KAZ")),
                article("2022-01-19", say("RUS", PRESENT).to("KAZ").troops(0)));

        assertThat(news.asOf("2022-01-15").sent("RUS", THERE)).isEqualTo("[0, 0] + 1 uncounted");
        assertThat(news.sent("RUS", THERE)).isEqualTo("none");
    }

    @Test
    void shouldTellTheCounterpartsTheFactsAndTheLastReportOfALine() {
        News news = News.of(
                article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(600)),
                article("2022-02-03", say("GBR", ANNOUNCED).to("POL").troops(350)));

        Cell cell = CountryTotals.of("POL", news.facts(), news.asOf()).get(0);

        assertThat(cell.counterparts())
                .isEqualTo(Map.of("GBR", new Interval(350, 350L), "USA", new Interval(600, 600L)));
        assertThat(cell.facts())
                .hasSameElementsAs(news.facts().stream().map(Fact::id).toList());
        assertThat(cell.lastReported()).isEqualTo(LocalDate.parse("2022-02-03"));
    }

    @Test
    void shouldLetTheLaterOfTwoStocksOfOneArticleStand() {
        assertThat(News.of(article(
                                "2023-10-07",
                                say("SRB", PRESENT).to("XKX").troops(8350),
                                say("SRB", PRESENT).to("XKX").troops(4500)))
                        .hosted("XKX", Lane.PRESENT))
                .isEqualTo("[4500, 4500]");
        assertThat(News.of(article(
                                "2023-10-07",
                                say("SRB", PRESENT).to("XKX").troops(4500),
                                say("SRB", PRESENT).to("XKX").troops(8350)))
                        .hosted("XKX", Lane.PRESENT))
                .isEqualTo("[8350, 8350]");
    }

    @Test
    void shouldLetTheStockOfTheLaterArticleStandWhenTheDayIsTheSame() {
        assertThat(News.of(
                                article(
                                        "2023-10-07",
                                        "a",
                                        say("SRB", PRESENT)
                                                .to("XKX")
                                                .troops(8350)
                                                .on("2023-10-06")),
                                article(
                                        "2023-10-08",
                                        "b",
                                        say("SRB", PRESENT)
                                                .to("XKX")
                                                .troops(4500)
                                                .on("2023-10-06")))
                        .hosted("XKX", Lane.PRESENT))
                .isEqualTo("[4500, 4500]");
    }

    @Test
    void shouldTakeTheNewestDayFromArticlesThatCountForces() {
        Ledger ledger = Ledger.of(
                List.of(article("2022-03-01", say("FRA", PRESENT).to("MLI").troops(900)), article("2022-06-01")));

        assertThat(ledger.newestDay()).contains(LocalDate.of(2022, 3, 1));
    }

    @Test
    void shouldKeepTheSourceThatALaterVersionOfAnArticleLeavesOut() {
        ArticleClaims whole =
                article("2022-03-01", "wire", say("FRA", PRESENT).to("MLI").troops(900));
        ArticleClaims bare =
                new ArticleClaims(whole.articleId(), null, whole.published(), null, 0, whole.deployments(), List.of());

        assertThat(News.of(whole, bare).onlyFact().reports().get(0).source()).isEqualTo("wire");
    }

    @Test
    void shouldLetTheLatestVersionOfAnArticleReplaceItsClaims() {
        ArticleClaims first =
                article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(6000));
        ArticleClaims corrected =
                article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(600));

        Ledger ledger = Ledger.of(List.of(first, corrected));

        assertThat(new News(ledger, LocalDate.parse("2022-02-01")).sent("USA", COMMITTED))
                .isEqualTo("[600, 600]");
    }

    @Test
    void shouldTakeTheLaterOfTwoStocksOfOneDay() {
        News oneArticle = News.of(article(
                "2022-02-01",
                say("USA", PRESENT).to("POL").troops(9000),
                say("USA", PRESENT).to("POL").troops(4000)));
        News twoArticles = News.of(
                article("2022-02-01", "b", say("USA", PRESENT).to("POL").troops(7000)),
                article("2022-02-01", "a", say("USA", PRESENT).to("POL").troops(3000)));

        assertThat(oneArticle.hosted("POL", THERE)).isEqualTo("[4000, 4000]");
        assertThat(twoArticles.hosted("POL", THERE)).isEqualTo("[7000, 7000]");
    }

    @Test
    void shouldForgetSharesOfAFigureThatANewerOneReplaces() {
        News news = News.of(
                article(
                        "2022-02-01",
                        say("USA", PRESENT).to("POL").troops(2500),
                        say("USA", PRESENT).to("POL").troops(1900).partOf("d1")),
                article(
                        "2022-03-01",
                        say("USA", PRESENT).to("POL").troops(2000),
                        say("USA", PRESENT).to("POL").troops(1500).partOf("d1")));

        assertThat(news.hosted("POL", THERE)).isEqualTo("[2000, 2000]");
    }

    @Test
    void shouldLetAStockOfZeroEmptyTheBasesInside() {
        News news = News.of(
                article("2021-06-01", say("USA", PRESENT).to("AFG").at("bagram").troops(2500)),
                article("2021-08-31", say("USA", PRESENT).to("AFG").troops(0)));

        assertThat(news.hosted("AFG", THERE)).isEqualTo("none");
        assertThat(news.sent("USA", THERE)).isEqualTo("none");
    }

    @Test
    void shouldTakeAnythingUpToAJointDepartureFromEachOfItsCountries() {
        News news = News.of(
                article(
                        "2022-02-01",
                        say("USA", PRESENT).to("POL").troops(5000),
                        say("USA", PRESENT).to("DEU").troops(3000)),
                article("2022-03-01", say("USA", WITHDRAWN).to("POL", "DEU").troops(2000)));

        assertThat(news.hosted("POL", THERE)).isEqualTo("[3000, 5000]");
        assertThat(news.hosted("DEU", THERE)).isEqualTo("[1000, 3000]");
        assertThat(news.sent("USA", THERE)).isEqualTo("[6000, 6000]");
    }

    @Test
    void shouldTakeOnlyAsMuchAsPossibleFromThoseWhoseFigureIsKnown() {
        News news = News.of(
                article("2022-02-01", say("USA", PRESENT).to("POL").troops(5000)),
                article("2022-03-01", say("USA", WITHDRAWN).to("POL", "DEU").troops(2000)));

        assertThat(news.sent("USA", THERE)).isEqualTo("[3000, 5000]");
    }

    @Test
    void shouldTakeTheNewestDayFromArticlesThatClaimADeployment() {
        News news =
                News.of(article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(5000)), article("2023-02-01"));

        assertThat(news.asOf()).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(news.hosted("POL", COMMITTED)).isEqualTo("[5000, 5000]");
    }
}
