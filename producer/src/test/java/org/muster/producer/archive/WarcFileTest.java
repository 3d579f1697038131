package org.muster.producer.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.producer.file.Cursors;
import org.muster.producer.reading.Dated;
import org.muster.producer.reading.Reading;

class WarcFileTest {
    private static final String PAGE =
            "<html><head><link rel=canonical href=https://example.org/a></head><body><article>"
                    + "<p>Norway sends 200 soldiers to Lithuania, it said.</p></article></body></html>";

    @Test
    void shouldReadThePagesAndPassOverTheRest() throws IOException {
        byte[] archive = join(
                record("warcinfo", "", "application/warc-fields", "software: test\r\n"),
                response("https://example.org/a?x", "200 OK", "text/html; charset=utf-8", PAGE),
                response("https://example.org/b", "302 Found", "text/html", PAGE),
                response("https://example.org/c", "200 OK", "image/png", "png"),
                response("https://example.org/d", "200 OK", "text/html", "<a href=/>Home</a>"));

        List<Reading> readings = read("a.warc", archive);

        assertThat(readings).singleElement().isInstanceOfSatisfying(Reading.Found.class, found -> {
            assertThat(found.article().url()).isEqualTo("https://example.org/a");
            assertThat(found.article().text()).isEqualTo("Norway sends 200 soldiers to Lithuania, it said.");
            assertThat(found.article().published()).isEqualTo("2022-03-16");
            assertThat(found.dated()).isEqualTo(Dated.INFERRED);
            assertThat(found.place()).hasToString("https://example.org/a?x in a.warc");
        });
    }

    @Test
    void shouldReadMembersOfGzipOneAfterTheOther() throws IOException {
        byte[] archive = join(
                gzip(response("https://example.org/a", "200 OK", "text/html", PAGE)),
                gzip(response("https://example.org/2020/01/02/b", "200 OK", "text/html", PAGE.replace("/a>", "/x>"))));

        assertThat(read("a.warc.gz", archive)).hasSize(2);
    }

    @Test
    void shouldReadTextsOfAWetFile() throws IOException {
        byte[] archive = record("conversion", "https://example.org/a", "text/plain", "Chad sends 400 soldiers.");

        assertThat(read("a.warc.wet", archive))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Found.class,
                        found -> assertThat(found.article().text()).isEqualTo("Chad sends 400 soldiers."));
    }

    @Test
    void shouldReportGarbageAndKeepWhatStandsBefore() throws IOException {
        byte[] archive = join(
                response("https://example.org/a", "200 OK", "text/html", PAGE),
                "garbage, not a record\r\n".getBytes(UTF_8));

        List<Reading> readings = read("a.warc", archive);

        assertThat(readings.get(0)).isInstanceOf(Reading.Found.class);
        assertThat(readings.get(1)).isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.message())
                    .isEqualTo("a.warc holds a broken record at byte " + (archive.length - 23)
                            + " (it does not begin as records do); the others are read");
            assertThat(rejected.bytes()).asString().startsWith("garbage");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length: \\d+, Content-Length: 9, it is not as long as it says",
        "Content-Length: \\d+, Content-Length: 99, it is not as long as it says",
        "Content-Length: \\d+, Content-Length: 999999999999, it breaks off",
        "Content-Length: \\d+, Longness: 3, it does not say how long it is",
        "WARC/1.0, WARP/1.0, it does not begin as records do",
    })
    void shouldGoOnBehindABrokenRecord(String part, String broken, String reason) throws IOException {
        byte[] spoilt = new String(response("https://example.org/b", "200 OK", "text/html", PAGE), UTF_8)
                .replaceFirst(part, broken)
                .getBytes(UTF_8);
        byte[] before = response("https://example.org/a", "200 OK", "text/html", PAGE);
        byte[] after = response("https://example.org/c", "200 OK", "text/html", PAGE.replace("/a>", "/c>"));

        for (boolean packed : new boolean[] {false, true}) {
            byte[] archive = packed ? join(gzip(before), gzip(spoilt), gzip(after)) : join(before, spoilt, after);
            boolean swallowed = !packed && reason.equals("it breaks off");

            List<Reading> readings = read(packed ? "a.warc.gz" : "a.warc", archive);

            assertThat(readings).hasSize(swallowed ? 2 : 3);
            assertThat(((Reading.Rejected) readings.get(1)).reason())
                    .contains(swallowed ? "breaks off in the middle" : packed ? "broken record" : reason);
        }
    }

    @Test
    void shouldNotTakeWhatAPageHoldsForARecord() throws IOException {
        String inside = new String(response("https://victim.example/", "200 OK", "text/html", PAGE), UTF_8);
        byte[] archive =
                response("https://example.org/a", "200 OK", "text/html", PAGE.replace("it said", "\r\n\r\n" + inside));

        assertThat(read("a.warc", archive)).hasSize(1);
    }

    @Test
    void shouldTakeLinearTimeForRecordsThatClaimToBeLong() {
        byte[] record = "WARC/1.0\r\nContent-Length: 9000000\r\n\r\nx\r\n\r\n".getBytes(UTF_8);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < 400_000; i++) {
            archive.writeBytes(record);
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(read("a.warc", archive.toByteArray())).hasSizeGreaterThan(100_000));
    }

    private static List<Reading> read(String name, byte[] archive) {
        try (Stream<Reading> readings = Cursors.over(name, archive)) {
            return readings.toList();
        }
    }

    private static byte[] response(String target, String status, String type, String body) {
        return record(
                "response",
                target,
                "application/http; msgtype=response",
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    private static byte[] record(String type, String target, String contentType, String content) {
        byte[] block = content.getBytes(UTF_8);
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(block) + ">\r\nWARC-Date: 2022-03-16T09:00:00Z\r\n"
                + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n") + "Content-Type: " + contentType
                + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
