package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a move has come: tense, aspect, voice, mood, nouns of movement, polarity, and who only demands it. */
class StageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany may send 500 soldiers to Mali. | DEU > MLI 500 troops CONSIDERED
            Germany could send 500 soldiers to Mali. | DEU > MLI 500 troops CONSIDERED
            Germany is considering sending 500 soldiers to Mali. | DEU > MLI 500 troops CONSIDERED
            """)
    void shouldReadWhatIsOnlyThoughtOf(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany has agreed to send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany ordered the deployment of 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany plans to send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            """)
    void shouldReadWhatIsDecided(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany is sending 500 soldiers to Mali. | DEU > MLI 500 troops DEPLOYING
            Germany has begun sending 500 soldiers to Mali. | DEU > MLI 500 troops DEPLOYING
            Germany has sent 500 soldiers to Mali. | DEU > MLI 500 troops DEPLOYED
            About 500 German soldiers have been sent to Mali. | DEU > MLI about 500 troops DEPLOYED
            About 500 German soldiers arrived in Mali. | DEU > MLI about 500 troops DEPLOYED
            """)
    void shouldReadWhatIsUnderWayAndWhatIsDone(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany has 500 soldiers in Mali. | DEU > MLI 500 troops PRESENT
            About 500 German soldiers are stationed in Mali. | DEU > MLI about 500 troops PRESENT
            There are 500 German soldiers in Mali. | DEU > MLI 500 troops PRESENT
            """)
    void shouldTellAStockFromAMove(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The dispatch of 500 German soldiers to Mali was announced. | DEU > MLI 500 troops ANNOUNCED
            The arrival of 500 German soldiers in Mali was welcomed. | DEU > MLI 500 troops DEPLOYED
            The withdrawal of 500 German soldiers from Mali has begun. | DEU > MLI 500 troops WITHDRAWING
            """)
    void shouldReadNounsOfMovement(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The United States put 8,500 troops on alert. | USA > ? 8500 troops ON_ALERT
            """)
    void shouldReadReadiness(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will withdraw 500 soldiers from Mali. | DEU > MLI 500 troops WITHDRAWING
            Germany is withdrawing 500 soldiers from Mali. | DEU > MLI 500 troops WITHDRAWING
            Germany has withdrawn 500 soldiers from Mali. | DEU > MLI 500 troops WITHDRAWN
            The last French troops left Mali. | FRA > MLI 0 troops PRESENT
            """)
    void shouldReadDepartures(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will not send 500 soldiers to Mali. | DEU > MLI 500 troops DENIED
            Germany denied sending 500 soldiers to Mali. | DEU > MLI 500 troops DENIED
            Germany has no plans to send 500 soldiers to Mali. | DEU > MLI 500 troops DENIED
            """)
    void shouldReadDenials(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mali demanded that France withdraw 500 soldiers. | nothing
            Ukraine urged Germany to send 500 soldiers to Mali. | nothing
            Kyiv accused Russia of massing soldiers. | nothing
            """)
    void shouldNotTakeADemandForAMove(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            If Russia attacks, Germany would send 500 soldiers to Lithuania. | DEU > LTU 500 troops CONSIDERED
            Germany will send 500 soldiers to Lithuania if parliament agrees. | DEU > LTU 500 troops ANNOUNCED
            Germany does not rule out sending 500 soldiers to Mali. | DEU > MLI 500 troops CONSIDERED
            Germany rules out sending 500 soldiers to Mali. | DEU > MLI 500 troops DENIED
            """)
    void shouldTellWhatDependsOnAConditionFromAPlan(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will, it said, send 500 soldiers to Mali. | DEU > MLI 500 troops ANNOUNCED
            Germany will not, at this stage, send 500 soldiers to Mali. | DEU > MLI 500 troops DENIED
            Germany will more than double its force in Mali to 1,000. | DEU > MLI 1000 troops TARGET
            """)
    void shouldReadAVerbThroughWhatIsPutIntoIt(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will halve its 900-strong force in Mali. | DEU > MLI 900 troops PRESENT; DEU > MLI troops WITHDRAWING
            Germany will withdraw its 900 soldiers from Mali. | DEU > MLI 900 troops WITHDRAWING
            Of the 900 German soldiers in Mali, 200 will leave. | DEU > MLI 900 troops PRESENT; DEU > MLI 200 troops WITHDRAWING
            Germany will replace 500 French soldiers in Mali. | FRA > MLI 500 troops WITHDRAWING
            """)
    void shouldTakeAReductionForADepartureFromAStock(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany brought 500 soldiers to Mali. | DEU > MLI 500 troops DEPLOYED
            Germany has sent 200 soldiers to Mali, bringing its contingent to 900. | DEU > MLI 200 troops DEPLOYED; DEU > MLI 900 troops PRESENT
            Two planes carrying 100 German soldiers landed in Mali. | DEU > MLI 100 troops DEPLOYED
            Germany extended its deployment of 500 soldiers in Mali. | DEU > MLI 500 troops PRESENT
            """)
    void shouldReadWhatIsBroughtAndWhatItBringsAbout(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            German soldiers are in Mali. Italy will not take part, and neither will Spain. | DEU > MLI troops PRESENT; ITA > MLI troops DENIED; ESP > MLI troops DENIED
            German soldiers are in Mali. Italy will not be sending anyone. | DEU > MLI troops PRESENT; ITA > MLI troops DENIED
            """)
    void shouldReadRefusalsThatNameNoForce(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mali asked French soldiers to leave. | nothing
            The parliament has yet to send 500 soldiers to Mali. | nothing
            """)
    void shouldNotTakeAPoliteDemandForAMove(String text, String claims) {
        assertReads(text, claims);
    }
}
