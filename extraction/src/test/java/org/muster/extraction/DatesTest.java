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
}
