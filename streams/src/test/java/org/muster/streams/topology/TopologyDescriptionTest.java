package org.muster.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TopologyDescriptionTest {
    /** A changed name loses the state of every running system: change the golden file only on purpose. */
    @Test
    void shouldKeepTheNamesOfOperatorsStoresAndTopics() throws IOException {
        String description =
                Pipeline.topology(new Pipeline.JsonExtractor()).describe().toString();

        assertThat(description).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (var golden = TopologyDescriptionTest.class.getResourceAsStream("/topology.txt")) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
