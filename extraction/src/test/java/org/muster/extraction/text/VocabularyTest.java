package org.muster.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void shouldFindAWordWhateverItsCase() {
        int troops = vocabulary.add("troops");

        assertThat(lookup("TROOPS")).isEqualTo(troops);
        assertThat(lookup("Troops")).isEqualTo(troops);
        assertThat(vocabulary.word(troops)).isEqualTo("troops");
    }

    @Test
    void shouldNotKnowAWordThatWasNeverAdded() {
        vocabulary.add("troops");

        assertThat(lookup("troop")).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(lookup("")).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void shouldFindAWordInsideAText() {
        int mali = vocabulary.add("Mali");

        assertThat(vocabulary.lookup("to Mali.", 3, 7)).isEqualTo(mali);
        assertThat(vocabulary.lookup("to Mali.", 3, 8)).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void shouldTakeCurlyApostrophesForStraightOnes() {
        int wont = vocabulary.add("won't");

        assertThat(lookup("won\u2019t")).isEqualTo(wont);
    }

    @Test
    void shouldFoldTheCaseOfLettersBeyondAscii() {
        int malmo = vocabulary.add("malm\u00f6");

        assertThat(lookup("MALM\u00d6")).isEqualTo(malmo);
    }

    @Test
    void shouldGiveEveryWordANumberOfItsOwnHoweverManyThereAre() {
        for (int i = 0; i < 100_000; i++) {
            assertThat(vocabulary.add("w" + i)).isEqualTo(i + 1);
        }
        assertThat(lookup("W99999")).isEqualTo(100_000);
        assertThat(vocabulary.add("w0")).isEqualTo(1);
    }

    private int lookup(String word) {
        return vocabulary.lookup(word, 0, word.length());
    }
}
