package org.muster.producer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.muster.producer.failure.PublishException;
import org.muster.producer.file.FileFormat;
import org.muster.producer.progress.Meter;
import org.muster.producer.progress.MeteredStream;
import org.muster.producer.reading.GuardedCursor;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;
import org.muster.producer.web.AddressList;
import org.muster.producer.web.WebClient;
import org.muster.producer.web.WebSettings;

/** Makes sources of what users name: paths, addresses, and {@code -} for standard input. */
public final class Sources {
    private static final int HEAD = 2000;

    private final Limits limits;
    private final WebClient client;
    private final Supplier<InputStream> standardInput;

    /** @param web how addresses on the web are read */
    public Sources(WebSettings web) {
        this(Limits.STANDARD, web, () -> System.in);
    }

    Sources(Limits limits, WebSettings web, Supplier<InputStream> standardInput) {
        this.limits = limits;
        this.client = new WebClient(web);
        this.standardInput = standardInput;
    }

    /** A source that is read once: all that is there. */
    public Source once(String named) {
        return source(named, Duration.ZERO, Duration.ZERO);
    }

    /**
     * A source that is read again and again.
     *
     * @param recheck after how long a page that is still listed is asked for again, at first
     */
    public Source followed(String named, Duration recheck) {
        return source(named, recheck, Duration.ofSeconds(2));
    }

    private Source source(String named, Duration recheck, Duration settling) {
        if (named.startsWith("http://") || named.startsWith("https://")) {
            return ArchiveSource.isOne(named)
                    ? new ArchiveSource(named, client, limits)
                    : new WebSource(named, client, limits, recheck);
        }
        if (named.equals("-")) {
            return new StandardInput();
        }
        try {
            Path path = Path.of(named);
            return isAddressList(path) ? new AddressFile(path, recheck) : new FilesSource(path, limits, settling);
        } catch (InvalidPathException e) {
            throw new PublishException("\"" + named + "\" is no file name; name a file, a folder or a web address.", e);
        }
    }

    private static boolean isAddressList(Path path) {
        String name = path.toString();
        boolean mayBe = !FileFormat.isKnown(name) || name.endsWith(".txt");
        if (name.endsWith(".urls") || !mayBe || !Files.isRegularFile(path)) {
            return name.endsWith(".urls");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return AddressList.isOne(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    /** A file of addresses, one a line. */
    private final class AddressFile implements Source {
        private final Path file;
        private final Duration recheck;

        AddressFile(Path file, Duration recheck) {
            this.file = file;
            this.recheck = recheck;
        }

        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public Steps open(Memory memory, Meter meter) throws IOException {
            return addresses(FilesSource.key(file), Files.readString(file), recheck, memory, meter);
        }
    }

    /** Nothing is remembered of it: nobody can read it again. */
    private final class StandardInput implements Source {
        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public Steps open(Memory memory, Meter meter) throws IOException {
            BufferedInputStream in = new BufferedInputStream(new MeteredStream(standardInput.get(), meter), 1 << 16);
            in.mark(HEAD);
            byte[] head = new byte[HEAD];
            int count = Math.max(0, in.read(head));
            in.reset();
            if (AddressList.isOne(new String(head, 0, count, StandardCharsets.UTF_8))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return addresses("web -", text, Duration.ZERO, memory, meter);
            }
            ReadingCursor cursor = new GuardedCursor(name(), FileFormat.open(name(), in, 0, limits));
            return new Steps() {
                @Override
                public Step next() throws IOException {
                    Reading reading = cursor.next();
                    return reading == null ? null : Step.of(reading);
                }

                @Override
                public void close() throws IOException {
                    cursor.close();
                }
            };
        }
    }

    private Source.Steps addresses(String key, String text, Duration recheck, Memory memory, Meter meter) {
        return WebSteps.through(
                key, AddressList.addresses(text), new PageVisits(client, limits, recheck, memory, meter));
    }
}
