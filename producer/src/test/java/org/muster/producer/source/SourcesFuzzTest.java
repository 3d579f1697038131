package org.muster.producer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.muster.producer.file.Cursors;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Reading;

/**
 * Whatever bytes come, they are read or refused. Runs over the inputs kept in {@code SourcesFuzzTestInputs}; with
 * {@code JAZZER_FUZZ=1} in the environment each test searches for new ones.
 */
class SourcesFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void shouldSurviveAnyPage(byte[] data) {
        readAll("a.html", data);
    }

    @FuzzTest(maxDuration = "5m")
    void shouldSurviveAnyArchive(byte[] data) {
        readAll("a.warc", data);
    }

    @FuzzTest(maxDuration = "5m")
    void shouldSurviveAnyJson(byte[] data) {
        readAll("a.json", data);
        readAll("a.jsonl", data);
    }

    @FuzzTest(maxDuration = "5m")
    void shouldSurviveAnyTable(byte[] data) {
        readAll("a.csv", data);
    }

    private static void readAll(String name, byte[] data) {
        try (Stream<Reading> readings = Cursors.over(name, data)) {
            readings.forEach(reading -> {
                assertThat(reading.place().source()).isNotNull();
                if (reading instanceof Reading.Found found) {
                    assertThat(found.article().text().getBytes(UTF_8).length)
                            .isBetween(1, Limits.STANDARD.articleBytes());
                }
            });
        }
    }
}
