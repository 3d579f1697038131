package org.muster.producer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.muster.producer.file.FileFormat;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;
import org.muster.schemas.FileProgress;
import org.muster.schemas.PublisherState;

/** Through one file, beginning behind what was read before. */
public final class FileSteps implements Source.Steps {
    private final String key;
    private final FileMark mark;
    private final ReadingCursor cursor;
    private long readings;
    private String reason;
    private boolean ended;

    private FileSteps(String key, FileMark mark, ReadingCursor cursor, long readings) {
        this.key = key;
        this.mark = mark;
        this.cursor = cursor;
        this.readings = readings;
    }

    static Source.Steps open(Path file, Memory memory, Meter meter, Limits limits) throws IOException {
        String key = FilesSource.key(file);
        FileMark mark = FileMark.of(file);
        PublisherState known = memory.get(key).orElse(null);
        FileProgress progress = known == null ? null : known.getFile();
        if (progress == null) {
            return new FileSteps(key, mark, OpenFile.whole(file, meter, limits), 0);
        }
        if (mark.isSame(progress)) {
            if (progress.getComplete()) {
                meter.unchangedOne();
                return StepChain.single(new Step(
                        null,
                        key,
                        state(
                                key,
                                known.getReason(),
                                mark.progress(progress.getReadings(), progress.getPosition(), true))));
            }
            return resumed(file, key, mark, progress, progress.getReadings(), meter, limits);
        }
        if (FileFormat.grows(file.toString()) && FileMark.isLonger(file, progress)) {
            // What was refused at the end may have been half a line.
            long whole = progress.getReadings() - (known.getReason() == null ? 0 : 1);
            return resumed(file, key, mark, progress, whole, meter, limits);
        }
        return new FileSteps(key, mark, OpenFile.whole(file, meter, limits), 0);
    }

    private static FileSteps resumed(
            Path file, String key, FileMark mark, FileProgress progress, long readings, Meter meter, Limits limits)
            throws IOException {
        Optional<ReadingCursor> inside = progress.getPosition() < 0
                ? Optional.empty()
                : OpenFile.behind(file, progress.getPosition(), meter, limits);
        ReadingCursor cursor =
                inside.isPresent() ? inside.get() : OpenFile.behindReadings(file, readings, meter, limits);
        return new FileSteps(key, mark, cursor, readings);
    }

    @Override
    public Step next() throws IOException {
        if (ended) {
            return null;
        }
        Reading reading = cursor.next();
        ended = reading == null;
        if (!ended) {
            readings++;
            reason = reading instanceof Reading.Rejected rejected ? rejected.reason() : null;
        }
        return new Step(reading, key, state(key, reason, mark.progress(readings, cursor.position(), ended)));
    }

    private static PublisherState state(String key, String reason, FileProgress progress) {
        return new PublisherState(key, reason, progress, null);
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
