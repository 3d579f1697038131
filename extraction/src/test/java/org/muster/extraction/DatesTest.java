package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When: against Wednesday, 9 February 2022. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany sent 500 soldiers to Mali on Monday. | DEU > MLI 500 troops DEPLOYED 2022-02-07
        Germany sent 500 soldiers to Mali yesterday. | DEU > MLI 500 troops DEPLOYED 2022-02-08
        Germany will send 500 soldiers to Mali on Friday. | DEU > MLI 500 troops ANNOUNCED 2022-02-11
        Germany sent 500 soldiers to Mali on January 12. | DEU > MLI 500 troops DEPLOYED 2022-01-12
        Germany sent 500 soldiers to Mali on 12 December. | DEU > MLI 500 troops DEPLOYED 2021-12-12
        Germany sent 500 soldiers to Mali on 12 January 2022. | DEU > MLI 500 troops DEPLOYED 2022-01-12
        """)
    void shouldResolveDaysAgainstThePublication(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany sent 500 soldiers to Mali last month. | DEU > MLI 500 troops DEPLOYED 2022-01
        Germany sent 500 soldiers to Mali in December. | DEU > MLI 500 troops DEPLOYED 2021-12
        Germany will send 500 soldiers to Mali next month. | DEU > MLI 500 troops ANNOUNCED 2022-03
        Germany will send 500 soldiers to Mali in March. | DEU > MLI 500 troops ANNOUNCED 2022-03
        Germany sent 500 soldiers to Mali in 2013. | DEU > MLI 500 troops DEPLOYED 2013 historic
        """)
    void shouldBeNoMorePreciseThanTheText(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        BERLIN, Feb 8 (Agency) - Germany will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
        """)
    void shouldNotTakeADatelineForTheDayOfTheMove(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany will withdraw 500 soldiers from Mali by the end of the year. | DEU > MLI 500 troops WITHDRAWING 2022-12
        Germany will withdraw 500 soldiers from Mali by the end of next year. | DEU > MLI 500 troops WITHDRAWING 2023-12
        Germany will withdraw 500 soldiers from Mali by the end of 2023. | DEU > MLI 500 troops WITHDRAWING 2023-12
        Germany will withdraw 500 soldiers from Mali by the end of the month. | DEU > MLI 500 troops WITHDRAWING 2022-02
        Germany will withdraw 500 soldiers from Mali by the end of the mission. | DEU > MLI 500 troops WITHDRAWING
        """)
    void shouldReadTheEndsOfYearsAndMonths(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany sent 500 soldiers to Mali two weeks ago. | DEU > MLI 500 troops DEPLOYED 2022-01
        Germany sent 500 soldiers to Mali three days ago. | DEU > MLI 500 troops DEPLOYED 2022-02-06
        Germany sent 500 soldiers to Mali long ago. | DEU > MLI 500 troops DEPLOYED
        """)
    void shouldCountBackFromThePublication(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The 500 Turkish commandos who came in June were sent to Kosovo in October. | TUR > XKX 500 troops DEPLOYED 2021-10
        About 500 German soldiers have left Mali, the ministry said on Monday, opening a drawdown that ends in July. | DEU > MLI about 500 troops WITHDRAWN 2022-02-07
        Germany promised in November to send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED 2021-11
        """)
    void shouldTakeTheDateOfTheMove(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        German soldiers landed in Mali on Monday. About 200 French soldiers arrived there in the afternoon. | DEU > MLI troops DEPLOYED 2022-02-07; FRA > MLI about 200 troops DEPLOYED 2022-02-07
        German soldiers will land in Mali on Monday. About 200 French soldiers will arrive there in the afternoon. | DEU > MLI troops ANNOUNCED 2022-02-14; FRA > MLI about 200 troops ANNOUNCED
        """)
    void shouldGoOnWithTheDayOfTheStory(String text, String claims) {
        assertReads(text, claims);
    }
}
