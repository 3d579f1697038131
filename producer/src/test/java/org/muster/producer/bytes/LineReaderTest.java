package org.muster.producer.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void shouldCutAtLineEndsWhereverTheBufferEnds() throws IOException {
        String long1 = "a".repeat(65_535);
        String long2 = "b".repeat(65_536);
        String long3 = "c".repeat(140_000);

        assertThat(read(String.join("\n", long1, long2, "", long3, "end"), 200_000))
                .containsExactly(long1, long2, "", long3, "end");
        assertThat(read("one\ntwo\n", 10)).containsExactly("one", "two");
        assertThat(read("\n", 10)).containsExactly("");
        assertThat(read("", 10)).isEmpty();
    }

    @Test
    void shouldKeepNothingOfALineThatIsTooLong() throws IOException {
        try (LineReader lines = reader("x".repeat(300_000) + "\nshort\n", 100)) {
            assertThat(lines.next()).isEmpty();
            assertThat(lines.tooLong()).isTrue();
            assertThat(lines.next()).asString(UTF_8).isEqualTo("short");
            assertThat(lines.tooLong()).isFalse();
            assertThat(lines.number()).isEqualTo(2);
        }
    }

    private static List<String> read(String text, int limit) throws IOException {
        List<String> read = new ArrayList<>();
        try (LineReader lines = reader(text, limit)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                read.add(new String(line, UTF_8));
            }
        }
        return read;
    }

    private static LineReader reader(String text, int limit) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)), limit);
    }
}
