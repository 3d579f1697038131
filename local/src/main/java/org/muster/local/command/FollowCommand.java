package org.muster.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.muster.local.output.SourceProgress;
import org.muster.producer.progress.MetricsEndpoint;
import org.muster.producer.publish.Follower;
import org.muster.producer.source.Subscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./muster follow}: articles to the articles topic, as they appear. */
@Command(
        name = "follow",
        description = {
            "Publishes what is there, and from then on what appears: new and changed files in a folder, new and changed pages"
                    + " of a feed. Goes on until Ctrl-C; when it is started again, here or on another machine, it goes on"
                    + " where it was. A second run over the same sources takes over from the first."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster follow https://example.org/feed.xml inbox/",
            "  muster follow --sources docs/examples/sources.yaml",
            "  curl http://127.0.0.1:8085/metrics"
        })
public final class FollowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunningSystem.Kafka system;

    @Mixin
    private SourceOptions options;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = SourceOptions.TimeConverter.class,
            description = "Between two looks at a source (10m on the web, 2s at files).")
    private Duration every;

    @Option(
            names = "--recheck",
            paramLabel = "TIME",
            converter = SourceOptions.TimeConverter.class,
            description =
                    "After how long a page that is still listed is asked for again, if its list does not say that it"
                            + " changed (6h; each time that it is the same it takes twice as long).")
    private Duration recheck;

    @Option(
            names = "--metrics",
            paramLabel = "PORT",
            defaultValue = "8085",
            description = "Where /metrics is served, on loopback (8085); 0 for any free port.")
    private int metricsPort;

    @Option(names = "--metrics-host", paramLabel = "HOST", defaultValue = "127.0.0.1", hidden = true)
    private String metricsHost;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter errors = spec.commandLine().getErr();
        List<Subscription> sources = options.followed(every, recheck);
        Follower follower = new Follower(
                system.publisher(), "follow\n" + String.join("\n", PublishCommand.names(sources)), sources);
        Publishing listener = new Publishing(sources, errors);
        CountDownLatch ended = new CountDownLatch(1);
        Thread ending = new Thread(() -> end(follower, ended, sources, listener), "ends-following");
        try (MetricsEndpoint metrics = MetricsEndpoint.open(
                metricsHost,
                metricsPort,
                sources.stream().map(Subscription::meter).toList())) {
            System.out.println("Metrics: " + metrics.address());
            System.out.flush();
            Runtime.getRuntime().addShutdownHook(ending);
            follower.follow(listener, listener::say);
            return 0;
        } finally {
            listener.close();
            ended.countDown();
        }
    }

    /** On Ctrl-C: what was read is committed before the process ends, and summed up. */
    private static void end(Follower follower, CountDownLatch ended, List<Subscription> sources, Publishing listener) {
        follower.stop();
        try {
            ended.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        listener.close();
        for (Subscription each : sources) {
            System.out.printf(
                    "%s: %,d articles published, %,d rejected, %s read%s%n",
                    each.meter().source(),
                    each.meter().articles(),
                    each.meter().rejected(),
                    SourceProgress.bytes(each.meter().bytes()),
                    each.meter()
                            .lastError()
                            .map(error -> "; last error: " + error)
                            .orElse(""));
        }
        System.out.flush();
    }
}
