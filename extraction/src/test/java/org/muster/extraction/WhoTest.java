package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose forces: names, nationalities, seats of government, leaders, formations, organisations, and pronouns. */
class WhoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany sent 500 soldiers to Mali. | DEU > MLI 500 troops DEPLOYED
            German troops arrived in Mali. | DEU > MLI troops DEPLOYED
            Berlin sent 500 soldiers to Mali. | DEU > MLI 500 troops DEPLOYED
            The Pentagon will send 500 soldiers to Poland. | USA > POL 500 troops ANNOUNCED
            The British defence ministry has sent 300 soldiers to Estonia. | GBR > EST 300 troops DEPLOYED
            President Joe Biden will send 3,000 soldiers to Poland. | USA > POL 3000 troops ANNOUNCED
            """)
    void shouldReadCountriesNationalitiesAndSeatsOfGovernment(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Bundeswehr sent 350 soldiers to Lithuania. | DEU > LTU 350 troops DEPLOYED
            About 1,700 soldiers of the 82nd Airborne Division arrived in Poland. | USA > POL about 1700 troops DEPLOYED
            The Wagner Group sent 400 mercenaries to Mali. | RUS > MLI 400 troops DEPLOYED
            """)
    void shouldReadFormationsAndProxiesAsTheirState(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NATO has 5,000 troops in Latvia. | NATO > LVA 5000 troops PRESENT
            The European Union will send 300 soldiers to Moldova. | EU > MDA 300 troops ANNOUNCED
            The African Union has 7,000 peacekeepers in Somalia. | AU > SOM 7000 troops PRESENT
            The United Nations has 12,000 peacekeepers in Mali. | UN > MLI 12000 troops PRESENT
            """)
    void shouldReadOrganisationsAndMissions(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            France and Belgium will send 800 soldiers to Romania. | BEL+FRA > ROU 800 troops ANNOUNCED
            """)
    void shouldKeepAJointFigureJoint(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            France has 900 soldiers in Niger. It will send another 300. | FRA > NER 900 troops PRESENT; FRA > NER another 300 troops ANNOUNCED
            """)
    void shouldFollowPronounsToTheirState(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States has 2,500 troops in Iraq. | USA > IRQ 2500 troops PRESENT
            The troops in Iraq will stay, the minister said. | nothing
            Lithuania hosts 1,200 German soldiers. | DEU > LTU 1200 troops PRESENT
            """)
    void shouldNotTakeAPlaceForANationality(String text, String claims) {
        assertReads(text, claims);
    }
}
