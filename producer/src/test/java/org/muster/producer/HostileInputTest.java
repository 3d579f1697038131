package org.muster.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.producer.file.Cursors;
import org.muster.producer.reading.Reading;

/** Files in which bytes were changed, lost, doubled or moved at random: whatever comes of it, nothing is thrown. */
class HostileInputTest {
    private static final int ROUNDS = 400;
    private static final byte[] SIGNS = "<>\"'{}[],:;\n\r\0-%&".getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource({
        "a.txt, story.txt",
        "a.jsonl, page/wordpress.json",
        "a.json, page/wordpress.json",
        "a.csv, articles.csv",
        "a.html, page/component.html",
        "a.html, page/joomla.html",
        "a.warc, crawl.warc",
    })
    void shouldReadOrRejectWhateverIsLeft(String name, String seed) throws IOException {
        byte[] whole = resource(seed);
        Random random = new Random(seed.hashCode());

        long readings = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] spoilt = spoil(whole, random);
            try (Stream<Reading> all = Cursors.over(name, spoilt)) {
                readings += all.count();
            } catch (RuntimeException e) {
                throw new AssertionError("round " + round + " of " + seed, e);
            }
        }

        assertThat(readings).isPositive();
    }

    private static byte[] spoil(byte[] whole, Random random) {
        byte[] spoilt = whole.clone();
        int length = spoilt.length;
        for (int i = random.nextInt(12); i >= 0 && length > 2; i--) {
            int at = random.nextInt(length - 1);
            int span = Math.min(1 + random.nextInt(40), length - at - 1);
            switch (random.nextInt(4)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> {
                    System.arraycopy(spoilt, at + span, spoilt, at, length - at - span);
                    length -= span;
                }
                case 2 -> System.arraycopy(spoilt, at, spoilt, random.nextInt(length - span), span);
                default -> spoilt[at] = SIGNS[random.nextInt(SIGNS.length)];
            }
        }
        return Arrays.copyOf(spoilt, length);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = HostileInputTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
