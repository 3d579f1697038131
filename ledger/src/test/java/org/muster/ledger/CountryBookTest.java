package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.PRESENT;
import static org.muster.ledger.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.claims.ArticleClaims;

/** Totals kept fact by fact are the totals of all facts at once. */
class CountryBookTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAgreeWithTheWholeAfterEveryUpdate(long seed) {
        RandomNews news = new RandomNews(seed, 100 + 20 * (int) (seed % 40));
        RandomGenerator random = news.random();
        List<ArticleClaims> articles = news.articles(10 + random.nextInt(110));
        Map<String, CountryBook> books = new HashMap<>();
        Map<String, Fact> known = Map.of();
        for (int taken = articles.size() / 2; taken <= articles.size(); taken += 1 + random.nextInt(20)) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900));
            List<Fact> facts = Ledger.of(articles.subList(0, taken)).facts(LocalDate.of(2030, 1, 1));
            known = follow(books, known, facts);

            for (Map.Entry<String, CountryBook> entry : books.entrySet()) {
                String country = entry.getKey();
                List<Fact> concerning = facts.stream()
                        .filter(fact -> fact.concerns().contains(country))
                        .toList();
                LocalDate newest = concerning.stream()
                        .map(Fact::lastReported)
                        .max(LocalDate::compareTo)
                        .orElse(day);
                LocalDate asOf = day.isAfter(newest) ? day : newest;
                assertThat(entry.getValue()
                                .on(day)
                                .map(CountryBook.Standing::cells)
                                .orElse(List.of()))
                        .as(country)
                        .isEqualTo(CountryTotals.of(country, concerning, asOf));
            }
        }
    }

    @Test
    void shouldKeepAStockWhoseFactGetsAnotherNameByALateReport() {
        ArticleClaims newest =
                Say.article("2023-09-20", "b", say("NATO", PRESENT).to("XKX").troops(4500));
        ArticleClaims late =
                Say.article("2023-09-10", "a", say("NATO", PRESENT).to("XKX").troops(4500));
        Map<String, CountryBook> books = new HashMap<>();

        Map<String, Fact> known = follow(books, Map.of(), News.of(newest).facts());
        Map<String, Fact> renamed = follow(books, known, News.of(newest, late).facts());

        assertThat(renamed).hasSize(1).doesNotContainKeys(known.keySet().toArray(String[]::new));
        assertThat(books.get("NATO").on(LocalDate.of(2023, 9, 20)).orElseThrow().cells())
                .isEqualTo(CountryTotals.of("NATO", renamed.values(), LocalDate.of(2023, 9, 20)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldTellOnWhichDaysTheTotalsStand(long seed) {
        List<Fact> facts = Ledger.of(new RandomNews(seed, 400).articles(40)).facts(LocalDate.of(2030, 1, 1));
        CountryBook book = new CountryBook("USA");
        facts.forEach(book::put);
        LocalDate day = LocalDate.of(2022, 9, 1).plusDays(seed);

        CountryBook.Standing standing = book.on(day).orElseThrow();

        assertThat(book.on(standing.from()).orElseThrow()).isEqualTo(standing);
        if (standing.until() != null) {
            assertThat(book.on(standing.until()).orElseThrow()).isEqualTo(standing);
            assertThat(book.on(standing.until().plusDays(1)).orElseThrow().from())
                    .isEqualTo(standing.until().plusDays(1));
        }
    }

    /** Tells the books what changed, and what is gone. */
    private static Map<String, Fact> follow(Map<String, CountryBook> books, Map<String, Fact> known, List<Fact> facts) {
        Map<String, Fact> gone = new HashMap<>(known);
        Map<String, Fact> now = new HashMap<>();
        for (Fact fact : facts) {
            now.put(fact.id(), fact);
            Fact before = gone.remove(fact.id());
            if (!fact.equals(before)) {
                List<String> left = new ArrayList<>(before == null ? List.of() : before.concerns());
                left.removeAll(fact.concerns());
                left.forEach(country -> books.get(country).remove(fact.id()));
                fact.concerns()
                        .forEach(country ->
                                books.computeIfAbsent(country, CountryBook::new).put(fact));
            }
        }
        gone.values()
                .forEach(fact ->
                        fact.concerns().forEach(country -> books.get(country).remove(fact.id())));
        return now;
    }
}
