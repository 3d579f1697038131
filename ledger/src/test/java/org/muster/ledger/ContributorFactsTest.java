package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Stage.ANNOUNCED;
import static org.muster.claims.Stage.DEPLOYED;
import static org.muster.ledger.Say.article;
import static org.muster.ledger.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts kept report by report are the facts of all reports at once. */
class ContributorFactsTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAgreeWithTheWholeAfterEveryUpdateInAnyOrder(long seed) {
        RandomNews news = new RandomNews(seed, 400);
        RandomGenerator random = news.random();
        List<List<Report>> articles = new ArrayList<>();
        news.articles(50)
                .forEach(article -> articles.add(Report.of(article).stream()
                        .filter(report -> report.key().equals("USA"))
                        .toList()));
        if (random.nextBoolean()) {
            articles.sort(Comparator.comparing(reports ->
                    reports.isEmpty() ? LocalDate.MIN : reports.get(0).published()));
        }
        ContributorFacts facts = new ContributorFacts();
        Map<String, Fact> topic = new HashMap<>();
        Map<String, Report> standing = new HashMap<>();
        for (List<Report> article : articles) {
            Set<String> removed = Set.of();
            if (random.nextInt(4) == 0 && !standing.isEmpty()) {
                removed = Set.of(standing.keySet().iterator().next());
                standing.keySet().removeAll(removed);
            }
            article.forEach(report -> standing.put(report.id(), report));

            follow(topic, facts.update(article, removed));

            List<Fact> whole = FactResolver.resolve(standing.values());
            assertThat(facts.facts()).isEqualTo(whole);
            assertThat(topic.values()).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    /** Does to a compacted topic what an update says. */
    private static void follow(Map<String, Fact> topic, ContributorFacts.Update update) {
        update.written().forEach(fact -> topic.put(fact.id(), fact));
        topic.keySet().removeAll(update.withdrawn());
    }

    @Test
    void shouldWriteOnlyWhatANewReportChanges() {
        ContributorFacts facts = new ContributorFacts();
        facts.update(
                reports(
                        "2022-02-01",
                        say("USA", ANNOUNCED).to("POL").troops(600),
                        say("USA", ANNOUNCED).to("ROU").troops(900)),
                Set.of());

        ContributorFacts.Update update = facts.update(
                reports("2022-02-05", say("USA", DEPLOYED).to("POL").troops(600)), Set.of());

        assertThat(update.written()).extracting(Fact::stage).containsExactly(DEPLOYED);
        assertThat(update.withdrawn()).isEmpty();
    }

    @Test
    void shouldWithdrawAFactThatAnEarlierReportTakesOver() {
        ContributorFacts facts = new ContributorFacts();
        facts.update(reports("2022-02-05", say("USA", ANNOUNCED).to("POL").troops(600)), Set.of());
        String id = facts.facts().get(0).id();

        ContributorFacts.Update update = facts.update(
                reports("2022-02-01", say("USA", ANNOUNCED).to("POL").troops(600)), Set.of());

        assertThat(update.withdrawn()).containsExactly(id);
        assertThat(update.written()).hasSize(1);
    }

    @Test
    void shouldChangeNothingForAReportThatItKnows() {
        ContributorFacts facts = new ContributorFacts();
        Collection<Report> reports =
                reports("2022-02-05", say("USA", ANNOUNCED).to("POL").troops(600));
        facts.update(reports, Set.of());

        assertThat(facts.update(reports, Set.of("unknown")))
                .isEqualTo(new ContributorFacts.Update(List.of(), Set.of()));
    }

    private static List<Report> reports(String day, Say... claims) {
        return Report.of(article(day, claims));
    }
}
