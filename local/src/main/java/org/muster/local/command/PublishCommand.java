package org.muster.local.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.muster.local.output.SourceProgress;
import org.muster.producer.progress.Meter;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.source.Subscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./muster publish}: articles to the articles topic, once. */
@Command(
        name = "publish",
        description = {
            "Publishes articles to a running system. A run that broke off goes on where it was when it is repeated, on any"
                    + " machine; what was published whole before is left out. What is no article is reported with its place,"
                    + " goes to the dead letters, and the rest is published all the same (exit code 1)."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster publish news.jsonl                    JSON lines with id, url, published, title, source, text",
            "  muster publish archive/ story.txt            a folder, and a plain text",
            "  muster publish https://example.org/feed.xml  the pages that a feed links to",
            "  muster publish CC-NEWS-20220316.warc.gz      a web archive",
            "  zcat news.jsonl.gz | muster publish -        from standard input",
            "  muster publish news.jsonl --bootstrap kafka:9092 --registry http://registry:8081"
        })
public final class PublishCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunningSystem.Kafka system;

    @Mixin
    private SourceOptions options;

    @Option(names = "--again", description = "Publish what was published before once more.")
    private boolean again;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        List<Subscription> sources = options.once();
        long begin = System.nanoTime();
        PublishReport report = Publishing.publish(sources, names(sources), again, system.publisher(), errors);
        System.out.println(summary(sources, report, (System.nanoTime() - begin) / 1e9));
        return report.rejected() == 0 && report.sent() + unchanged(sources) > 0 ? 0 : 1;
    }

    static List<String> names(List<Subscription> sources) {
        return sources.stream().map(each -> each.source().name()).toList();
    }

    private static long unchanged(List<Subscription> sources) {
        return sources.stream().mapToLong(each -> each.meter().unchanged()).sum();
    }

    static String summary(List<Subscription> sources, PublishReport report, double seconds) {
        StringBuilder summary = new StringBuilder(String.format("%,d articles published", report.sent()));
        if (report.inferred() > 0) {
            summary.append(String.format(", %,d of them dated by their text", report.inferred()));
        }
        if (report.ingested() > 0) {
            summary.append(String.format(", %,d without any date counted as of today", report.ingested()));
        }
        if (report.rejected() > 0) {
            summary.append(String.format("; %,d rejected (muster dead-letters lists them)", report.rejected()));
        }
        if (unchanged(sources) > 0) {
            summary.append(String.format(
                    "; %,d files or pages unchanged since they were published (--again publishes them once more)",
                    unchanged(sources)));
        }
        long bytes = sources.stream()
                .map(Subscription::meter)
                .mapToLong(Meter::bytes)
                .sum();
        return summary.append(String.format(
                        "; %s read in %.1f s, %,.0f articles a second",
                        SourceProgress.bytes(bytes), seconds, report.sent() / Math.max(0.001, seconds)))
                .toString();
    }
}
