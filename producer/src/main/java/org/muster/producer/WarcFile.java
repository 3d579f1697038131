package org.muster.producer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.muster.producer.bytes.Gunzip;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A web archive: the pages in a WARC file, or the texts in a WET file. What was fetched but carries no running text
 * (pictures, redirects, front pages of links) is passed over in silence, as it is no mistake. One thread reads the records,
 * several reduce the pages; the readings come in the archive's order.
 */
final class WarcFile implements ReadingCursor {
    /** How much is read ahead of the articles. */
    private static final int RECORDS_AHEAD = 256;

    private static final long BYTES_AHEAD = 32L << 20;

    private final String file;
    private final InputStream in;
    private final Gunzip packed;
    private final long base;
    private final WarcPages pages;
    private final Queue<WarcPages.Pending> pending = new ArrayDeque<>();
    private WarcReader records;
    private long recordsBase;
    private long pendingBytes;
    private boolean ended;
    private IOException failure;
    private long position = -1;

    /** @param base where in the file the input begins */
    WarcFile(String file, InputStream in, long base, Limits limits) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        this.file = file;
        this.packed = Gunzip.isNext(buffered) ? Gunzip.of(buffered) : null;
        this.in = packed == null ? buffered : packed;
        this.base = base;
        this.pages = new WarcPages(file, limits);
        this.records = reader(this.in);
    }

    private static WarcReader reader(InputStream in) throws IOException {
        WarcReader reader = new WarcReader(
                Channels.newChannel(in), ByteBuffer.allocate(1 << 16).flip());
        reader.setLenient(true);
        return reader;
    }

    /** Whether a record, packed or plain, seems to begin there. */
    static boolean beginsAt(FileChannel channel, long position) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(5);
        channel.read(head, position);
        String text = new String(head.array(), StandardCharsets.ISO_8859_1);
        return text.equals("WARC/") || text.startsWith("\u001f\u008b\b");
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Reading next() throws IOException {
        while (true) {
            readAhead();
            WarcPages.Pending next = pending.poll();
            if (next == null) {
                if (failure != null) {
                    throw failure;
                }
                return null;
            }
            pendingBytes -= next.bytes();
            Reading reading = next.await();
            if (reading != null) {
                position = next.position();
                return reading;
            }
        }
    }

    private void readAhead() {
        while (!ended && pending.size() < RECORDS_AHEAD && pendingBytes < BYTES_AHEAD) {
            try {
                Optional<WarcRecord> record = records.next();
                ended = record.isEmpty();
                if (!ended) {
                    add(pages.start(record.get(), recordStart()));
                }
            } catch (IOException | NoSuchElementException | IllegalArgumentException | DateTimeException e) {
                skipBroken(e);
            }
        }
    }

    private void add(WarcPages.Pending page) {
        if (page != null) {
            pending.add(page);
            pendingBytes += page.bytes();
        }
    }

    /** In the stored file; -1 for a record in the middle of what was packed as one. */
    private long recordStart() {
        long unpacked = recordsBase + records.position();
        if (packed == null) {
            return base + unpacked;
        }
        return packed.memberStartUnpacked() == unpacked ? base + packed.memberStart() : -1;
    }

    /** A record that is packed by itself can be left out; otherwise nobody knows where the next one begins. */
    private void skipBroken(Exception broken) {
        long start = recordStart();
        boolean alone = packed != null
                && start >= 0
                && (broken instanceof ParsingException || !(broken instanceof IOException));
        try {
            if (!alone) {
                throw broken instanceof IOException io
                        ? io
                        : new IOException(
                                "it holds a record whose end is not told (" + broken.getMessage() + ")", broken);
            }
            ended = !packed.skipMember();
            recordsBase = packed.memberStartUnpacked();
            records = reader(in);
            String reason = "holds a broken record at byte " + start + " (" + Failures.reason(broken)
                    + "); the others are read";
            add(WarcPages.Pending.of(new Reading.Rejected(Place.whole(file), reason), start));
        } catch (IOException e) {
            ended = true;
            failure = e;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
