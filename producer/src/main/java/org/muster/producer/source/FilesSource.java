package org.muster.producer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.producer.file.FileFormat;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.schemas.FileProgress;

/** A file, or a folder with all the files below it. */
public final class FilesSource implements Source {
    private final Path root;
    private final Limits limits;
    private final Duration settling;

    /** @param settling a file written to more recently is left for the next pass; zero to read whatever there is */
    FilesSource(Path root, Limits limits, Duration settling) {
        this.root = root;
        this.limits = limits;
        this.settling = settling;
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public Steps open(Memory memory, Meter meter) throws IOException {
        boolean waiting = !settling.isZero();
        if (!Files.exists(root)) {
            return waiting
                    ? StepChain.NOTHING
                    : rejected("does not exist; name a file, a folder, a web address, or - for standard input");
        }
        List<Path> files = Files.isDirectory(root) ? walk() : List.of(root);
        if (files.isEmpty() && !waiting) {
            return rejected("holds no articles; they are files that end in " + FileFormat.known());
        }
        Instant newest = Instant.now().minus(settling);
        List<Path> toRead = new ArrayList<>();
        for (Path file : files) {
            boolean settled = !waiting || !FileMark.modified(file).isAfter(newest);
            if (settled && !isKnown(file, memory, meter)) {
                toRead.add(file);
                meter.sizeKnown(Files.size(file));
            }
        }
        return StepChain.of(toRead, file -> FileSteps.open(file, memory, meter, limits));
    }

    /** The same on every machine that has the file at the same place. */
    static String key(Path file) {
        return "file " + file.toAbsolutePath().normalize();
    }

    private static boolean isKnown(Path file, Memory memory, Meter meter) throws IOException {
        Optional<FileProgress> known = memory.file(key(file)).filter(FileProgress::getComplete);
        boolean untouched = known.isPresent() && FileMark.isUntouched(file, known.get());
        if (untouched) {
            meter.unchangedOne();
        }
        return untouched;
    }

    private Steps rejected(String reason) {
        return StepChain.single(Step.of(new Reading.Rejected(Place.whole(root.toString()), reason)));
    }

    private List<Path> walk() throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> FileFormat.isKnown(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
