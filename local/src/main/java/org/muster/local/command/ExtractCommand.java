package org.muster.local.command;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.muster.claims.ArticleClaims;
import org.muster.claims.ClaimJson;
import org.muster.extraction.Extractor;
import org.muster.extraction.RuleExtractor;
import org.muster.local.output.ClaimListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./muster extract}: the claims of articles, without Kafka. */
@Command(
        name = "extract",
        description = "Prints the deployment and sanction claims that articles make, without Kafka.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster extract news.jsonl > claims.jsonl       one JSON object for each article, in order",
            "  muster extract --format table story.txt        the same for reading",
            "  curl -s URL | muster extract -                 an article from standard input"
        })
public final class ExtractCommand implements Callable<Integer> {
    /** How claims are printed. */
    enum ClaimFormat {
        JSONL,
        TABLE
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description = "jsonl (for programs; the default) or table (for people).")
    private ClaimFormat format;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "JSON lines (id, url, published, title, source, text; only text is needed), plain text with one"
                            + " article a file, a folder of such files, or - for standard input.")
    private List<String> files;

    @Override
    public Integer call() {
        ArticleSources sources = new ArticleSources(spec.commandLine().getErr());
        Extractor extractor = new RuleExtractor();
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        sources.forEach(files, "Articles read", found -> {
            ArticleClaims claims = extractor.extract(found.article());
            if (format == ClaimFormat.JSONL) {
                out.println(ClaimJson.write(claims));
            } else {
                ClaimListing.print(found.article(), claims, out);
            }
        });
        out.flush();
        return sources.exitCode();
    }
}
