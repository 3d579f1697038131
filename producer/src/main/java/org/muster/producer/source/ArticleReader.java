package org.muster.producer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Reading;
import org.muster.producer.reading.ReadingCursor;
import org.muster.producer.reading.Readings;
import org.muster.producer.web.WebSettings;

/**
 * Reads articles from where the user points: files, folders, standard input ({@code -}), and addresses of web pages and
 * of feeds. A file's format follows from its name, and from its first bytes where the name says nothing.
 *
 * <p>Nothing is thrown for bad input: whatever is not an article comes as {@link Reading.Rejected}, and reading goes on
 * behind it. Nothing is remembered either: each reading begins at the beginning.
 */
public final class ArticleReader {
    private final Sources sources;

    public ArticleReader() {
        this(WebSettings.STANDARD);
    }

    /** @param web how addresses on the web are read */
    public ArticleReader(WebSettings web) {
        this(Limits.STANDARD, web, () -> System.in);
    }

    ArticleReader(Limits limits, WebSettings web, Supplier<InputStream> standardInput) {
        this.sources = new Sources(limits, web, standardInput);
    }

    /** The articles of all sources in turn, each read when it is asked for. Close the stream to close the files. */
    public Stream<Reading> read(List<String> names) {
        Memory memory = new Memory();
        Source.Steps steps = StepChain.of(names, name -> sources.once(name).open(memory, new Meter(name)));
        return Readings.stream(new ReadingCursor() {
            @Override
            public Reading next() throws IOException {
                for (Step step = steps.next(); step != null; step = steps.next()) {
                    if (step.reading() != null) {
                        return step.reading();
                    }
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                steps.close();
            }
        });
    }
}
