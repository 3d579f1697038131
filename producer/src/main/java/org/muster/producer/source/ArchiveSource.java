package org.muster.producer.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import org.muster.producer.archive.WarcFile;
import org.muster.producer.progress.Meter;
import org.muster.producer.progress.MeteredStream;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;
import org.muster.producer.web.WebClient;
import org.muster.producer.web.WebException;
import org.muster.schemas.FileProgress;
import org.muster.schemas.PublisherState;

/** A web archive on the web, read as it comes. When the connection breaks, reading goes on behind the last record. */
public final class ArchiveSource implements Source {
    private static final int ATTEMPTS = 3;

    private final String address;
    private final WebClient client;
    private final Limits limits;

    ArchiveSource(String address, WebClient client, Limits limits) {
        this.address = address;
        this.client = client;
        this.limits = limits;
    }

    /** Whether an address is one of an archive. */
    public static boolean isOne(String address) {
        return address.replaceFirst("[?#].*", "").matches("(?i).*\\.(warc|wet)(\\.gz)?");
    }

    @Override
    public String name() {
        return WebSource.shown(address);
    }

    @Override
    public Steps open(Memory memory, Meter meter) {
        String key = WebSource.key(address);
        FileProgress known = memory.file(key).orElse(null);
        if (known != null && known.getComplete()) {
            meter.unchangedOne();
            return StepChain.NOTHING;
        }
        return new ArchiveSteps(key, meter, known);
    }

    private final class ArchiveSteps implements Steps {
        private final String key;
        private final Meter meter;
        private long readings;
        private long position;
        private ReadingCursor cursor;
        private int failures;
        private boolean ended;

        ArchiveSteps(String key, Meter meter, FileProgress known) {
            this.key = key;
            this.meter = meter;
            this.readings = known == null ? 0 : known.getReadings();
            this.position = known == null ? -1 : known.getPosition();
        }

        @Override
        public Step next() throws IOException {
            while (!ended) {
                try {
                    if (cursor == null) {
                        cursor = reopened();
                    }
                    Reading reading = cursor.next();
                    failures = 0;
                    ended = reading == null;
                    readings += ended ? 0 : 1;
                    position = cursor.position();
                    return new Step(reading, key, state(null));
                } catch (IOException | WebException e) {
                    close();
                    cursor = null;
                    failures++;
                    ended = failures >= ATTEMPTS;
                    if (ended) {
                        return refused(e.getMessage());
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", e);
                }
            }
            return null;
        }

        private ReadingCursor reopened() throws WebException, InterruptedException, IOException {
            long start = Math.max(0, position);
            InputStream in = new MeteredStream(client.open(URI.create(address.strip()), start), meter);
            ReadingCursor archive = new WarcFile(name(), in, start, limits);
            long toDrop = position >= 0 ? 1 : readings;
            for (long i = 0; i < toDrop && archive.next() != null; i++) {
                continue;
            }
            return archive;
        }

        private Step refused(String reason) {
            return new Step(
                    new Reading.Rejected(
                            Place.whole(name()), reason + "; publish it again to go on where it broke off"),
                    key,
                    new PublisherState(key, reason, progress(false), null));
        }

        private PublisherState state(String reason) {
            return new PublisherState(key, reason, progress(ended), null);
        }

        private FileProgress progress(boolean complete) {
            return new FileProgress(readings, position, complete, -1L, Instant.EPOCH, "", "");
        }

        @Override
        public void close() throws IOException {
            if (cursor != null) {
                cursor.close();
            }
        }
    }
}
