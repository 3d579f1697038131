package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.claims.Measure.ASSET_FREEZE;
import static org.muster.claims.Measure.ENERGY;
import static org.muster.claims.Measure.TRAVEL_BAN;
import static org.muster.claims.SanctionStage.ANNOUNCED;
import static org.muster.claims.SanctionStage.CONSIDERED;
import static org.muster.claims.SanctionStage.DENIED;
import static org.muster.claims.SanctionStage.EASED;
import static org.muster.claims.SanctionStage.EXTENDED;
import static org.muster.claims.SanctionStage.IMPOSED;
import static org.muster.claims.SanctionStage.LIFTED;
import static org.muster.claims.SanctionStage.THREATENED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Measure;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionClaim;
import org.muster.claims.SanctionStage;

/** Where the measures of an imposer against a target stand. */
class SanctionTest {
    private static final LocalDate END = LocalDate.of(2030, 1, 1);

    @Test
    void shouldFollowAMeasureFromThreatToLifting() {
        List<ArticleClaims> story = List.of(
                article("2022-02-02", claim(THREATENED, null, ENERGY)),
                article("2022-02-20", claim(ANNOUNCED, null, ENERGY)),
                article("2022-02-24", claim(IMPOSED, null, ENERGY)),
                article("2022-08-24", claim(EXTENDED, null, ENERGY)),
                article("2023-02-24", claim(EASED, null, ENERGY)),
                article("2024-02-24", claim(LIFTED, null, ENERGY)));

        assertThat(stages(story)).containsExactly(THREATENED, ANNOUNCED, IMPOSED, EXTENDED, EASED, LIFTED);
    }

    @Test
    void shouldTellSinceWhenAMeasureIsInForceWithoutABreak() {
        SanctionStatus.MeasureStatus status = only(
                article("2022-02-24", claim(IMPOSED, "2022-02-23", ENERGY)),
                article("2022-08-24", claim(EXTENDED, null, ENERGY)));

        assertThat(status.since()).isEqualTo(LocalDate.parse("2022-08-24"));
        assertThat(status.inForceSince()).isEqualTo(LocalDate.parse("2022-02-23"));
    }

    @Test
    void shouldStartAfreshWhenALiftedMeasureIsImposedAgain() {
        SanctionStatus.MeasureStatus status = only(
                article("2016-01-16", claim(LIFTED, null, ENERGY)),
                article("2018-11-05", claim(IMPOSED, null, ENERGY)));

        assertThat(status.stage()).isEqualTo(IMPOSED);
        assertThat(status.inForceSince()).isEqualTo(LocalDate.parse("2018-11-05"));
    }

    @Test
    void shouldNotLetTalkUndoWhatIsInForce() {
        for (SanctionStage talk : List.of(CONSIDERED, THREATENED, ANNOUNCED, DENIED)) {
            assertThat(only(
                                    article("2022-02-24", claim(IMPOSED, null, ENERGY)),
                                    article("2022-03-01", claim(talk, null, ENERGY)))
                            .stage())
                    .isEqualTo(IMPOSED);
        }
    }

    @Test
    void shouldLetADenialEndAThreat() {
        assertThat(only(
                                article("2022-02-24", claim(THREATENED, null, ENERGY)),
                                article("2022-03-01", claim(DENIED, null, ENERGY)))
                        .stage())
                .isEqualTo(DENIED);
    }

    @Test
    void shouldNotLetBackgroundUndoWhatCameAfterIt() {
        assertThat(only(
                                article("2022-02-24", claim(LIFTED, null, ENERGY)),
                                article("2022-03-01", claim(IMPOSED, "2014-07", ENERGY)))
                        .stage())
                .isEqualTo(LIFTED);
    }

    @Test
    void shouldKeepMeasuresTargetsAndImposersApart() {
        Ledger ledger = Ledger.of(List.of(
                article("2022-02-24", claim(IMPOSED, null, ASSET_FREEZE, TRAVEL_BAN)),
                article("2022-02-25", claim(LIFTED, null, TRAVEL_BAN))));

        assertThat(ledger.sanctions(END))
                .extracting(status -> status.imposer() + " against " + status.target())
                .containsExactly("EU against BLR", "USA against BLR", "EU against RUS", "USA against RUS");
        assertThat(ledger.sanctions(END).get(0).measures())
                .extracting(SanctionStatus.MeasureStatus::stage)
                .containsExactly(IMPOSED, LIFTED);
    }

    @Test
    void shouldKeepTheClaimsBehindAMeasure() {
        SanctionStatus.MeasureStatus status = only(
                article("2022-02-20", claim(ANNOUNCED, null, ENERGY)),
                article("2022-02-24", claim(IMPOSED, null, ENERGY)));

        assertThat(status.reports()).extracting(SanctionReport::id).containsExactly("2022-02-20#s1", "2022-02-24#s1");
        assertThat(status.articles()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldNotDependOnOrderOrDuplicatesAndAnswerAsOfADay(long seed) {
        Random random = new Random(seed);
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(400));
            SanctionStage stage = SanctionStage.values()[random.nextInt(SanctionStage.values().length)];
            Measure measure = Measure.values()[random.nextInt(3)];
            articles.add(
                    new ArticleClaims("a" + i, null, day, null, 0, List.of(), List.of(claim(stage, null, measure))));
        }
        List<ArticleClaims> shuffled = new ArrayList<>(articles);
        shuffled.addAll(articles.subList(0, 20));
        Collections.shuffle(shuffled, random);
        LocalDate day = LocalDate.of(2022, 7, 1);

        assertThat(Ledger.of(shuffled).sanctions(END))
                .isEqualTo(Ledger.of(articles).sanctions(END));
        assertThat(Ledger.of(articles).sanctions(day))
                .isEqualTo(Ledger.of(articles.stream()
                                .filter(article -> !article.published().isAfter(day))
                                .toList())
                        .sanctions(END));
    }

    private static List<SanctionStage> stages(List<ArticleClaims> story) {
        return story.stream()
                .map(article -> Ledger.of(story)
                        .sanctions(article.published())
                        .get(0)
                        .measures()
                        .get(0)
                        .stage())
                .toList();
    }

    private static SanctionStatus.MeasureStatus only(ArticleClaims... story) {
        return Ledger.of(List.of(story)).sanctions(END).get(0).measures().get(0);
    }

    private static ArticleClaims article(String published, SanctionClaim claim) {
        return new ArticleClaims(published, null, LocalDate.parse(published), null, 0, List.of(), List.of(claim));
    }

    private static SanctionClaim claim(SanctionStage stage, String date, Measure... measures) {
        return new SanctionClaim(
                "s1",
                List.of("USA", "EU"),
                List.of("RUS", "BLR"),
                null,
                Set.of(measures),
                stage,
                date == null ? null : PartialDate.parse(date),
                false,
                null,
                null,
                1);
    }
}
