package org.muster.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer(new Vocabulary());

    @Test
    void shouldCutPossessivesOffButNotContractions() {
        assertThat(words("Germany's troops didn't leave"))
                .containsExactly("Germany", "'s", "troops", "didn't", "leave");
        assertThat(words("Germany\u2019s army")).containsExactly("Germany", "\u2019s", "army");
    }

    @Test
    void shouldKeepAnApostropheThatQuotesApartFromTheWord() {
        assertThat(words("the 'safe zone'")).containsExactly("the", "'", "safe", "zone", "'");
    }

    @Test
    void shouldKeepDottedAbbreviationsWhole() {
        assertThat(words("the U.S. Army at 6 p.m. today"))
                .containsExactly("the", "U.S.", "Army", "at", "6", "p.m.", "today");
    }

    @Test
    void shouldNotTakeTheLastDotOfAWordForAnAbbreviation() {
        assertThat(words("They left Mali.")).containsExactly("They", "left", "Mali", ".");
    }

    @Test
    void shouldKeepNumbersWithTheirSeparatorsWhole() {
        assertThat(words("1,200 men, 1.5 million, 10k"))
                .containsExactly("1,200", "men", ",", "1.5", "million", ",", "10k");
    }

    @Test
    void shouldMakeHyphensTokensOfTheirOwn() {
        assertThat(words("a 700-strong unit")).containsExactly("a", "700", "-", "strong", "unit");
    }

    @Test
    void shouldEndSentencesAtFullStopsAndLineBreaks() {
        assertThat(sentences("They came. They left!\nWhy")).containsExactly("They came.", "They left!", "Why");
    }

    @Test
    void shouldNotEndASentenceAfterATitleOrAnInitial() {
        assertThat(sentences("Gen. John W. Smith left. He had said no.")).hasSize(2);
    }

    @Test
    void shouldNotEndASentenceBeforeALowerCaseWord() {
        assertThat(sentences("The U.S. sent approx. five ships.")).hasSize(1);
    }

    @Test
    void shouldLeaveAClosingQuoteWithTheSentenceItCloses() {
        assertThat(sentences("\u201cWe will go.\u201d He paused."))
                .containsExactly("\u201cWe will go.\u201d", "He paused.");
    }

    @Test
    void shouldEndASentenceWhereTheSpaceIsMissing() {
        assertThat(sentences("They fear war.The troops left.")).containsExactly("They fear war.", "The troops left.");
        assertThat(sentences("See example.com today.")).hasSize(1);
    }

    @Test
    void shouldTakeNoBreakSpacesForSpaces() {
        assertThat(words("500\u00a0soldiers")).containsExactly("500", "soldiers");
    }

    @Test
    void shouldBreakASentenceThatNeverEnds() {
        Tokens tokens = tokenizer.tokenize("and ".repeat(3 * Tokenizer.LONGEST_SENTENCE));

        assertThat(tokens.sentences()).isEqualTo(3);
        assertThat(tokens.to(0)).isEqualTo(Tokenizer.LONGEST_SENTENCE);
    }

    @Test
    void shouldCoverEveryCharacterThatIsNoSpace() {
        String text =
                "\u201cNo,\u201d said J\u00f6rg \ud83d\ude00\ud800 (U.N.) \u2014 5\u202f000 men's 3.5-ton 's trucks\u2026";
        Tokens tokens = tokenizer.tokenize(text);

        StringBuilder covered = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(i == 0 ? 0 : tokens.end(i - 1));
            covered.append(text, tokens.start(i), tokens.end(i));
        }
        assertThat(covered.toString()).isEqualTo(text.replace(" ", "").replace("\u202f", ""));
    }

    @Test
    void shouldFindNothingInAnEmptyText() {
        assertThat(tokenizer.tokenize("").sentences()).isZero();
        assertThat(tokenizer.tokenize(" \n\t ").sentences()).isZero();
    }

    private List<String> words(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::string).toList();
    }

    private List<String> sentences(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < tokens.sentences(); i++) {
            sentences.add(tokens.string(tokens.from(i), tokens.to(i)));
        }
        return sentences;
    }
}
