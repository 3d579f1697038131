package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text as it comes off the web. */
class MessyTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ADVERTISEMENT ¶ Germany will send 500 soldiers to Mali. ¶ Share this article | DEU > MLI 500 troops ANNOUNCED
            By Jane Smith ¶ Germany will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            10:32 GMT - Germany will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Photo: German soldiers in Mali, 2013 (Agency) ¶ Germany will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Read more: NATO, explained ¶ Sign up for our newsletter | nothing
            """)
    void shouldReadAroundClutter(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GERMANY TO SEND 500 SOLDIERS TO MALI | DEU > MLI 500 troops ANNOUNCED
            ALL US STAFF TO LEAVE WORK EARLY | nothing
            """)
    void shouldReadHeadlinesInCapitals(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany is at war.The United States will send 500 soldiers to Poland. | USA > POL 500 troops ANNOUNCED
            Germany&nbsp;will send&nbsp;500 soldiers to&nbsp;Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany will send 5 000 soldiers to Mali. | DEU > MLI 5000 troops ANNOUNCED
            """)
    void shouldReadAcrossMissingAndStrangeSpaces(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany’s government will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            “Germany will send 500 soldiers to Mali,” the minister said. | DEU > MLI 500 troops ANNOUNCED
            """)
    void shouldReadCurlyQuotesAndPossessives(String text, String claims) {
        assertReads(text, claims);
    }
}
