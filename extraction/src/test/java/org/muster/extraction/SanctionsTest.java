package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sanctions with and without the word, who imposes them on whom, and how far they have come. */
class SanctionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States imposed sanctions on Russia. | USA > RUS GENERAL IMPOSED
            The European Union froze the assets of 27 Russian officials. | EU > RUS ASSET_FREEZE IMPOSED
            The UN Security Council imposed an arms embargo on Libya. | UN > LBY ARMS_EMBARGO IMPOSED
            Japan curbed exports of semiconductors to Russia. | JPN > RUS EXPORT_CONTROL IMPOSED
            The United States blacklisted the Chinese firm Huawei. | USA > CHN LISTING IMPOSED
            The United States designated three Iranian generals. | USA > IRN LISTING IMPOSED
            """)
    void shouldReadMeasuresByTheirNames(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States is considering sanctions against Russia. | USA > RUS GENERAL CONSIDERED
            Britain threatened sanctions against Russia. | GBR > RUS GENERAL THREATENED
            The European Union extended its sanctions against Belarus until next year. | EU > BLR GENERAL EXTENDED
            The United States eased sanctions on Venezuela. | USA > VEN GENERAL EASED
            The United States lifted sanctions on Sudan. | USA > SDN GENERAL LIFTED
            The EU denied that it would impose sanctions on Serbia. | EU > SRB GENERAL DENIED
            """)
    void shouldReadHowFarTheyHaveCome(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States and Canada imposed sanctions on Russia and Belarus. | CAN+USA > BLR+RUS GENERAL IMPOSED
            """)
    void shouldReadSeveralImposersAndTargets(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ukraine called on the European Union to impose sanctions on Russia. | EU > RUS GENERAL CONSIDERED
            """)
    void shouldNotTakeTheCallerForTheImposer(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The parliament sanctioned the sale of the airport. | nothing
            FIFA banned Russia from the World Cup. | nothing
            The United States raised tariffs on Chinese steel. | nothing
            """)
    void shouldNotCountWhatIsNoSanction(String text, String claims) {
        assertReads(text, claims);
    }
}
