package org.muster.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

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
    void shouldKeepWhatStandsBeforeABreak() throws IOException {
        byte[] archive = join(
                response("https://example.org/a", "200 OK", "text/html", PAGE),
                "garbage, not a record\r\n".getBytes(UTF_8));

        List<Reading> readings = read("a.warc", archive);

        assertThat(readings.get(0)).isInstanceOf(Reading.Found.class);
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.message())
                                .startsWith("a.warc cannot be read")
                                .contains("what came before it was read"));
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
