package org.muster.producer.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.muster.producer.file.FileFormat;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.GuardedCursor;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;
import org.muster.producer.source.ArchiveSource;
import org.muster.producer.source.Memory;
import org.muster.producer.source.OpenFile;
import org.muster.producer.source.Source;
import org.muster.producer.source.Sources;
import org.muster.producer.source.Step;

/** Reads once more what a dead letter speaks of: where it stands, else the bytes as they came. */
public final class LetterReader {
    private static final String FILE = "file ";
    private static final String WEB = "web ";

    private final Limits limits;
    private final Sources sources;

    LetterReader(Limits limits, Sources sources) {
        this.limits = limits;
        this.sources = sources;
    }

    /** Null if nothing stands there any more. */
    Reading readAgain(Letter letter) {
        try {
            String source = letter.source() == null ? "" : letter.source();
            if (source.startsWith(FILE) && Files.exists(Path.of(source.substring(FILE.length())))) {
                return inFile(Path.of(source.substring(FILE.length())), letter);
            }
            if (source.startsWith(WEB) && !ArchiveSource.isOne(source)) {
                return onTheWeb(source.substring(source.lastIndexOf(' ') + 1));
            }
            return letter.value() == null ? null : inBytes(letter);
        } catch (IOException e) {
            return new Reading.Rejected(Place.whole(letter.place()), GuardedCursor.unreadable(e));
        }
    }

    private Reading inFile(Path file, Letter letter) throws IOException {
        Meter meter = new Meter(file.toString());
        Optional<ReadingCursor> record =
                letter.position() < 0 ? Optional.empty() : OpenFile.at(file, letter.position(), meter, limits);
        try (ReadingCursor cursor = record.isPresent()
                ? record.get()
                : OpenFile.behindReadings(file, Math.max(0, letter.reading() - 1), meter, limits)) {
            return cursor.next();
        }
    }

    private Reading onTheWeb(String address) throws IOException {
        try (Source.Steps steps = sources.once(address).open(new Memory(), new Meter(address))) {
            Step step = steps.next();
            return step == null ? null : step.reading();
        }
    }

    private Reading inBytes(Letter letter) throws IOException {
        String name = letter.place().replaceFirst(":\\d+$", "");
        try (ReadingCursor cursor = FileFormat.open(name, new ByteArrayInputStream(letter.value()), 0, limits)) {
            return cursor.next();
        }
    }
}
