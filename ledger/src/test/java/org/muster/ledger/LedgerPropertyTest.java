package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.ANNOUNCED;
import static org.muster.claims.Stage.DEPLOYED;
import static org.muster.ledger.Say.article;
import static org.muster.ledger.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.claims.ArticleClaims;

/** Laws that hold for any claims. */
class LedgerPropertyTest {
    private static final LocalDate END = LocalDate.of(2030, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNotDependOnOrderOrDuplicates(long seed) {
        List<ArticleClaims> articles = new RandomNews(seed, 300).articles(40);
        List<ArticleClaims> shuffled = new ArrayList<>(articles);
        shuffled.addAll(articles.subList(0, 20));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Ledger.of(shuffled).facts(END)).isEqualTo(Ledger.of(articles).facts(END));
        assertThat(Ledger.of(shuffled).totals(END))
                .isEqualTo(Ledger.of(articles).totals(END));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNotDependOnTheOrderOfReportsWithinAKey(long seed) {
        List<Report> reports = new ArrayList<>();
        new RandomNews(seed, 300)
                .articles(60)
                .forEach(article -> Report.of(article).stream()
                        .filter(report -> report.key().equals("USA"))
                        .forEach(reports::add));
        List<Fact> facts = FactResolver.resolve(reports);
        reports.addAll(reports.subList(0, reports.size() / 2));
        Collections.shuffle(reports, new Random(seed));

        assertThat(FactResolver.resolve(reports)).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNeverGoBelowZeroNorTurnAnIntervalAround(long seed) {
        List<Cell> totals = Ledger.of(new RandomNews(seed, 300).articles(60)).totals(LocalDate.of(2022, 10, 1));

        assertThat(totals).isNotEmpty().allSatisfy(cell -> {
            Interval total = cell.total();
            assertThat(total.low()).isNotNegative();
            assertThat(total.high() == null || total.high() >= total.low()).isTrue();
            assertThat(cell.facts()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldGiveTotalsAsOfADayThatAreTheTotalsOfTheClaimsPublishedByThatDay(long seed) {
        List<ArticleClaims> articles = new RandomNews(seed, 300).articles(40);
        LocalDate day = LocalDate.of(2022, 6, 1);
        List<ArticleClaims> byThen = articles.stream()
                .filter(article -> !article.published().isAfter(day))
                .toList();

        assertThat(Ledger.of(articles).facts(day)).isEqualTo(Ledger.of(byThen).facts(END));
        assertThat(Ledger.of(articles).totals(day)).isEqualTo(Ledger.of(byThen).totals(day));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldChangeNothingElseWhenAnUnrelatedClaimIsAdded(long seed) {
        List<ArticleClaims> articles = new RandomNews(seed, 300).articles(40);
        List<ArticleClaims> more = new ArrayList<>(articles);
        more.add(article(
                "2022-05-01", "unrelated", say("JPN", DEPLOYED).to("DJI").troops(180)));

        assertThat(Ledger.of(more).totals(END))
                .filteredOn(cell -> !Set.of("JPN", "DJI").contains(cell.country()))
                .isEqualTo(Ledger.of(articles).totals(END));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldUndoExactlyWhatAClaimAddedWhenItIsRemoved(long seed) {
        RandomNews news = new RandomNews(seed, 300);
        List<ArticleClaims> articles = news.articles(40);
        ArticleClaims extra = news.article("extra");
        List<ArticleClaims> withdrawn = new ArrayList<>(articles);
        withdrawn.add(extra);
        withdrawn.add(new ArticleClaims(extra.articleId(), null, extra.published(), null, 0, List.of(), List.of()));

        assertThat(Ledger.of(withdrawn).facts(END))
                .isEqualTo(Ledger.of(articles).facts(END));
        assertThat(Ledger.of(withdrawn).totals(END))
                .isEqualTo(Ledger.of(articles).totals(END));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNeverAddAPartToItsWhole(long seed) {
        RandomNews news = new RandomNews(seed, 300);
        String[] hosts = {"POL", "ROU", "EST", "LVA", "SVK"};
        List<Say> claims = new ArrayList<>(
                List.of(say("USA", ANNOUNCED).in("EASTERN_EUROPE").troops(5000).as("w")));
        long left = 5000;
        for (int i = 0; i < hosts.length; i++) {
            long part = 1 + news.random().nextLong(left / 2);
            left -= part;
            Say say = say("USA", news.random().nextBoolean() ? ANNOUNCED : DEPLOYED)
                    .to(hosts[i])
                    .troops(part)
                    .partOf("w");
            claims.add(say);
        }

        long together = Ledger.of(List.of(article("2022-02-01", claims.toArray(Say[]::new))))
                .totals(LocalDate.of(2022, 2, 1))
                .stream()
                .filter(cell -> cell.country().equals("USA"))
                .mapToLong(cell -> cell.total().high())
                .sum();
        assertThat(together).isEqualTo(5000);
    }
}
