package org.muster.producer;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.muster.producer.web.WebSettings;

/**
 * Publishes the sources named on the command line, and from then on what appears there, until it is told to stop. It reads
 * the environment like {@link PublishMain}, and {@code MUSTER_METRICS_HOST} and {@code MUSTER_METRICS_PORT}. For containers;
 * people use {@code ./muster follow}.
 */
public final class FollowMain {
    private static final Duration RECHECK = Duration.ofHours(6);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration EVERY_LOCALLY = Duration.ofSeconds(2);

    private FollowMain() {}

    public static void main(String[] sources) throws InterruptedException {
        System.exit(run(List.of(sources), System.getenv(), System.err));
    }

    /** 0 when it was told to stop, 1 when broker, topics or registry are not ready or another follower took over. */
    static int run(List<String> names, Map<String, String> environment, PrintStream messages)
            throws InterruptedException {
        Sources sources = new Sources(WebSettings.STANDARD);
        List<Subscription> subscriptions = names.stream()
                .map(name -> new Subscription(
                        sources.followed(name, RECHECK), name.startsWith("http") ? EVERY : EVERY_LOCALLY))
                .toList();
        Follower follower =
                new Follower(PublishMain.settings(environment), "follow\n" + String.join("\n", names), subscriptions);
        CountDownLatch ended = new CountDownLatch(1);
        try (MetricsEndpoint metrics = MetricsEndpoint.open(
                environment.getOrDefault("MUSTER_METRICS_HOST", "127.0.0.1"),
                Integer.parseInt(environment.getOrDefault("MUSTER_METRICS_PORT", "8085")),
                subscriptions.stream().map(Subscription::meter).toList())) {
            messages.println("Following " + String.join(", ", names) + "; metrics at " + metrics.address());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(follower, ended), "stop"));
            follower.follow(PublishMain.reportingTo(messages), messages::println);
            return 0;
        } catch (PublishException e) {
            messages.println(e.getMessage());
            return 1;
        } finally {
            ended.countDown();
        }
    }

    /** What was read is committed before the process ends. */
    private static void stop(Follower follower, CountDownLatch ended) {
        follower.stop();
        try {
            ended.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
