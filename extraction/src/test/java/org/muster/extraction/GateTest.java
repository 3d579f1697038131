package org.muster.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.extraction.lexicon.Gate;

class GateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden sends 150 SOLDIERS.",
                "The union's embargo holds.",
                "The forces will withdraw across the border within a week.",
                "It froze what two officials own."
            })
    void shouldLetInWhatMayClaimSomething(String text) {
        assertThat(Gate.standard().opens(text)).isTrue();
    }

    @Test
    void shouldAskMoreOfALongText() {
        String filler = "Nobody in the village had anything to say about the harvest. ".repeat(10);

        assertThat(Gate.standard().opens(filler + "The club froze its prices.")).isFalse();
        assertThat(Gate.standard().opens(filler + "It froze accounts, refused visas and banned flights."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The bank raised its rate by a quarter of a point, and shares of retailers fell.",
                "Police closed the road to the stadium; nobody was hurt.",
                "Ihre Soldatinnen kommen heim."
            })
    void shouldPutAsideWhatCannot(String text) {
        assertThat(Gate.standard().opens(text)).isFalse();
    }
}
