package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions by which news speaks of forces beside "sent 500 soldiers", each with one that looks like it and is none. */
class DetectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The U.S. bases 28,500 troops in South Korea. | USA > KOR 28500 troops PRESENT
            France deploys 5,100 soldiers across the Sahel. | FRA > SAHEL 5100 troops PRESENT
            The U.S. will base 500 troops in Poland. | USA > POL 500 troops ANNOUNCED
            """)
    void shouldTakeAHabitForAStock(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The U.S. force in Afghanistan will go down from 4,500 to 2,500. | USA > AFG troops WITHDRAWING; USA > AFG 4500 troops PRESENT; USA > AFG 2500 troops TARGET
            The American force in Haiti grew toward 10,000. | USA > HTI 10000 troops PRESENT
            """)
    void shouldReadLevelsThatArePassed(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There are no French troops in Mali. | FRA > MLI 0 troops PRESENT
            There were no French troops in Mali. | FRA > MLI troops DENIED
            None of the French soldiers would be going to Mali. | FRA > MLI troops DENIED
            """)
    void shouldTellNobodyThereFromNobodyGoing(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Some 950 Canadian soldiers are training Afghans in Kabul. | CAN > AFG about 950 troops PRESENT
            Some 950 Canadian soldiers are training in Alberta. | nothing
            """)
    void shouldTellTrainersFromThoseWhoTrain(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Italy has 3,800 soldiers in Afghanistan. Britain is second with 9,500 and Germany third with 4,900. | ITA > AFG 3800 troops PRESENT; GBR > AFG 9500 troops PRESENT; DEU > AFG 4900 troops PRESENT
            Niger, the biggest contributor with 1,495 soldiers in Mali, has not published a timetable. | NER > MLI 1495 troops PRESENT
            """)
    void shouldReadTheFigureOfARank(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            France will send 500 soldiers to Mali. ¶ BRITAIN: 300, with three helicopters. | FRA > MLI 500 troops ANNOUNCED; GBR > MLI 300 troops ANNOUNCED; GBR > MLI 3 aircraft ANNOUNCED
            France will send 500 soldiers to Mali. The price: 300 million euros. | FRA > MLI 500 troops ANNOUNCED
            """)
    void shouldReadRowsOfATable(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany has sent 500 soldiers to Mali. Spain has ruled out any participation. | DEU > MLI 500 troops DEPLOYED; ESP > MLI troops DENIED
            Germany has sent 500 soldiers to Mali. Spain has no plans to return. | DEU > MLI 500 troops DEPLOYED; ESP > MLI troops DENIED
            Germany has 500 soldiers in Mali. It expects to be out of Mali by May. | DEU > MLI 500 troops PRESENT; DEU > MLI troops WITHDRAWING 2022-05
            Germany has 500 soldiers in Mali. It expects to be out of danger by May. | DEU > MLI 500 troops PRESENT
            """)
    void shouldReadRefusalsAndExitsWithoutAForce(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Spain ordered the immediate return of the country's soldiers from Iraq. | ESP > IRQ troops WITHDRAWING
            Mexico praised the immediate return of the country's tourists from Iraq. | nothing
            """)
    void shouldReadWhatTheNounOfMovementSaysOfACountrysSoldiers(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Japanese destroyer Murasame sailed for the Gulf. | JPN > GULF 1 ships DEPLOYING
            American B-52 bombers arrived in Britain. | USA > GBR aircraft DEPLOYED
            The United States is sending an aircraft carrier battle group to the Gulf. | USA > GULF 1 unit DEPLOYING
            """)
    void shouldReadShipsAndAircraftByNameAndType(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A Polish band and 400 German soldiers were the first to arrive in Gao. | DEU > MLI 400 troops DEPLOYED
            Some 600 German soldiers have finished their training and will leave for Mali in May. | DEU > MLI about 600 troops ANNOUNCED 2022-05
            """)
    void shouldLookForWhatElseIsSaidOfAForce(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany maintains an air hub in Niger with 100 soldiers. | DEU > NER 100 troops PRESENT
            Ukraine urged Germany to send 500 soldiers to Mali. | nothing
            More than 500 German soldiers took part in an exercise in Bavaria. | nothing
            """)
    void shouldTakeAContingentToBeWhereTheSentenceSpeaksOfIt(String text, String claims) {
        assertReads(text, claims);
    }
}
