package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article as a whole: restatements are one claim, parts know their whole. */
class WholeArticleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany to send 500 soldiers to Mali ¶ Germany will send 500 soldiers to Mali, the minister said. ¶ The 500 soldiers will protect the airport in Gao. | DEU > MLI 500 troops ANNOUNCED
        Germany will send troops to Mali. ¶ Some 500 soldiers will go to Mali, the German army said. | DEU > MLI about 500 troops ANNOUNCED
        """)
    void shouldMakeHeadlineLeadAndRecapOneClaim(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany will send 500 soldiers to Mali. Germany has 900 soldiers in Niger. | DEU > MLI 500 troops ANNOUNCED; DEU > NER 900 troops PRESENT
        """)
    void shouldKeepDifferentFiguresApart(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The United States will send 3,000 soldiers to Europe. About 2,000 will go to Poland and 1,000 to Romania. | USA > EUROPE 3000 troops ANNOUNCED; USA > POL about 2000 troops ANNOUNCED part of d1; USA > ROU 1000 troops ANNOUNCED part of d1
        """)
    void shouldFindTheWholeOfAPart(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Germany will send 500 soldiers to Mali. The soldiers will be based in Gao. | DEU > MLI 500 troops ANNOUNCED
        """)
    void shouldLeadADefiniteMentionBackToItsFigure(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Italy is sending 2,500 soldiers to Lebanon. About 800 Italian soldiers arrived there on Monday. | ITA > LBN 2500 troops DEPLOYING; ITA > LBN about 800 troops DEPLOYED 2022-02-07 part of d1
        Italy is sending 2,500 soldiers to Lebanon. About 800 Italian soldiers arrived in Kosovo on Monday. | ITA > LBN 2500 troops DEPLOYING; ITA > XKX about 800 troops DEPLOYED 2022-02-07
        """)
    void shouldCountThoseWhoHaveArrivedAmongThoseAnnounced(String text, String claims) {
        assertReads(text, claims);
    }
}
