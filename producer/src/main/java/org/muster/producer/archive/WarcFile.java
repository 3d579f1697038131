package org.muster.producer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;

/**
 * A web archive: the pages in a WARC file, or the texts in a WET file. What was fetched but carries no running text
 * (pictures, redirects, front pages of links) is passed over in silence, as it is no mistake. One thread cuts the archive
 * into records and hands them over in batches, several reduce the pages; the readings come in the archive's order.
 */
public final class WarcFile implements ReadingCursor {
    private static final int BATCH_RECORDS = 64;
    private static final int BATCH_BYTES = 1 << 18;

    /** How much is read ahead of the articles. */
    private static final long BYTES_AHEAD = 16L << 20;

    private static final int BATCHES_AHEAD = 16;
    private static final int HTTP_HEADER = 1 << 16;
    private static final Executor WORKERS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), WarcFile::worker);

    private final ArchiveRecords records;
    private final WarcPages pages;
    private final Queue<Batch> ahead = new ArrayDeque<>();
    private Iterator<Located> current = Collections.emptyIterator();
    private long bytesAhead;
    private boolean ended;
    private IOException failure;
    private long position = -1;

    /** @param reading null when there is nothing to say of the record at the position */
    private record Located(Reading reading, long position) {}

    private record Batch(CompletableFuture<List<Located>> readings, long bytes) {}

    /** @param base where in the file the input begins */
    public WarcFile(String file, InputStream in, long base, Limits limits) throws IOException {
        this.records = new ArchiveRecords(new ArchiveBytes(in, base), limits.pageBytes() + HTTP_HEADER);
        this.pages = new WarcPages(file, limits);
    }

    /** Whether a record, packed or plain, seems to begin there. */
    public static boolean beginsAt(FileChannel channel, long position) throws IOException {
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
            while (current.hasNext()) {
                Located next = current.next();
                if (next.reading != null) {
                    position = next.position;
                    return next.reading;
                }
            }
            readAhead();
            Batch batch = ahead.poll();
            if (batch == null) {
                if (failure != null) {
                    throw failure;
                }
                return null;
            }
            bytesAhead -= batch.bytes;
            current = readings(batch).iterator();
        }
    }

    private static List<Located> readings(Batch batch) {
        try {
            return batch.readings.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException defect ? defect : e;
        }
    }

    private void readAhead() {
        while (!ended && ahead.size() < BATCHES_AHEAD && bytesAhead < BYTES_AHEAD) {
            List<ArchiveRecord> batch = new ArrayList<>(BATCH_RECORDS);
            long bytes = 0;
            try {
                while (!ended && batch.size() < BATCH_RECORDS && bytes < BATCH_BYTES) {
                    ArchiveRecord record = records.next();
                    ended = record == null;
                    if (!ended && !(record instanceof ArchiveRecord.Other)) {
                        batch.add(record);
                        bytes += record.size();
                    }
                }
            } catch (IOException e) {
                ended = true;
                failure = e;
            }
            bytesAhead += bytes;
            ahead.add(new Batch(CompletableFuture.supplyAsync(() -> read(batch), WORKERS), bytes));
        }
    }

    private List<Located> read(List<ArchiveRecord> batch) {
        return batch.stream()
                .map(record -> new Located(pages.read(record), record.position()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "pages-of-archives");
        thread.setDaemon(true);
        return thread;
    }
}
