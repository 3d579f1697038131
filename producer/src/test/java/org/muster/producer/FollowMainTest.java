package org.muster.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowMainTest {
    @Test
    void shouldSayWhatToNameWhenNoSourceIs() throws InterruptedException {
        assertThat(said(List.of(), Map.of()))
                .isEqualTo("No source is named; name them as arguments, or a file of them in MUSTER_SOURCES.");
    }

    @Test
    void shouldSayThatNoBrokerAnswers() throws InterruptedException {
        Map<String, String> environment = Map.of("MUSTER_BOOTSTRAP_SERVERS", "127.0.0.1:1", "MUSTER_METRICS_PORT", "0");

        assertThat(said(List.of("inbox"), environment))
                .contains("Following inbox")
                .contains("No Kafka broker answers at 127.0.0.1:1");
    }

    @Test
    void shouldRefuseAPortThatIsNone() throws InterruptedException {
        assertThat(said(List.of("inbox"), Map.of("MUSTER_METRICS_PORT", "web")))
                .isEqualTo("MUSTER_METRICS_PORT is \"web\", which is no port.");
    }

    private static String said(List<String> names, Map<String, String> environment) throws InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(FollowMain.run(names, environment, new PrintStream(said, true, UTF_8)))
                .isOne();
        return said.toString(UTF_8).strip();
    }
}
