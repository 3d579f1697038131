package org.muster.producer;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.muster.producer.failure.PublishException;
import org.muster.producer.progress.MetricsEndpoint;
import org.muster.producer.publish.Follower;
import org.muster.producer.publish.PublishListener;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.publish.PublisherSettings;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Sources;
import org.muster.producer.source.SourcesFile;
import org.muster.producer.source.Subscription;
import org.muster.producer.web.WebSettings;

/**
 * Follows the sources named on the command line and those in the file that {@code MUSTER_SOURCES} names, until it is told to
 * end. Where to publish it reads from the environment, see {@link PublisherSettings#of}; {@code MUSTER_METRICS_HOST} (else
 * 127.0.0.1) and {@code MUSTER_METRICS_PORT} (else 8085) say where it tells how it does. For containers; people use {@code
 * ./muster follow}.
 */
public final class FollowMain {
    private static final Duration BETWEEN_REPORTS = Duration.ofMinutes(1);
    private static final int SECONDS_TO_END = 10;

    private FollowMain() {}

    public static void main(String[] sources) throws InterruptedException {
        System.exit(run(List.of(sources), System.getenv(), System.err));
    }

    /** 0 when it was told to end, 1 when it could not begin or another one took over. */
    static int run(List<String> names, Map<String, String> environment, PrintStream messages)
            throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try {
            List<Subscription> sources = sources(names, environment.get("MUSTER_SOURCES"), environment);
            String name = "follow\n" + shown(sources);
            Follower follower = new Follower(PublisherSettings.of(environment), name, sources);
            try (MetricsEndpoint metrics = MetricsEndpoint.open(
                    environment.getOrDefault("MUSTER_METRICS_HOST", "127.0.0.1"),
                    port(environment.getOrDefault("MUSTER_METRICS_PORT", "8085")),
                    sources.stream().map(Subscription::meter).toList())) {
                messages.println("Following " + shown(sources) + "; metrics at " + metrics.address());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(follower, ended), "ends-following"));
                follower.follow(new Log(messages), messages::println);
                return 0;
            }
        } catch (PublishException e) {
            messages.println(e.getMessage());
            return 1;
        } finally {
            ended.countDown();
        }
    }

    private static List<Subscription> sources(List<String> names, String file, Map<String, String> environment) {
        SourcesFile listed = file == null ? null : SourcesFile.read(Path.of(file), environment);
        Sources made = new Sources(listed == null ? WebSettings.STANDARD : listed.web(WebSettings.STANDARD));
        List<Subscription> all = new ArrayList<>();
        names.forEach(name ->
                all.add(new Subscription(made.followed(name, Subscription.RECHECK), Subscription.usualPause(name))));
        if (listed != null) {
            all.addAll(listed.followed(made));
        }
        if (all.isEmpty()) {
            throw new PublishException(
                    "No source is named; name them as arguments, or a file of them in MUSTER_SOURCES.", null);
        }
        return all;
    }

    private static String shown(List<Subscription> sources) {
        return sources.stream().map(each -> each.source().name()).collect(Collectors.joining(", "));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new PublishException("MUSTER_METRICS_PORT is \"" + text + "\", which is no port.", null);
        }
        return Integer.parseInt(text);
    }

    private static void end(Follower follower, CountDownLatch ended) {
        follower.stop();
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A line for what is no article, and now and then one for what was published. */
    private static final class Log implements PublishListener {
        private final PrintStream messages;
        private long said = System.nanoTime();
        private long before;

        Log(PrintStream messages) {
            this.messages = messages;
        }

        @Override
        public void progressed(PublishReport soFar) {
            if (soFar.sent() > before && System.nanoTime() - said > BETWEEN_REPORTS.toNanos()) {
                messages.println("Published " + (soFar.sent() - before) + " articles.");
                before = soFar.sent();
                said = System.nanoTime();
            }
        }

        @Override
        public void rejected(Reading.Rejected rejected) {
            messages.println(rejected.message());
        }
    }
}
