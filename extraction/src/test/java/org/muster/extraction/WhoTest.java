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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany has promised 300 soldiers for Mali, Denmark 85 engineers and Canada two transport aircraft. | DEU > MLI 300 troops ANNOUNCED; DNK > MLI 85 troops ANNOUNCED; CAN > MLI 2 aircraft ANNOUNCED
        Germany will send 300 soldiers to Mali, Denmark's neighbours said. | DEU > MLI 300 troops ANNOUNCED
        South Africa sends helicopters, Canada two transport aircraft and 50 airmen to Mali. | ZAF > MLI aircraft ANNOUNCED; CAN > MLI 2 aircraft ANNOUNCED; CAN > MLI 50 troops ANNOUNCED
        """)
    void shouldReadListsWithoutAVerb(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Uganda and Burundi have each agreed to send a battalion of 850 to Somalia. | BDI > SOM 850 troops ANNOUNCED; UGA > SOM 850 troops ANNOUNCED
        Uganda and Burundi have agreed to send 850 soldiers to Somalia. | BDI+UGA > SOM 850 troops ANNOUNCED
        Germany and France sent 400 and 300 soldiers to Mali respectively. | DEU > MLI 400 troops DEPLOYED; FRA > MLI 300 troops DEPLOYED
        The United States had 170,000 and 100,000 soldiers in Iraq and Afghanistan respectively. | USA > IRQ 170000 troops PRESENT; USA > AFG 100000 troops PRESENT
        Spain and Portugal respectively sent 700 and 130 soldiers to Bosnia. | ESP > BIH 700 troops DEPLOYED; PRT > BIH 130 troops DEPLOYED
        Britain has 500 and 300 troops in Estonia and Poland respectively. | GBR > EST 500 troops PRESENT; GBR > POL 300 troops PRESENT
        """)
    void shouldShareOutEachAndRespectively(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Troops have been promised by Germany (400), France (500) and Spain (100). | DEU > ? 400 troops ANNOUNCED; FRA > ? 500 troops ANNOUNCED; ESP > ? 100 troops ANNOUNCED
        Czech soldiers are deployed in Afghanistan (over 400), Kosovo (almost 500) and Iraq (about 100). | CZE > AFG over 400 troops PRESENT; CZE > XKX about 500 troops PRESENT; CZE > IRQ about 100 troops PRESENT
        """)
    void shouldTellGiversFromPlacesBeforeFiguresInBrackets(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        About 14,000 soldiers of KFOR are in Kosovo. | NATO > XKX about 14000 troops PRESENT
        Around 2,300 soldiers of Interfet arrived on Monday. | ? > TLS about 2300 troops DEPLOYED 2022-02-07
        Minusma has 12,000 soldiers in Mali. | UN > MLI 12000 troops PRESENT
        """)
    void shouldReadMissionsByAnySpelling(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "We have sent 400 soldiers to Mali," Defence Minister Florence Parly said. | FRA > MLI 400 troops DEPLOYED
        SEOUL, Dec 17 - The government will send 3,000 soldiers to Iraq. | KOR > IRQ 3000 troops ANNOUNCED
        SEOUL, Dec 17 - The Japanese government will send 600 soldiers to Iraq. | JPN > IRQ 600 troops ANNOUNCED
        """)
    void shouldKnowWhoSpeaks(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Poland, which borders Ukraine, will send 1,000 soldiers to Latvia. | POL > LVA 1000 troops ANNOUNCED
        Italy, which has supported Somalia for years, sent 120 soldiers to Mogadishu. | ITA > SOM 120 troops DEPLOYED
        Ukraine, which borders Poland, will send 1,000 soldiers to Latvia. | UKR > LVA 1000 troops ANNOUNCED
        """)
    void shouldSkipWhomTheSubjectActsOn(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The United States was surprised when Spain said it would withdraw its 1,300 troops from Iraq. | ESP > IRQ 1300 troops WITHDRAWING
        The United Nations has 8,000 peacekeepers in East Timor. Australia will supply 4,500 of them. | UN > TLS 8000 troops PRESENT; AUS > TLS 4500 troops ANNOUNCED part of d1
        """)
    void shouldTakeTheNearestSubjectThatSpeaksOrGives(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The multinational force in Haiti is to grow to 5,000. | ? > HTI 5000 troops TARGET
        Some 60,000 troops from more than 30 nations will take part in the NATO mission in Bosnia. | NATO > BIH about 60000 troops ANNOUNCED
        """)
    void shouldLeaveTheForcesOfManyToNobodyOrToTheirOrganisation(String text, String claims) {
        assertReads(text, claims);
    }
}
