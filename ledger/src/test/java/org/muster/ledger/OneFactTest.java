package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.ANNOUNCED;
import static org.muster.claims.Stage.CONSIDERED;
import static org.muster.claims.Stage.DEPLOYED;
import static org.muster.claims.Stage.DEPLOYING;
import static org.muster.claims.Stage.ON_ALERT;
import static org.muster.claims.Stage.PRESENT;
import static org.muster.claims.Stage.WITHDRAWING;
import static org.muster.claims.Stage.WITHDRAWN;
import static org.muster.ledger.Say.article;
import static org.muster.ledger.Say.say;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.Stage;

/** Which claims are one fact, and what the fact then says. */
class OneFactTest {

    @Test
    void shouldTakeTheSameMoveInTwoArticlesForOneFact() {
        Fact fact = News.of(
                        article("2022-02-01", say("USA", ANNOUNCED).to("POL").about(600)),
                        article("2022-02-03", say("USA", DEPLOYING).to("POL").troops(600)))
                .onlyFact();

        assertThat(fact.stage()).isEqualTo(DEPLOYING);
        assertThat(fact.count()).isEqualTo(Count.exactly(600));
        assertThat(fact.articles()).isEqualTo(2);
    }

    @Test
    void shouldKeepJourneysApart() {
        assertThat(News.of(article(
                                "2022-02-01",
                                say("USA", ANNOUNCED).to("POL").troops(600),
                                say("USA", WITHDRAWING).to("POL").troops(600),
                                say("USA", ON_ALERT).to("POL").troops(600),
                                say("USA", PRESENT).to("POL").troops(600),
                                say("USA", CONSIDERED).to("POL").troops(600)))
                        .facts())
                .extracting(Fact::journey)
                .containsExactly(Journey.IN, Journey.OUT, Journey.ALERT, Journey.STOCK, Journey.TALK);
    }

    @Test
    void shouldKeepContributorsAndAssetsApart() {
        assertThat(News.of(article(
                                "2022-02-01",
                                say("USA", ANNOUNCED).to("POL").troops(12),
                                say("USA", ANNOUNCED).to("POL").aircraft(12),
                                say("GBR", ANNOUNCED).to("POL").troops(12)))
                        .facts())
                .hasSize(3);
    }

    @Test
    void shouldTakeAPlaceInsideAnotherOrNoPlaceForCompatible() {
        Fact fact = News.of(
                        article("2022-02-01", say("USA", ANNOUNCED).in("EUROPE").troops(600)),
                        article("2022-02-02", say("USA", ANNOUNCED).troops(600)),
                        article("2022-02-03", say("USA", ANNOUNCED).to("POL").troops(600)),
                        article(
                                "2022-02-04",
                                say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(600)))
                .onlyFact();

        assertThat(fact.place()).isEqualTo(Place.ofHosts(List.of("POL")));
    }

    @Test
    void shouldKeepTwoCountriesOfOneRegionApart() {
        assertThat(News.of(
                                article(
                                        "2022-02-01",
                                        say("USA", ANNOUNCED).to("POL").troops(600)),
                                article(
                                        "2022-02-02",
                                        say("USA", ANNOUNCED).to("ROU").troops(600)))
                        .facts())
                .hasSize(2);
    }

    @Test
    void shouldTakeCountsWithinATenthForOneWhenEitherIsApproximateOrOneSided() {
        assertThat(factsOf(
                        say("USA", ANNOUNCED).about(3700), say("USA", ANNOUNCED).troops(3600)))
                .isEqualTo(1);
        assertThat(factsOf(
                        say("USA", ANNOUNCED).upTo(8500), say("USA", ANNOUNCED).troops(8500)))
                .isEqualTo(1);
        assertThat(factsOf(
                        say("USA", ANNOUNCED).about(4000), say("USA", ANNOUNCED).troops(3600)))
                .isEqualTo(1);
        assertThat(factsOf(
                        say("USA", ANNOUNCED).about(4001), say("USA", ANNOUNCED).troops(3600)))
                .isEqualTo(2);
        assertThat(factsOf(
                        say("USA", ANNOUNCED).troops(3700),
                        say("USA", ANNOUNCED).troops(3600)))
                .isEqualTo(2);
    }

    @Test
    void shouldTakeOverlappingRangesForOne() {
        assertThat(factsOf(
                        say("USA", ANNOUNCED).between(500, 700),
                        say("USA", ANNOUNCED).between(650, 800)))
                .isEqualTo(1);
        assertThat(factsOf(
                        say("USA", ANNOUNCED).between(500, 700),
                        say("USA", ANNOUNCED).between(701, 800)))
                .isEqualTo(2);
    }

    @Test
    void shouldLetAClaimWithoutACountJoinOnlyWhereTheHostsAreTheSame() {
        ArticleClaims counted =
                article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(600));

        assertThat(News.of(counted, article("2022-02-02", say("USA", DEPLOYING).to("POL")))
                        .facts())
                .hasSize(1);
        assertThat(News.of(counted, article("2022-02-02", say("USA", DEPLOYING).in("EUROPE")))
                        .facts())
                .hasSize(2);
    }

    @Test
    void shouldReplaceAFigureThatALaterClaimRevises() {
        Fact fact = News.of(
                        article("2013-01-15", say("NGA", ANNOUNCED).to("MLI").troops(900)),
                        article(
                                "2013-01-18",
                                say("NGA", ANNOUNCED).to("MLI").troops(1200).revising(900)),
                        article("2013-01-19", say("NGA", ANNOUNCED).to("MLI").troops(900)))
                .onlyFact();

        assertThat(fact.count()).isEqualTo(Count.exactly(1200));
    }

    @Test
    void shouldTakeTwoStocksForOneOnlyWhenEqualOrCompatibleOnTheSameDay() {
        assertThat(stocks(
                        "2023-05-30",
                        say("NATO", PRESENT).about(3800),
                        "2023-08-01",
                        say("NATO", PRESENT).about(3800)))
                .isEqualTo(1);
        assertThat(stocks(
                        "2023-05-30",
                        say("NATO", PRESENT).about(3800),
                        "2023-05-30",
                        say("NATO", PRESENT).troops(3750)))
                .isEqualTo(1);
        assertThat(stocks(
                        "2023-05-30",
                        say("NATO", PRESENT).about(3800),
                        "2023-05-31",
                        say("NATO", PRESENT).troops(3750)))
                .isEqualTo(2);
    }

    @Test
    void shouldKeepClaimsApartThatAreMoreThanThirtyDaysApart() {
        ArticleClaims first =
                article("2022-02-01", say("USA", ANNOUNCED).in("EUROPE").troops(600));

        assertThat(News.of(
                                first,
                                article(
                                        "2022-03-03",
                                        say("USA", ANNOUNCED).to("POL").troops(600)))
                        .facts())
                .hasSize(1);
        assertThat(News.of(
                                first,
                                article(
                                        "2022-03-04",
                                        say("USA", ANNOUNCED).to("POL").troops(600)))
                        .facts())
                .hasSize(2);
    }

    @Test
    void shouldBridgeHalfAYearWhereHostsAndCountsAgree() {
        ArticleClaims first =
                article("2022-01-01", say("USA", ANNOUNCED).to("POL").troops(600));

        assertThat(News.of(
                                first,
                                article(
                                        "2022-06-30",
                                        say("USA", ANNOUNCED).to("POL").troops(600)))
                        .facts())
                .hasSize(1);
        assertThat(News.of(
                                first,
                                article(
                                        "2022-07-01",
                                        say("USA", ANNOUNCED).to("POL").troops(600)))
                        .facts())
                .hasSize(2);
    }

    @Test
    void shouldCompareTheDaysThatClaimsSpeakOfNotTheDaysOfPublication() {
        Fact fact = News.of(
                        article("2014-04-22", say("USA", ANNOUNCED).to("POL").troops(600)),
                        article(
                                "2015-06-03",
                                say("USA", DEPLOYED).to("POL").troops(600).on("2014-04")))
                .onlyFact();

        assertThat(fact.day()).isEqualTo(LocalDate.parse("2014-04-01"));
    }

    @Test
    void shouldTakeWhatIsDueInTheFarFutureForNearItsPublicationToo() {
        assertThat(News.of(
                                article(
                                        "2004-06-08",
                                        say("USA", WITHDRAWING)
                                                .to("KOR")
                                                .troops(12500)
                                                .on("2005-12")),
                                article(
                                        "2004-10-06",
                                        say("USA", WITHDRAWING).to("KOR").troops(12500)))
                        .facts())
                .hasSize(1);
    }

    @Test
    void shouldKeepAPartApartFromItsWhole() {
        assertThat(News.of(article(
                                "2022-02-02",
                                say("USA", ANNOUNCED).to("POL").about(1000).as("w"),
                                say("USA", ANNOUNCED).to("POL").about(950).partOf("w")))
                        .facts())
                .hasSize(2);
    }

    @Test
    void shouldTakeAnotherFiveHundredForNewWhenTheFirstHadComeAsFar() {
        ArticleClaims first =
                article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(500));

        assertThat(News.of(
                                first,
                                article(
                                        "2022-02-05",
                                        say("USA", ANNOUNCED)
                                                .to("POL")
                                                .troops(500)
                                                .another()))
                        .facts())
                .hasSize(2);
        assertThat(News.of(
                                first,
                                article(
                                        "2022-02-05",
                                        say("USA", DEPLOYED)
                                                .to("POL")
                                                .troops(500)
                                                .another()))
                        .facts())
                .hasSize(1);
    }

    @Test
    void shouldTakeARepeatedAnotherFiveHundredForTheSame() {
        assertThat(News.of(
                                article(
                                        "2022-02-01",
                                        say("USA", ANNOUNCED)
                                                .to("POL")
                                                .troops(500)
                                                .another()),
                                article(
                                        "2022-02-05",
                                        say("USA", ANNOUNCED)
                                                .to("POL")
                                                .troops(500)
                                                .another()))
                        .facts())
                .hasSize(1);
    }

    @Test
    void shouldPreferTheSameHostsThenAnAgreeingCountThenTheEqualFigureThenTheNearestDay() {
        News news = News.of(
                article("2022-02-01", "a", say("USA", ANNOUNCED).in("EUROPE").troops(600)),
                article("2022-02-02", "b", say("USA", ANNOUNCED).to("POL").troops(640)),
                article("2022-02-03", "c", say("USA", ANNOUNCED).to("POL").about(605)));

        assertThat(news.facts()).extracting(Fact::articles).containsExactly(1, 2);
    }

    @Test
    void shouldJoinAUnitToTheTroopsOfTheSameContributorsHostsAndJourney() {
        Fact fact = News.of(
                        article("2023-06-03", say("TUR", ANNOUNCED).to("XKX").units(1)),
                        article("2023-06-05", say("TUR", DEPLOYED).to("XKX").about(500)))
                .onlyFact();

        assertThat(fact.asset()).isEqualTo(Asset.TROOPS);
        assertThat(fact.count().high()).isEqualTo(500);
    }

    @Test
    void shouldNotTakeANewPledgeOfAUnitForTheTroopsThatHadArrived() {
        assertThat(News.of(
                                article(
                                        "2013-01-18",
                                        say("TGO", DEPLOYED).to("MLI").about(40)),
                                article(
                                        "2013-02-06",
                                        say("TGO", ANNOUNCED).to("MLI").units(1)))
                        .facts())
                .hasSize(2);
    }

    @Test
    void shouldTakeTheMostPreciseCountAndTheNewestOfTwo() {
        assertThat(countAfter(
                        say("USA", ANNOUNCED).troops(700), say("USA", ANNOUNCED).about(720)))
                .isEqualTo(700);
        assertThat(countAfter(
                        say("USA", ANNOUNCED).about(700), say("USA", ANNOUNCED).about(720)))
                .isEqualTo(720);
    }

    @Test
    void shouldTakeTheNewestFigureOfAStockAndOfOneDayTheMostPrecise() {
        News news = News.of(
                article("2023-05-30", "a", say("NATO", PRESENT).to("XKX").troops(3750)),
                article("2023-05-30", "b", say("NATO", PRESENT).to("XKX").about(3800)));

        assertThat(news.onlyFact().count()).isEqualTo(Count.exactly(3750));
    }

    @Test
    void shouldTakeACountedFactNoFurtherThanUnderWayOnAClaimWithoutACount() {
        assertThat(stageAfter(
                        say("USA", ANNOUNCED).to("POL").troops(600),
                        say("USA", DEPLOYED).to("POL")))
                .isEqualTo(DEPLOYING);
        assertThat(stageAfter(
                        say("USA", WITHDRAWING).to("POL").troops(600),
                        say("USA", WITHDRAWN).to("POL")))
                .isEqualTo(WITHDRAWING);
        assertThat(stageAfter(
                        say("USA", ANNOUNCED).to("POL"), say("USA", DEPLOYED).to("POL")))
                .isEqualTo(DEPLOYED);
    }

    @Test
    void shouldDateAMovementByTheEarliestDayOfItsFurthestStageAndAStockByItsNewest() {
        assertThat(News.of(
                                article(
                                        "2022-02-01",
                                        say("USA", ANNOUNCED).to("POL").troops(600)),
                                article(
                                        "2022-02-09",
                                        say("USA", DEPLOYED).to("POL").troops(600)),
                                article(
                                        "2022-02-10",
                                        say("USA", DEPLOYED)
                                                .to("POL")
                                                .troops(600)
                                                .on("2022-02-08")))
                        .onlyFact()
                        .day())
                .isEqualTo(LocalDate.parse("2022-02-08"));
        assertThat(News.of(
                                article(
                                        "2022-02-01",
                                        say("USA", PRESENT).to("POL").troops(600)),
                                article(
                                        "2022-02-09",
                                        say("USA", PRESENT).to("POL").troops(600)))
                        .onlyFact()
                        .day())
                .isEqualTo(LocalDate.parse("2022-02-09"));
    }

    @Test
    void shouldNotLetAMonthMoveAKnownDayToItsFirst() {
        assertThat(News.of(
                                article(
                                        "2022-02-09",
                                        say("USA", DEPLOYED).to("POL").troops(600)),
                                article(
                                        "2022-03-10",
                                        say("USA", DEPLOYED)
                                                .to("POL")
                                                .troops(600)
                                                .on("2022-02")))
                        .onlyFact()
                        .day())
                .isEqualTo(LocalDate.parse("2022-02-09"));
    }

    @Test
    void shouldTellTheHistoryOfAFactWithTheClaimBehindEachChange() {
        Fact fact = News.of(
                        article("2022-02-01", say("USA", ANNOUNCED).to("POL").about(600)),
                        article("2022-02-02", say("USA", ANNOUNCED).to("POL").about(600)),
                        article("2022-02-03", say("USA", ANNOUNCED).to("POL").troops(620)),
                        article("2022-02-09", say("USA", DEPLOYED).to("POL").troops(620)))
                .onlyFact();

        assertThat(fact.history())
                .extracting(Change::reportId)
                .containsExactly("2022-02-01#d1", "2022-02-03#d1", "2022-02-09#d1");
        assertThat(fact.history()).extracting(Change::stage).containsExactly(ANNOUNCED, ANNOUNCED, DEPLOYED);
        assertThat(fact.reports()).hasSize(4);
    }

    @Test
    void shouldCountNearCopiesAndOneOutletAsOneSource() {
        ArticleClaims agency = copy("a", "agency", 0b1111L);
        ArticleClaims copied = copy("b", "portal", 0b1110L);
        ArticleClaims again = copy("c", "agency", -1L);
        ArticleClaims other = copy("d", "rival", 0x5555_0000_5555_0000L);

        Fact fact = News.of(agency, copied, again, other).onlyFact();

        assertThat(fact.articles()).isEqualTo(4);
        assertThat(fact.sources()).isEqualTo(2);
    }

    @Test
    void shouldTakeAMoveHomeForADepartureFromWhereItStarts() {
        Fact fact = News.of(article(
                        "2022-02-01", say("USA", DEPLOYED).to("USA").from("IRQ").troops(500)))
                .onlyFact();

        assertThat(fact.journey()).isEqualTo(Journey.OUT);
        assertThat(fact.place()).isEqualTo(Place.ofHosts(List.of("IRQ")));
    }

    private static ArticleClaims copy(String id, String source, long fingerprint) {
        ArticleClaims article =
                article("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(600));
        return new ArticleClaims(id, null, article.published(), source, fingerprint, article.deployments(), List.of());
    }

    private static int factsOf(Say first, Say second) {
        return News.of(article("2022-02-01", first.to("POL")), article("2022-02-02", second.to("POL")))
                .facts()
                .size();
    }

    private static int stocks(String day, Say first, String otherDay, Say second) {
        return News.of(article(day, "a", first.to("XKX")), article(otherDay, "b", second.to("XKX")))
                .facts()
                .size();
    }

    private static long countAfter(Say first, Say second) {
        return News.of(article("2022-02-01", first.to("POL")), article("2022-02-02", second.to("POL")))
                .onlyFact()
                .count()
                .high();
    }

    private static Stage stageAfter(Say first, Say second) {
        return News.of(article("2022-02-01", first), article("2022-02-02", second))
                .onlyFact()
                .stage();
    }
}
