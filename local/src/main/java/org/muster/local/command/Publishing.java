package org.muster.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import org.muster.local.output.SourceProgress;
import org.muster.producer.publish.ArticlePublisher;
import org.muster.producer.publish.PublishListener;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.publish.PublisherSettings;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Sources;
import org.muster.producer.source.Subscription;
import org.muster.producer.web.WebSettings;

/** Publishes sources, shows how each of them does, and reports at once what is no article. */
final class Publishing implements PublishListener {
    private final PrintWriter errors;
    private final SourceProgress progress;

    Publishing(List<Subscription> sources, PrintWriter errors) {
        this.errors = errors;
        this.progress =
                new SourceProgress(sources.stream().map(Subscription::meter).toList());
    }

    /** @throws org.muster.producer.failure.PublishException if broker or registry do not take the articles */
    static PublishReport publish(List<String> names, PublisherSettings settings, PrintWriter errors) {
        Sources sources = new Sources(WebSettings.STANDARD);
        List<Subscription> subscriptions = names.stream()
                .map(name -> new Subscription(sources.once(name), Duration.ZERO))
                .toList();
        return publish(subscriptions, names, false, settings, errors);
    }

    /** @param again whether what was published before is published once more */
    static PublishReport publish(
            List<Subscription> sources,
            List<String> names,
            boolean again,
            PublisherSettings settings,
            PrintWriter errors) {
        Publishing listener = new Publishing(sources, errors);
        try (ArticlePublisher publisher = ArticlePublisher.connect(settings, String.join("\n", names))) {
            if (again) {
                publisher.forget();
            }
            return publisher.publish(sources, listener);
        } finally {
            listener.close();
        }
    }

    @Override
    public void progressed(PublishReport soFar) {
        progress.show();
    }

    @Override
    public void rejected(Reading.Rejected rejected) {
        say(rejected.message());
    }

    void say(String message) {
        progress.clear();
        errors.println("muster: " + message);
        errors.flush();
    }

    void close() {
        progress.clear();
    }
}
