package org.muster.local.command;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.muster.local.output.ArticlePreview;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./muster check}: what would be published, without publishing it. */
@Command(
        name = "check",
        description = {
            "Shows what would be published from a source: title, author, day and how it is known, address, language, and the"
                    + " text paragraph by paragraph. Nothing is published, and no Kafka is needed."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster check https://example.org/2022/03/16/troops.html",
            "  muster check --limit 3 https://example.org/feed.xml",
            "  muster check saved-page.html"
        })
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SourceOptions options;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many articles of each source are shown (5).")
    private int limit;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        ArticleReader reader = new ArticleReader(options.web());
        boolean good = true;
        for (String name : options.names()) {
            try (Stream<Reading> readings = reader.read(List.of(name))) {
                Iterator<Reading> all = readings.iterator();
                for (int shown = 0; shown < limit && all.hasNext(); shown++) {
                    good &= show(all.next(), errors);
                }
            }
        }
        System.out.flush();
        return good ? 0 : 1;
    }

    private static boolean show(Reading reading, PrintWriter errors) {
        if (reading instanceof Reading.Found found) {
            ArticlePreview.print(found, System.out);
            return true;
        }
        System.out.flush();
        errors.println("muster: " + ((Reading.Rejected) reading).message());
        errors.flush();
        return false;
    }
}
