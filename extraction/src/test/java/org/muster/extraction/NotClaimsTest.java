package org.muster.extraction;

import static org.muster.extraction.Reading.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not count, however much it looks like troops on the move. */
class NotClaimsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The NATO response force can hold up to 40,000 troops. | nothing
            The United Nations authorised a ceiling of 12,000 troops for Mali. | nothing
            """)
    void shouldNotCountWhatAForceCouldHold(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Three German soldiers were killed in Mali on Monday. | nothing
            More than 500 Russian soldiers have been killed in Ukraine. | nothing
            """)
    void shouldNotCountCasualties(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            About 30,000 Americans live in Ukraine. | nothing
            Some 200,000 refugees have arrived in Poland. | nothing
            Germany evacuated 500 civilians from Mali. | nothing
            """)
    void shouldNotCountCivilians(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany will send 5,000 helmets to Ukraine. | nothing
            The United States will supply 300 anti-tank missiles to Ukraine. | nothing
            """)
    void shouldNotCountArmsSupplies(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russian troops shelled Kharkiv on Monday. | nothing
            Rebels attacked the French soldiers in Mali. | nothing
            """)
    void shouldNotCountFighting(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The company deployed 500 servers to Germany. | nothing
            The bank will deploy an army of lawyers in London. | nothing
            Germany plans to deploy the software in 500 offices in Poland. | nothing
            Striker Tammy Abraham left Italy for England with 30 players. | nothing
            """)
    void shouldNotCountMetaphorsSoftwareAndSports(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In 2003, Britain sent 46,000 soldiers to Iraq. | GBR > IRQ 46000 troops DEPLOYED 2003 historic
            Britain sent 300 soldiers to Iraq in January. | GBR > IRQ 300 troops DEPLOYED 2022-01
            """)
    void shouldFlagWhatIsHistory(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NATO said 5,000 German soldiers took part in an exercise in Poland. | nothing
            NATO said 5,000 German soldiers will take part in the mission in Mali. | DEU > MLI 5000 troops ANNOUNCED
            """)
    void shouldNotCountExercises(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Germany has an army of 180,000. | nothing
            Germany has a million men under arms. | nothing
            The Security Council authorised 8,000 troops for Mali. | nothing
            """)
    void shouldNotCountWhatAStateHasAltogether(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The bodies of 20 German soldiers were flown to Mali. | nothing
            A gun battle near the German base in Mali left five dead. | nothing
            The United States banned American companies from sending troops of lawyers. | nothing
            Turkey agreed on the purchase of four Russian S-400 systems. | nothing
            """)
    void shouldNotCountTheDeadNorWhatOnlyBorrowsTheName(String text, String claims) {
        assertReads(text, claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Taliban field 75,000 soldiers in Afghanistan. | nothing
            Not one German soldier will go to Mali. | nothing
            """)
    void shouldNotCountThoseWhoAreNoState(String text, String claims) {
        assertReads(text, claims);
    }
}
