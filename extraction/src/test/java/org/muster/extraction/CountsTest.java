package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many: every way in which news prints a count, and what only looks like one. */
class CountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany will send 1,250 soldiers to Mali. | DEU > MLI 1250 troops ANNOUNCED
            Germany will send five hundred soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany will send two hundred and fifty soldiers to Mali. | DEU > MLI 250 troops ANNOUNCED
            Germany will send 1.5 thousand soldiers to Mali. | DEU > MLI 1500 troops ANNOUNCED
            Germany will send 10k soldiers to Mali. | DEU > MLI 10000 troops ANNOUNCED
            Germany will send 5 000 soldiers to Mali. | DEU > MLI 5000 troops ANNOUNCED
            Germany will send two dozen soldiers to Mali. | DEU > MLI 24 troops ANNOUNCED
            """)
    void shouldReadDigitsWordsAndMixtures(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send around 5,000 soldiers to Mali. | DEU > MLI about 5000 troops ANNOUNCED
            Germany will send nearly 5,000 soldiers to Mali. | DEU > MLI about 5000 troops ANNOUNCED
            Germany will send up to 5,000 soldiers to Mali. | DEU > MLI up to 5000 troops ANNOUNCED
            Germany will send no more than 5,000 soldiers to Mali. | DEU > MLI up to 5000 troops ANNOUNCED
            Germany will send at least 5,000 soldiers to Mali. | DEU > MLI over 5000 troops ANNOUNCED
            Germany has more than 100 soldiers in Mali. | DEU > MLI over 100 troops PRESENT
            """)
    void shouldKeepHedgesAndBounds(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send 500 to 700 soldiers to Mali. | DEU > MLI 500-700 troops ANNOUNCED
            Germany will send between 500 and 700 soldiers to Mali. | DEU > MLI 500-700 troops ANNOUNCED
            Germany will send 500-700 soldiers to Mali. | DEU > MLI 500-700 troops ANNOUNCED
            """)
    void shouldReadRanges(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send thousands of soldiers to Mali. | DEU > MLI 'thousands' troops ANNOUNCED
            Germany will send several hundred soldiers to Mali. | DEU > MLI 'several hundred' troops ANNOUNCED
            German soldiers arrived in Mali. | DEU > MLI troops DEPLOYED
            """)
    void shouldNotGuessAFigureForAVagueCount(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send another 500 soldiers to Mali. | DEU > MLI another 500 troops ANNOUNCED
            Germany will send a further 500 soldiers to Mali. | DEU > MLI another 500 troops ANNOUNCED
            Germany will send an additional 500 soldiers to Mali. | DEU > MLI another 500 troops ANNOUNCED
            Germany withdrew the remaining 300 soldiers from Mali. | DEU > MLI 300 troops WITHDRAWN
            """)
    void shouldKnowWhatComesOnTop(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send 500 soldiers to Mali, bringing the total to 1,200. | DEU > MLI 500 troops ANNOUNCED; DEU > MLI 1200 troops TARGET
            Germany will increase its force in Mali from 500 to 900 soldiers. | DEU > MLI 500 troops PRESENT; DEU > MLI 900 troops TARGET
            Germany will double its force in Mali to 1,000 soldiers. | DEU > MLI 1000 troops TARGET
            """)
    void shouldTellALevelFromAMove(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send a battalion of 600 soldiers to Lithuania. | DEU > LTU 600 troops ANNOUNCED
            Germany will send a 700-strong battlegroup to Lithuania. | DEU > LTU 700 troops ANNOUNCED
            Germany will send two battalions to Lithuania. | DEU > LTU 2 unit ANNOUNCED
            """)
    void shouldCountThePeopleOfAUnit(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Denmark will send four F-16 fighter jets and 80 soldiers to Estonia. | DNK > EST 4 aircraft ANNOUNCED; DNK > EST 80 troops ANNOUNCED
            Spain sent two frigates and 200 marines to Bulgaria. | ESP > BGR 2 ships DEPLOYED; ESP > BGR 200 troops DEPLOYED
            Germany will send 350 soldiers to Lithuania and 120 to Romania. | DEU > LTU 350 troops ANNOUNCED; DEU > ROU 120 troops ANNOUNCED
            """)
    void shouldPairEveryCountWithItsOwn(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mission in 2021 cost Germany 500 million euros. | nothing
            The border of Mali with Niger is 820 kilometres long. | nothing
            """)
    void shouldNotTakeOtherFiguresForTroops(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Spain promised 1,100 soldiers for Lebanon, Poland 500 and Finland 250. | ESP > LBN 1100 troops ANNOUNCED; POL > LBN 500 troops ANNOUNCED; FIN > LBN 250 troops ANNOUNCED
            Germany and France will each send 500 soldiers to Mali. | FRA > MLI 500 troops ANNOUNCED; DEU > MLI 500 troops ANNOUNCED
            """)
    void shouldGoOnWithAListThatLeftOutItsVerb(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The German contingent in Mali, about 500 soldiers, is to leave. | DEU > MLI about 500 troops WITHDRAWING
            With 900 soldiers in Mali, Germany is the largest contributor. | DEU > MLI 900 troops PRESENT
            The 500 German soldiers promised to Mali are a drop in the ocean. | DEU > MLI 500 troops ANNOUNCED
            """)
    void shouldLetAHeadCountExplainTheForceBeforeIt(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            German soldiers are in Mali. The troops took flight 4978. | DEU > MLI troops PRESENT
            German soldiers are in Mali. One in three of the troops is a reservist. | DEU > MLI troops PRESENT
            Photo: German troops in Mali, 2013 | nothing
            German soldiers are in Mali. Some 300 are in Gao already. | DEU > MLI about 300 troops PRESENT
            """)
    void shouldNotTakeALabelForACount(String text, String claims) {
        assertReads(text, claims);
    }
}
