package org.muster.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ABUJA, Aug 10 (Agency) - Troops left.    | Troops left.
            PARIS (Agency) \u2014 Troops left.       | Troops left.
            KYIV, Ukraine -- Troops left.            | Troops left.
            NATO troops left the base.               | NATO troops left the base.
            Troops left - at last.                   | Troops left - at last.
            US-led troops left.                      | US-led troops left.
            """)
    void shouldSkipTheDatelineAndNothingElse(String text, String rest) {
        Tokens tokens = new Tokenizer(new Vocabulary()).tokenize(text);

        assertThat(tokens.string(Dateline.skip(tokens, 0), tokens.to(0))).isEqualTo(rest);
    }
}
