package org.muster.producer;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.muster.producer.failure.PublishException;
import org.muster.producer.publish.ArticlePublisher;
import org.muster.producer.publish.PublishListener;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.publish.PublisherSettings;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Sources;
import org.muster.producer.source.Subscription;
import org.muster.producer.web.WebSettings;

/**
 * Publishes the sources named on the command line; where to, it reads from the environment: {@code MUSTER_BOOTSTRAP_SERVERS},
 * {@code MUSTER_SCHEMA_REGISTRY}, {@code MUSTER_TOPIC_PREFIX}, and {@code KAFKA_…} for Kafka's own. For containers; people use {@code ./muster publish}.
 */
public final class PublishMain {
    private PublishMain() {}

    public static void main(String[] sources) {
        System.exit(run(List.of(sources), System.getenv(), System.err));
    }

    /** 0 when everything was published, 1 when something was not. */
    static int run(List<String> names, Map<String, String> environment, PrintStream messages) {
        PublisherSettings settings = PublisherSettings.of(environment);
        Sources sources = new Sources(WebSettings.STANDARD);
        List<Subscription> subscriptions = names.stream()
                .map(name -> new Subscription(sources.once(name), Duration.ZERO))
                .toList();
        try (ArticlePublisher publisher = ArticlePublisher.connect(settings, String.join("\n", names))) {
            PublishReport report = publisher.publish(subscriptions, new PublishListener() {
                @Override
                public void progressed(PublishReport soFar) {}

                @Override
                public void rejected(Reading.Rejected rejected) {
                    messages.println(rejected.message());
                }
            });
            long unchanged = subscriptions.stream()
                    .mapToLong(each -> each.meter().unchanged())
                    .sum();
            messages.println("Published " + report.sent() + " articles, rejected " + report.rejected() + ", found "
                    + unchanged + " sources unchanged.");
            return report.rejected() == 0 && report.sent() + unchanged > 0 ? 0 : 1;
        } catch (PublishException e) {
            messages.println(e.getMessage());
            return 1;
        }
    }
}
