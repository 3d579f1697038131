package org.muster.local.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.muster.producer.PublishReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./muster publish}: articles to the articles topic. */
@Command(
        name = "publish",
        description = {
            "Publishes articles to a running system. Publishing an article again changes nothing; what is no article is"
                    + " reported with its file and line, and the rest is published all the same (exit code 1)."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster publish news.jsonl                    JSON lines with id, url, published, title, source, text",
            "  muster publish archive/ story.txt            a folder, and a plain text",
            "  muster publish https://example.org/feed.xml  the pages that a feed links to",
            "  zcat news.jsonl.gz | muster publish -        from standard input",
            "  muster publish news.jsonl --bootstrap kafka:9092 --registry http://registry:8081"
        })
public final class PublishCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunningSystem.Kafka system;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Files or folders (JSON lines, JSON, CSV, text, HTML, WARC; also packed with gzip), addresses of"
                            + " web pages or feeds, or - for standard input.")
    private List<String> sources;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        PublishReport report = Publishing.publish(sources, system.publisher(), errors);
        System.out.println(summary(report));
        return report.rejected() == 0 && report.sent() > 0 ? 0 : 1;
    }

    static String summary(PublishReport report) {
        StringBuilder summary = new StringBuilder(String.format("%,d articles published", report.sent()));
        if (report.inferred() > 0) {
            summary.append(String.format(", %,d of them dated by their text", report.inferred()));
        }
        if (report.ingested() > 0) {
            summary.append(String.format(", %,d without any date counted as of today", report.ingested()));
        }
        return summary.append(report.rejected() > 0 ? String.format("; %,d rejected", report.rejected()) : "")
                .toString();
    }
}
