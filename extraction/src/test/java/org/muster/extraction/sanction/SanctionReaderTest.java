package org.muster.extraction.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.claims.Article;
import org.muster.claims.Measure;
import org.muster.claims.SanctionClaim;
import org.muster.claims.SanctionStage;
import org.muster.extraction.RuleExtractor;

/** Each construction with an example and, where it has a look-alike, a counter-example. */
class SanctionReaderTest {
    private static final RuleExtractor EXTRACTOR = new RuleExtractor();
    /** A Monday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 6, 1);

    private static List<SanctionClaim> read(String text) {
        return EXTRACTOR
                .extract(new Article("a", null, PUBLISHED, null, null, text))
                .sanctions();
    }

    private static SanctionClaim only(String text) {
        List<SanctionClaim> claims = read(text);
        assertThat(claims).as(text).hasSize(1);
        return claims.get(0);
    }

    @Nested
    class Stages {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "IMPOSED   | The United States imposed sanctions on Iran.",
                    "IMPOSED   | The Swiss government ordered banks to freeze the assets of Ferdinand Marcos.",
                    "ANNOUNCED | The United States will impose sanctions on Iran.",
                    "ANNOUNCED | EU foreign ministers agreed to impose an oil embargo on Syria.",
                    "CONSIDERED| Washington is considering imposing sanctions on Georgian officials.",
                    "CONSIDERED| The House of Representatives passed a bill that would impose sanctions on Turkish officials.",
                    "THREATENED| The US threatens sanctions on Turkey over its offensive.",
                    "THREATENED| If Russia invades, the United States will impose severe sanctions on Moscow.",
                    "EXTENDED  | The European Union extended its arms embargo on Belarus until February.",
                    "EXTENDED  | The EU left its arms embargo on Belarus in place.",
                    "EASED     | The Bush administration eased restrictions on trade with North Korea.",
                    "LIFTED    | The United States lifted its arms embargo on Vietnam.",
                    "LIFTED    | Washington removed Sudan from its list of state sponsors of terrorism.",
                    "ANNOUNCED | Japan will lift its sanctions on North Korea.",
                    "DENIED    | France ruled out sanctions against Niger.",
                    "DENIED    | Switzerland said it would not join sanctions against Moscow.",
                    "EXTENDED  | The White House said it had no plans to ease sanctions on Cuba.",
                })
        void shouldReadTheStageFromVerbTenseMoodAndPolarity(String stage, String text) {
            assertThat(only(text).stage()).isEqualTo(SanctionStage.valueOf(stage));
        }
    }

    @Nested
    class Imposers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "GBR | Britain froze the assets of ten Belarusian officials.",
                    "EU  | The sanctions on Zimbabwe were renewed by the European Union.",
                    "USA | U.S. sanctions against Cuba were tightened.",
                    "RUS | Russia's embargo on Georgian wine was extended.",
                    "ECOWAS | The regional bloc ECOWAS lifted financial sanctions on Mali.",
                    "EU  | Ministers in Brussels banned imports of Syrian oil.",
                })
        void shouldFindWhoImposes(String imposer, String text) {
            assertThat(only(text).imposers()).containsExactly(imposer.strip());
        }

        @Test
        void shouldNameAllWhoActTogether() {
            assertThat(only("Britain, Canada and the United States imposed sanctions on Myanmar.")
                            .imposers())
                    .containsExactlyInAnyOrder("GBR", "CAN", "USA");
        }

        @Test
        void shouldNotTakeWhoCallsForItForWhoImposesIt() {
            assertThat(only("Germany called for tougher EU sanctions against Belarus.")
                            .imposers())
                    .containsExactly("EU");
            assertThat(only("Campaigners urged the Security Council to impose an arms embargo on Sudan.")
                            .imposers())
                    .containsExactly("UN");
        }

        @Test
        void shouldNotTakeTheOwnerOfAMeasureForItsAdopter() {
            assertThat(only("Norway joined the EU embargo on Belarus.").imposers())
                    .containsExactly("NOR");
        }

        @Test
        void shouldLetOthersEcho() {
            List<SanctionClaim> claims =
                    read("The EU froze the assets of three Belarusian judges. Norway followed suit.");
            assertThat(claims).extracting(SanctionClaim::imposers).containsExactly(List.of("EU"), List.of("NOR"));
            assertThat(claims).extracting(SanctionClaim::targets).containsOnly(List.of("BLR"));
        }
    }

    @Nested
    class Targets {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "IRN | The Treasury blacklisted three Iranian banks.",
                    "CHN | The U.S. Commerce Department added 28 Chinese firms to its entity list.",
                    "CHN | The Treasury sanctioned Chinese companies for shipping oil to Venezuela.",
                    "MMR | A dozen Myanmar generals were removed from the EU sanctions list.",
                    "RUS | The White House is preparing further Russia sanctions.",
                    "TUR | The United States imposed sanctions on NATO ally Turkey.",
                    "RUS | The US imposed sanctions on Gazprom.",
                    "SYR | Syria remains under European Union sanctions.",
                })
        void shouldFindWhomItHits(String target, String text) {
            assertThat(only(text).targets()).containsExactly(target.strip());
        }

        @Test
        void shouldCarryTheTargetOverFromTheContext() {
            List<SanctionClaim> claims = read(
                    "The EU imposed an arms embargo on Uzbekistan. Britain froze the assets of two ministers of the country.");
            assertThat(claims).extracting(SanctionClaim::targets).containsOnly(List.of("UZB"));
        }

        @Test
        void shouldNotTakeTheReasonForTheTarget() {
            assertThat(only("The EU imposed sanctions on Belarus over the transit of migrants to Poland.")
                            .targets())
                    .containsExactly("BLR");
        }
    }

    @Nested
    class Measures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ASSET_FREEZE   | Britain froze the assets of ten Belarusian officials.",
                    "TRAVEL_BAN     | Canada has barred five Russian lawmakers from entering the country.",
                    "IMPORT_BAN     | Beijing has banned imports of Australian timber.",
                    "EXPORT_CONTROL | The Netherlands will restrict exports of chipmaking equipment to China.",
                    "ENERGY         | The EU imposed an oil embargo on Syria.",
                    "ARMS_EMBARGO   | Norway has stopped arms exports to Saudi Arabia.",
                    "FINANCIAL      | The EU cut Russian banks off from Swift.",
                    "LISTING        | Washington blacklisted two North Korean generals.",
                    "GENERAL        | Canada imposed sanctions on Nicaragua.",
                })
        void shouldSayWhatIsRestricted(String measure, String text) {
            assertThat(only(text).measures()).contains(Measure.valueOf(measure.strip()));
        }
    }

    @Nested
    class NotClaims {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The United States imposed tariffs of 25 percent on Chinese steel.",
                    "FIFA banned Russia from the World Cup.",
                    "The deal was sanctioned by the parliament in Kyiv.",
                    "The court imposed a travel ban on the former Peruvian president.",
                    "The bank was fined for violating U.S. sanctions on Sudan.",
                    "The Dutch airline KLM stops flights to Kyiv.",
                    "Iran will not give in to sanctions.",
                    "Uganda would ban imports of second-hand clothes.",
                })
        void shouldLeaveAloneWhatOnlyLooksLikeOne(String text) {
            assertThat(read(text)).isEmpty();
        }
    }

    @Test
    void shouldResolveTheDayOfTheDecision() {
        assertThat(only("The United States imposed sanctions on Iran on Friday.")
                        .date()
                        .toString())
                .isEqualTo("2020-05-29");
    }

    @Test
    void shouldFlagWhatIsLongPast() {
        assertThat(only("The Security Council imposed an arms embargo on Eritrea in December 2009.")
                        .historic())
                .isTrue();
    }

    @Test
    void shouldMergeRestatements() {
        assertThat(only("The US imposed sanctions on Iran. The sanctions on Iran, imposed by the US, hit three banks.")
                        .imposers())
                .containsExactly("USA");
    }

    @Test
    void shouldFindTheVerbThatIsLeftOut() {
        List<SanctionClaim> claims =
                read("The EU imposed sanctions on Myanmar. Canada named nine officers, Britain three.");
        assertThat(claims)
                .extracting(SanctionClaim::imposers)
                .containsExactly(List.of("EU"), List.of("CAN"), List.of("GBR"));
    }

    @Test
    void shouldUnderstandAPronounForTheMeasure() {
        List<SanctionClaim> claims =
                read("The Security Council imposed an arms embargo on Eritrea. It was lifted in May.");
        assertThat(claims)
                .extracting(SanctionClaim::stage)
                .containsExactly(SanctionStage.IMPOSED, SanctionStage.LIFTED);
        assertThat(claims).extracting(SanctionClaim::targets).containsOnly(List.of("ERI"));
    }

    @Test
    void shouldPointAtTheSentenceThatProvesIt() {
        String text = "Talks failed.\nThe United States imposed sanctions on Iran.";
        SanctionClaim claim = only(text);
        assertThat(text.substring(claim.evidence().start(), claim.evidence().end()))
                .isEqualTo("The United States imposed sanctions on Iran.");
    }

    @Test
    void shouldSurviveTextThatRepeatsOneTrigger() {
        assertThat(read("sanctions on ".repeat(2000))).hasSizeLessThan(2);
    }
}
