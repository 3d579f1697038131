package org.muster.producer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-16",
                " 2022-03-16T23:59:00-10:00 ",
                "2022-03-16 08:00:00",
                "Wed, 16 Mar 2022 23:30:00 -0500",
                "16 March 2022",
                "March 16, 2022 at 9:15 am",
                "Wed, Mar 16, 2022",
            })
    void shouldTakeTheOutletsOwnDay(String stated) {
        assertThat(StatedDates.parse(stated)).contains(LocalDate.of(2022, 3, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2022", "16/03/2022", "2022-13-01", "30 February 2022", "soon, in 2022"})
    void shouldRefuseWhatIsNoDay(String stated) {
        assertThat(StatedDates.parse(stated)).isEmpty();
    }
}
