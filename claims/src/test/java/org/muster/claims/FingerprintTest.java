package org.muster.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String AGENCY = """
            The ministry said on Tuesday that a mechanised battalion of six hundred soldiers would leave its garrison
            before the end of the month and join the forces already stationed along the river. Officials in the capital
            described the move as a precaution and said that no further units had been told to prepare. The opposition
            asked for a debate, which the speaker of the house set down for Thursday afternoon. Neighbouring governments
            took note of the announcement and called on both sides to keep talking. The battalion last served abroad
            four years ago, when it spent nine months guarding an airfield in the desert. Its commander told local radio
            that the first convoy would roll within ten days and that families had been informed.
            """;
    private static final String OTHER = """
            Fishermen on the northern coast have landed the largest catch of herring in a decade, and prices on the
            quays fell accordingly. Scientists at the institute put the recovery down to colder water and to the quotas
            agreed after the collapse of the stock. Processing plants that had stood idle since the spring took on
            workers again. The harbour master said that he had not seen so many boats since he was a boy, and that the
            ice house would have to run day and night. Wholesalers in the south expect the first lorries by Friday.
            """;

    @Test
    void shouldTakeNearCopiesForNear() {
        String copy =
                "ADVERT\n" + AGENCY.replace("on Tuesday", "yesterday").toUpperCase(java.util.Locale.ROOT) + "Read more";

        assertThat(Fingerprint.near(Fingerprint.of(AGENCY), Fingerprint.of(copy)))
                .isTrue();
    }

    @Test
    void shouldTakeOtherTextsForFar() {
        assertThat(Fingerprint.near(Fingerprint.of(AGENCY), Fingerprint.of(OTHER)))
                .isFalse();
    }

    @Test
    void shouldNotDependOnCaseSpacingOrPunctuation() {
        assertThat(Fingerprint.of("The battalion, 600 strong, left.\n"))
                .isEqualTo(Fingerprint.of("the   BATTALION 600 strong left"));
    }

    @Test
    void shouldBeUnknownForATextWithoutWordsAndNearToNothing() {
        assertThat(Fingerprint.of(" … ")).isZero();
        assertThat(Fingerprint.near(0, 0)).isFalse();
    }

    @Test
    void shouldTellShortTextsApart() {
        assertThat(Fingerprint.of("Troops")).isNotZero().isNotEqualTo(Fingerprint.of("Sanctions"));
    }
}
