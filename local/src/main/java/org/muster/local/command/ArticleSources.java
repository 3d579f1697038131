package org.muster.local.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.muster.local.output.Progress;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.ArticleReader;

/** Reads the articles that a user points at; what is none is reported at once, and the rest goes on. */
final class ArticleSources {
    private final PrintWriter errors;
    private long rejected;

    ArticleSources(PrintWriter errors) {
        this.errors = errors;
    }

    void forEach(List<String> sources, String doing, Consumer<Reading.Found> action) {
        try (Stream<Reading> readings = new ArticleReader().read(sources);
                Progress progress = new Progress(doing, 0)) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Found found) {
                    action.accept(found);
                } else if (reading instanceof Reading.Rejected refused) {
                    rejected++;
                    progress.clear();
                    errors.println("muster: " + refused.message());
                    errors.flush();
                }
                progress.step();
            });
        }
    }

    /** Not 0 when something was left out. */
    int exitCode() {
        return rejected == 0 ? 0 : 1;
    }
}
