package org.muster.extraction.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.claims.Article;
import org.muster.claims.SanctionClaim;
import org.muster.extraction.Extractor;
import org.muster.extraction.RuleExtractor;

/** Reads news sentences of thirty years, look-alikes among them; see {@code sanction-sentences.txt}. */
class SanctionSentencesTest {
    private static final Extractor EXTRACTOR = new RuleExtractor();

    static List<List<String>> sentences() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Extractor.class.getResourceAsStream("sanction-sentences.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void shouldReadWhoImposesWhatOnWhom(List<String> sentence) {
        String text = sentence.get(1).replace("\\n", "\n\n");
        Article article = new Article("t", null, LocalDate.parse(sentence.get(0)), null, null, text);

        String claims = EXTRACTOR.extract(article).sanctions().stream()
                .map(SanctionSentencesTest::brief)
                .collect(Collectors.joining("; "));

        assertThat(claims.isEmpty() ? "nothing" : claims).as(text).isEqualTo(sentence.get(2));
    }

    private static String brief(SanctionClaim claim) {
        return join(claim.imposers().stream()) + " > " + join(claim.targets().stream()) + " "
                + join(claim.measures().stream().map(Enum::name)) + " " + claim.stage();
    }

    private static String join(Stream<String> words) {
        TreeSet<String> sorted = words.collect(Collectors.toCollection(TreeSet::new));
        return sorted.isEmpty() ? "?" : String.join("+", sorted);
    }
}
