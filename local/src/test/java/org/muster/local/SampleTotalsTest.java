package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.extraction.RuleExtractor;
import org.muster.ledger.Cell;
import org.muster.ledger.Ledger;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.ArticleReader;

class SampleTotalsTest {
    @TempDir
    private Path folder;

    @Test
    void shouldGiveTheSameTotalsInAnyOrderAndWithAnyDuplicates() throws Exception {
        List<ArticleClaims> claims = sampleClaims();
        LocalDate asOf = Ledger.of(claims).newestDay().orElseThrow();
        List<Cell> expected = Ledger.of(claims).totals(asOf);
        assertThat(expected).hasSizeGreaterThan(10);
        Random random = new Random(20220224);

        for (int round = 0; round < 100; round++) {
            List<ArticleClaims> mixed = new ArrayList<>(claims);
            for (int extra = random.nextInt(claims.size()); extra > 0; extra--) {
                mixed.add(claims.get(random.nextInt(claims.size())));
            }
            Collections.shuffle(mixed, random);

            assertThat(Ledger.of(mixed).totals(asOf)).as("round %d", round).isEqualTo(expected);
        }
    }

    private List<ArticleClaims> sampleClaims() throws Exception {
        Path file = folder.resolve("samples.jsonl");
        Samples.copyTo(file);
        RuleExtractor extractor = new RuleExtractor();
        try (var readings = new ArticleReader().read(List.of(file.toString()))) {
            return readings.map(reading -> article((Reading.Found) reading))
                    .map(extractor::extract)
                    .toList();
        }
    }

    private static Article article(Reading.Found found) {
        return found.article();
    }
}
