package org.muster.producer.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Web archives for tests. */
public final class Archives {
    private Archives() {}

    /** Pages with addresses from 0 upwards, each packed by itself. */
    public static byte[] packed(String site, int count) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            all.writeBytes(gzip(page(site + i, "<p>Article " + i + " tells of soldiers who were sent away.</p>")));
        }
        return all.toByteArray();
    }

    public static byte[] page(String target, String body) {
        String html = "<html><head><title>T</title></head><body><article>" + body + "</article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + html.getBytes(UTF_8).length + "\r\n\r\n" + html;
        return record("response", target, "application/http; msgtype=response", http);
    }

    static byte[] record(String type, String target, String contentType, String content) {
        byte[] block = content.getBytes(UTF_8);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                        + java.util.UUID.nameUUIDFromBytes(block) + ">\r\nWARC-Date: 2022-03-16T09:00:00Z\r\n"
                        + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n") + "Content-Type: "
                        + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n")
                .getBytes(UTF_8));
        record.writeBytes(block);
        record.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }

    public static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
