package org.muster.producer;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.muster.producer.web.WebSettings;
import org.muster.schemas.KafkaEnvironment;
import org.muster.schemas.Topics;

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
        Sources sources = new Sources(WebSettings.STANDARD);
        List<Subscription> subscriptions = names.stream()
                .map(name -> new Subscription(sources.once(name), Duration.ZERO))
                .toList();
        try (ArticlePublisher publisher = ArticlePublisher.connect(settings(environment), String.join("\n", names))) {
            PublishReport report = publisher.publish(subscriptions, reportingTo(messages));
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

    static PublisherSettings settings(Map<String, String> environment) {
        return new PublisherSettings(
                environment.getOrDefault("MUSTER_BOOTSTRAP_SERVERS", "localhost:9092"),
                URI.create(environment.getOrDefault("MUSTER_SCHEMA_REGISTRY", "http://localhost:8081/apis/ccompat/v7")),
                environment.getOrDefault("MUSTER_TOPIC_PREFIX", Topics.DEFAULT_PREFIX),
                KafkaEnvironment.settings(environment));
    }

    static PublishListener reportingTo(PrintStream messages) {
        return new PublishListener() {
            @Override
            public void progressed(PublishReport soFar) {}

            @Override
            public void rejected(Reading.Rejected rejected) {
                messages.println(rejected.message());
            }
        };
    }
}
