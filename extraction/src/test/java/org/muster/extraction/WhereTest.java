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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Saudi Arabia lets no strikes be flown from its soil, where 5,000 US soldiers are stationed. | USA > SAU 5000 troops PRESENT
        Some 1,900 US Marines, who waded ashore in Greece last week, moved into Kosovo. | USA > XKX about 1900 troops DEPLOYED
        """)
    void shouldReadRelativeClauses(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Britain, with 13,000 soldiers in Bosnia, and France, with 7,500 around Mostar, provide the other two sectors. | GBR > BIH 13000 troops PRESENT; FRA > BIH 7500 troops PRESENT
        The United States sent 20,000 soldiers to Europe because of the Ukraine crisis. | USA > EUROPE 20000 troops DEPLOYED
        With 1,500 French soldiers in Romania, a general admits there is room for one more operation in Africa. | FRA > ROU 1500 troops PRESENT
        """)
    void shouldNotTakeAPlaceOfAnotherClause(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The EU has 1,700 soldiers in eastern Chad and in the north of the Central African Republic. | EU > CAF+TCD 1700 troops PRESENT
        The US sent 250 soldiers from the base at Vicenza in Italy to Latvia. | USA > LVA from ITA 250 troops DEPLOYED
        """)
    void shouldReadPlacesJoinedWithTheirPrepositions(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        In Estonia 120 British soldiers landed last month; France will have 300 there. | GBR > EST 120 troops DEPLOYED 2022-01; FRA > EST 300 troops ANNOUNCED
        """)
    void shouldLeadThereBackWithinASentence(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Russia has massed 100,000 troops along the border. | RUS > UKRAINE_BORDER 100000 troops DEPLOYED
        Turkey has massed 100,000 troops along the border. | TUR > TUR 100000 troops DEPLOYED
        """)
    void shouldNameABorderOnlyWhereOneHasAName(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The carrier USS Truman left Singapore yesterday. | USA > ? from SGP 1 ships DEPLOYING 2022-02-08
        About 500 US soldiers left Singapore yesterday. | USA > SGP about 500 troops WITHDRAWN 2022-02-08
        """)
    void shouldTakeAShipThatLeavesPortForOneUnderWay(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        War goes on in Mali. France has 4,000 soldiers in the West African nation. | FRA > MLI 4000 troops PRESENT
        France has 4,000 soldiers in West Africa. | FRA > WEST_AFRICA 4000 troops PRESENT
        """)
    void shouldTakeAnEpithetForTheCountryThatItStandsFor(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ireland has 450 soldiers with UNIFIL. | IRL > LBN 450 troops PRESENT
        Britain will send 600 troops to join NATO's ISAF force. | GBR > AFG 600 troops ANNOUNCED
        More than 20 American warships patrol the Gulf of Aden. | USA > GULF_OF_ADEN over 20 ships PRESENT
        """)
    void shouldFindWhereMissionsAndPatrolsAre(String text, String claims) {
        assertReads(text, claims);
    }
}
