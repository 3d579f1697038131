package org.muster.producer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InferredDateTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 2022-03-16 A convoy leaves its base. Photo: archive",
                "Published: 16 March 2022\n\nTwo companies left for Vilnius.",
                "Posted on March 16th, 2022 by the desk\nTwo companies left.",
                "OSLO, March 16, 2022 (Wire) - Norway said on Wednesday it would send 200 soldiers.",
                "VILNIUS (Mar. 16, 2022) — Two companies arrived.",
                "Two companies arrived.\nWednesday, 16 March 2022\nThey will stay.",
                "This morning, March 16, 2022, the minister signed the order.",
                "The minister signed the order.\n\nUpdated: 2022-03-16",
            })
    void shouldTakeTheDayThatTheTextMarksAsItsOwn(String text) {
        assertThat(InferredDate.of(null, text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The last battalion is to leave by March 16, 2022, the ministry said.",
                "OSLO, March 16 (Wire) - Norway said it would send 200 soldiers.",
                "This morning, March 16, the minister signed the order. The base opened in 2014.",
                "Published: 31 February 2022",
                "The update 12345-12-123 went out.",
                "",
            })
    void shouldNotGuessFromOtherDates(String text) {
        assertThat(InferredDate.of(null, text)).isEmpty();
    }

    @Test
    void shouldReadTheDayInAnAddress() {
        assertThat(InferredDate.of("https://example.org/world/2022/3/16/troops", "No date here."))
                .contains(DAY);
        assertThat(InferredDate.of("https://example.org/2022/02/30/troops", "No date here."))
                .isEmpty();
        assertThat(InferredDate.of("https://example.org/id/20220316", "No date here."))
                .isEmpty();
    }
}
