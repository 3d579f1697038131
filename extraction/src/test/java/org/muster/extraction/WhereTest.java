package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where forces go, are, or leave: countries, cities, bases, provinces, regions, and words that lead back to them. */
class WhereTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany sent 500 soldiers to Gao. | DEU > MLI 500 troops DEPLOYED
            The United States sent 500 soldiers to Ramstein. | USA > DEU 500 troops DEPLOYED
            Britain sent 500 soldiers to Helmand province. | GBR > AFG 500 troops DEPLOYED
            """)
    void shouldFindTheCountryOfACityBaseOrProvince(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States will send 3,000 troops to eastern Europe. | USA > EASTERN_EUROPE 3000 troops ANNOUNCED
            Germany will send 300 soldiers to the Baltic states. | DEU > EST+LTU+LVA 300 troops ANNOUNCED
            """)
    void shouldKeepARegionARegion(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send 300 soldiers to Poland and Romania. | DEU > POL+ROU 300 troops ANNOUNCED
            """)
    void shouldReadSeveralHosts(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany has troops in Mali. It will send another 300 soldiers there. | DEU > MLI troops PRESENT; DEU > MLI another 300 troops ANNOUNCED
            Germany has 500 soldiers in Mali. It will send another 300 soldiers to the country. | DEU > MLI 500 troops PRESENT; DEU > MLI another 300 troops ANNOUNCED
            """)
    void shouldLeadBackToThePlaceNamedBefore(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            France withdrew 500 soldiers from Mali. | FRA > MLI 500 troops WITHDRAWN
            The United States sent 300 soldiers from Fort Bragg to Poland. | USA > POL 300 troops DEPLOYED
            The United States moved 1,000 soldiers from Germany to Romania. | USA > ROU from DEU 1000 troops DEPLOYED
            About 1,000 US soldiers moved from Germany to Romania. | USA > ROU from DEU about 1000 troops DEPLOYED
            """)
    void shouldTellWhatIsLeftFromWhatIsReached(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send 500 soldiers to Mali, the minister said in Paris. | DEU > MLI 500 troops ANNOUNCED
            """)
    void shouldNotTakeWhereSomebodySpeaksForAHost(String text, String claims) {
        assertReads(text, claims);
    }
}
