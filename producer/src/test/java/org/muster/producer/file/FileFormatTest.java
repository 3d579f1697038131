package org.muster.producer.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.muster.producer.reading.Reading;

class FileFormatTest {
    private final List<String> texts = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    @Test
    void shouldReadAnObjectAListOrSeveralObjectsFromAJsonFile() throws IOException {
        read("a.json", "{\"text\":\"A\"}");
        read("b.json", "[\n{\"text\":\"B\"},\n{\"text\":\"C\"}\n]");
        read("c.json", "{\"text\":\"D\"}\n{\"text\":\"E\"}");

        assertThat(texts).containsExactly("A", "B", "C", "D", "E");
        assertThat(refusals).isEmpty();
    }

    @Test
    void shouldKeepWhatStandsBeforeABreakInAJsonFile() throws IOException {
        read("a.json", "[{\"text\":\"A\"},\n{\"title\":\"B\"},\n{\"text\":\"C\"},\n{\"text\":");
        read("empty.json", "[]");

        assertThat(texts).containsExactly("A", "C");
        assertThat(refusals)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.json:2 has no text"),
                        second -> assertThat(second)
                                .startsWith("a.json:4 is broken JSON")
                                .contains("nothing behind it"),
                        third -> assertThat(third).startsWith("empty.json is empty"));
    }

    @Test
    void shouldReadCsvWithQuotesAndLineBreaks() throws IOException {
        read(
                "a.csv",
                "Published,Text,comment\r\n"
                        + "2022-03-16,\"He said \"\"go\"\", and\nthey went.\",x\r\n"
                        + "\r\n"
                        + ",Plain \"text\",\r\n"
                        + "2022-03-17,One,two,three\r\n"
                        + "2022-03-18,Last");

        assertThat(texts).containsExactly("He said \"go\", and\nthey went.", "Plain \"text\"", "Last");
        assertThat(refusals).singleElement().asString().startsWith("a.csv:6 has 4 columns and the first line has 3");
    }

    @Test
    void shouldLetNoCsvRecordSpoilAnother() throws IOException {
        read("a.csv", "text\nCôte\nShore\n".getBytes(ISO_8859_1));
        read("b.csv", "text\n" + "x".repeat(6_000_000) + "\nShort\n");
        read("c.csv", "body,date\nA,B\n");
        read("d.tsv", "id\ttext\n1\tA, B\n");

        assertThat(texts).containsExactly("Shore", "Short", "A, B");
        assertThat(refusals)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.csv:2 is not UTF-8"),
                        second -> assertThat(second).startsWith("b.csv:2 is longer than"),
                        third -> assertThat(third).startsWith("c.csv has no column \"text\""));
    }

    @Test
    void shouldUnpackGzipWhateverTheName() throws IOException {
        read("a.jsonl.gz", gzip("{\"text\":\"A\"}\n".getBytes(UTF_8)));
        read("standard input", gzip("[{\"text\":\"B\"}]".getBytes(UTF_8)));
        read("a.txt", gzip("C".getBytes(UTF_8)));

        assertThat(texts).containsExactly("A", "B", "C");
    }

    @Test
    void shouldStopUnpackingABombAndNameTheLimit() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }

        read("a.jsonl.gz", bomb.toByteArray());

        assertThat(texts).isEmpty();
        assertThat(refusals).singleElement().asString().contains("more than 300 times its size (the limit)");
    }

    private void read(String file, String content) throws IOException {
        read(file, content.getBytes(UTF_8));
    }

    private void read(String file, byte[] content) throws IOException {
        try (var readings = Cursors.over(file, content)) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Found found) {
                    texts.add(found.article().text());
                } else if (reading instanceof Reading.Rejected rejected) {
                    refusals.add(rejected.message());
                }
            });
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
