package org.muster.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Evidence;
import org.muster.extraction.text.Tokenizer;
import org.muster.extraction.text.Tokens;
import org.muster.extraction.text.Vocabulary;

/** Text that nobody wrote for a reader: nothing is thrown, every offset is valid, the same text gives the same claims. */
class HostileTextTest {
    private static final List<String> WORDS = List.of(
            "troops",
            "500",
            "0",
            "5,000",
            "1.5",
            "thousand",
            "hundred",
            "sent",
            "to send",
            "will",
            "not",
            "has",
            "to",
            "from",
            "in",
            "and",
            "or",
            "of",
            "of those",
            "another",
            "up to",
            "between",
            "more than",
            "Mali",
            "Germany",
            "German",
            "NATO",
            "U.S.",
            "Berlin's",
            "the",
            "its",
            "they",
            "there",
            "a battalion",
            "of 600",
            "withdrew",
            "withdrawal",
            "deployment",
            "plans",
            "alert",
            "on Monday",
            "2013",
            "January 12",
            "last month",
            "if",
            "that",
            "said",
            "denied",
            "sanctions",
            "imposed",
            "on",
            "against",
            "froze",
            "assets",
            "EU",
            "Russian",
            "firms",
            "ban",
            "lifted",
            "called",
            ",",
            ".",
            ";",
            ":",
            "(",
            ")",
            "\u201c",
            "\u201d",
            "-",
            "\u2013",
            "\n",
            "0.0",
            "99999999999",
            "1/2",
            "$5",
            "\ud83d",
            "\udc00",
            "\u0301",
            "\u202e",
            "'s",
            "'");

    @ParameterizedTest
    @MethodSource("texts")
    void shouldSurviveAnyText(String text) {
        assertValid(text, Reading.read(text));
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                "\u0000",
                "\ud800",
                ".",
                "'",
                "(".repeat(5_000) + ")".repeat(5_000),
                "7".repeat(20_000),
                "7 ".repeat(5_000),
                "500 000 ".repeat(3_000),
                "one hundred thousand million ".repeat(1_000),
                "0 to 5000 soldiers; 1 to 5000 soldiers; 5000 to 0 soldiers",
                "99,999,999,999,999,999,999 soldiers were sent to Mali",
                "troops ".repeat(3_000),
                "sanctions ".repeat(3_000),
                "\u0301".repeat(5_000),
                "\u202e\u200f\ufeff".repeat(2_000),
                "Germany sent 31 February 2022 soldiers to Mali on 30 February, on May 99, in 0000, in 99999.");
    }

    @Test
    void shouldReadASentenceOfAMillionCharacters() {
        String text = "Germany sent 500 soldiers to Mali and ".repeat(27_000);

        assertValid(text, Reading.read(text));
    }

    @Test
    void shouldSurviveRandomCharacters() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                // every second one from all of UTF-16, lone surrogates included
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }
            assertValid(text.toString(), Reading.read(text.toString()));
        }
    }

    @Test
    void shouldSurviveTheWordsOfTheLexiconsInAnyOrder() {
        for (int seed = 0; seed < 2_000; seed++) {
            String text = shuffled(new Random(seed));
            assertValid(text, Reading.read(text));
        }
    }

    @Test
    void shouldReadTheSameTextInTheSameWayAlways() {
        Extractor another = new RuleExtractor();
        for (int seed = 0; seed < 200; seed++) {
            String text = shuffled(new Random(seed));
            assertThat(another.extract(Reading.article(text))).isEqualTo(Reading.read(text));
        }
    }

    @Test
    void shouldReadInManyThreadsAtOnceWhatItReadsInOne() {
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(seed -> shuffled(new Random(seed)))
                .toList();

        List<ArticleClaims> atOnce = texts.parallelStream().map(Reading::read).toList();

        assertThat(atOnce).isEqualTo(texts.stream().map(Reading::read).toList());
    }

    /** What keeps the cost of any text linear: rules look back and forth in one sentence only. */
    @Test
    void shouldNeverMeetASentenceWithoutAnEnd() {
        Tokens tokens = new Tokenizer(new Vocabulary()).tokenize("troops ( 7 ".repeat(30_000));

        for (int i = 0; i < tokens.sentences(); i++) {
            assertThat(tokens.to(i) - tokens.from(i)).isLessThanOrEqualTo(200);
        }
    }

    private static String shuffled(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(12) == 0 ? "" : " ");
        }
        return text.toString();
    }

    static void assertValid(String text, ArticleClaims claims) {
        claims.deployments().forEach(claim -> assertValid(text, claim.evidence()));
        claims.sanctions().forEach(claim -> assertValid(text, claim.evidence()));
    }

    private static void assertValid(String text, Evidence evidence) {
        assertThat(evidence.text()).isNotBlank().isEqualTo(text.substring(evidence.start(), evidence.end()));
    }
}
