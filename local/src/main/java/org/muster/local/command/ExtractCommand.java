package org.muster.local.command;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.ClaimJson;
import org.muster.extraction.RuleExtractor;
import org.muster.extraction.explain.ExplainedClaims;
import org.muster.local.output.ClaimListing;
import org.muster.local.output.ExplanationJson;
import org.muster.local.output.ExplanationListing;
import org.muster.local.output.Terminal;
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
            "  muster extract --format table --explain story.txt   with the words behind every slot marked",
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

    @Option(
            names = "--explain",
            description = "Show for every claim the rule, the words that triggered it and the words behind each slot.")
    private boolean explain;

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
        RuleExtractor extractor = new RuleExtractor();
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        sources.forEach(files, "Articles read", found -> {
            if (explain) {
                explain(found.article(), extractor.explain(found.article()), out);
                return;
            }
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

    private void explain(Article article, ExplainedClaims explained, PrintStream out) {
        if (format == ClaimFormat.JSONL) {
            out.println(ExplanationJson.write(article, explained));
        } else {
            ExplanationListing.print(article, explained, out, Terminal.coloured());
        }
    }
}
