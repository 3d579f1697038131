package org.muster.local.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.muster.local.output.Progress;
import org.muster.producer.ArticlePublisher;
import org.muster.producer.ArticleReader;
import org.muster.producer.PublishListener;
import org.muster.producer.PublishReport;
import org.muster.producer.PublisherSettings;
import org.muster.producer.Reading;

/** Publishes sources, draws progress, and reports at once what is no article. */
final class Publishing implements PublishListener {
    private final PrintWriter errors;
    private final Progress progress = new Progress("Articles published", 0);

    private Publishing(PrintWriter errors) {
        this.errors = errors;
    }

    /** @throws org.muster.producer.PublishException if broker or registry do not take the articles */
    static PublishReport publish(List<String> sources, PublisherSettings settings, PrintWriter errors) {
        Publishing listener = new Publishing(errors);
        try (ArticlePublisher publisher = ArticlePublisher.connect(settings);
                Stream<Reading> readings = new ArticleReader().read(sources)) {
            return publisher.publish(readings, listener);
        } finally {
            listener.progress.close();
        }
    }

    @Override
    public void progressed(PublishReport soFar) {
        progress.to(soFar.sent());
    }

    @Override
    public void rejected(Reading.Rejected rejected) {
        progress.clear();
        errors.println("muster: " + rejected.message());
        errors.flush();
    }
}
