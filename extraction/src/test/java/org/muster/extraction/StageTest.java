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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The first 500 of a planned 2,000 French soldiers have arrived in Niger. | FRA > NER 500 troops DEPLOYED part of d2; FRA > NER 2000 troops ANNOUNCED
            Five hundred French soldiers, the vanguard of a 2,000-strong force, landed in Niger. | FRA > NER 500 troops DEPLOYED part of d2; FRA > NER 2000 troops ANNOUNCED
            The first 500 of the 2,000 French soldiers in Niger have left. | FRA > NER 500 troops WITHDRAWN part of d2; FRA > NER 2000 troops PRESENT
            """)
    void shouldTellWhatIsPlannedFromItsFirstPart(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The 500 French soldiers who are to be sent to Niger will train the army. | FRA > NER 500 troops ANNOUNCED
            The 500 French soldiers who train the army of Niger are to be sent home. | FRA > NER 500 troops WITHDRAWING
            The French contingent includes 500 soldiers who are to be sent to Niger. | FRA > NER 500 troops ANNOUNCED
            The French contingent in Niger includes 500 soldiers. | FRA > NER 500 troops PRESENT
            """)
    void shouldReadWhatARelativeClauseSaysOfAForce(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            All 200 Dutch soldiers will be out of Uruzgan by July. | NLD > AFG 200 troops WITHDRAWING 2022-07
            All 200 Dutch soldiers in Uruzgan were out of danger. | NLD > AFG 200 troops PRESENT
            Some 300 Australian soldiers flew out of Darwin for Dili. | AUS > TLS about 300 troops DEPLOYING
            Some 300 Australian soldiers flew out of Dili. | AUS > TLS about 300 troops WITHDRAWN
            """)
    void shouldTellThoseWhoAreOutFromThoseWhoAreOutOfDanger(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The 150 Italian soldiers in Herat have been ordered home. | ITA > AFG 150 troops WITHDRAWING
            The 150 Italian soldiers have been ordered to Herat. | ITA > AFG 150 troops ANNOUNCED
            """)
    void shouldTellAnOrderHomeFromAnOrderAway(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Only 300 Spanish soldiers are left in Kosovo. | ESP > XKX 300 troops PRESENT
            Some 300 Spanish soldiers left Kosovo. | ESP > XKX about 300 troops WITHDRAWN
            By August only 300 Spanish soldiers will be left in Kosovo. | ESP > XKX 300 troops TARGET 2022-08
            """)
    void shouldTellThoseWhoAreLeftFromThoseWhoLeft(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The arrival of 300 Australian soldiers in Dili is expected. | AUS > TLS 300 troops ANNOUNCED
            The arrival of 300 Australian soldiers in Dili was noticed. | AUS > TLS 300 troops DEPLOYED
            The possible deployment of 400 German soldiers to Mali has angered the opposition. | DEU > MLI 400 troops CONSIDERED
            The planned deployment of 400 German soldiers to Mali has angered the opposition. | DEU > MLI 400 troops ANNOUNCED
            After the deployment of 2,300 Kenyan soldiers in Somalia attacks have grown. | KEN > SOM 2300 troops DEPLOYED
            Before the deployment of 2,300 Kenyan soldiers in Somalia attacks had grown. | KEN > SOM 2300 troops ANNOUNCED
            """)
    void shouldReadNounsOfMovementByWhatIsAroundThem(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One option is to send 400 German soldiers to Mali. | DEU > MLI 400 troops CONSIDERED
            The plan is to send 400 German soldiers to Mali. | DEU > MLI 400 troops ANNOUNCED
            Under one proposal, Japan would send 80 soldiers to Timor. | JPN > TLS 80 troops CONSIDERED
            Under the plan, Japan would send 80 soldiers to Timor. | JPN > TLS 80 troops ANNOUNCED
            Should the talks fail, Japan would send 80 soldiers to Timor. | JPN > TLS 80 troops CONSIDERED
            """)
    void shouldReadProposalsAsOnlyThoughtOf(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany has not decided whether to send 400 soldiers to Mali. | DEU > MLI 400 troops CONSIDERED
            Germany has not decided to send 400 soldiers to Mali. | DEU > MLI 400 troops DENIED
            No decision has been taken on sending 80 Japanese soldiers to Timor. | JPN > TLS 80 troops CONSIDERED
            Japan has yet to decide on sending 80 soldiers to Timor. | JPN > TLS 80 troops CONSIDERED
            Tokyo is inclined to send 80 soldiers to Timor. | JPN > TLS 80 troops CONSIDERED
            Tokyo is unwilling to send 80 soldiers to Timor. | JPN > TLS 80 troops DENIED
            """)
    void shouldTellAnOpenDecisionFromARefusal(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany denied reports that 400 of its soldiers were in Mali. | DEU > MLI 400 troops DENIED
            Germany denied visas to reporters and said that 400 of its soldiers were in Mali. | DEU > MLI 400 troops PRESENT
            Berlin dismissed as false a report that it would send 400 soldiers to Mali. | DEU > MLI 400 troops DENIED
            """)
    void shouldReadDeniedReportsAsDenials(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan decided against sending 80 soldiers to Timor. | JPN > TLS 80 troops DENIED
            Japan declined to send 80 soldiers to Timor. | JPN > TLS 80 troops DENIED
            Japan's force in Timor declined to 80 soldiers. | JPN > TLS troops WITHDRAWN; JPN > TLS 80 troops PRESENT
            Japan scrapped plans to send 80 soldiers to Timor. | JPN > TLS 80 troops DENIED
            Japan withdrew its offer to send 80 soldiers to Timor. | JPN > TLS 80 troops DENIED
            Plans to send 80 Japanese soldiers to Timor were dropped. | JPN > TLS 80 troops DENIED
            Plans to send 80 Japanese soldiers to Timor were approved. | JPN > TLS 80 troops ANNOUNCED
            """)
    void shouldReadRefusedAndScrappedPlansAsDenials(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Some 2,300 Kenyan soldiers have yet to arrive in Somalia. | KEN > SOM about 2300 troops ANNOUNCED
            Some 2,300 Kenyan soldiers have yet to leave Somalia. | KEN > SOM about 2300 troops WITHDRAWING
            Some 2,300 Kenyan soldiers received orders to deploy to Somalia. | KEN > SOM about 2300 troops ANNOUNCED
            Some 2,300 Kenyan soldiers in Somalia received orders to leave. | KEN > SOM about 2300 troops WITHDRAWING
            Some 2,300 Kenyan soldiers await deployment to Somalia. | KEN > SOM about 2300 troops ANNOUNCED
            Some 2,300 Kenyan soldiers await better days in Somalia. | KEN > SOM about 2300 troops PRESENT
            """)
    void shouldReadWhatHasYetToHappen(String text, String claims) {
        assertReads(text, claims);
    }
}
