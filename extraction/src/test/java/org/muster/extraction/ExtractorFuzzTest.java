package org.muster.extraction;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Reads the inputs kept in {@code ExtractorFuzzTestInputs}; with {@code JAZZER_FUZZ=1} in the environment it searches for
 * new ones.
 */
class ExtractorFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void shouldSurviveAnyInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);

        HostileTextTest.assertValid(text, Reading.read(text));
    }
}
