package org.muster.local.command;

import java.io.PrintWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.muster.local.client.ServiceClient;
import org.muster.local.compare.FileStanding;
import org.muster.local.compare.LineChange;
import org.muster.local.compare.ServiceStanding;
import org.muster.local.compare.Standing;
import org.muster.local.compare.TotalsDiff;
import org.muster.local.output.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./muster diff}: what another extractor, or another set of articles, does to the totals. */
@Command(
        name = "diff",
        description = {
            "Compares the totals of two sets of claims: which lines change, from what to what, and the claims that"
                    + " only one of the two makes."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster diff old.jsonl new.jsonl                    two outputs of muster extract",
            "  muster diff old.jsonl --articles archive/          an older extractor's claims, and this one's",
            "  muster diff http://127.0.0.1:8080 new.jsonl        what a running service says, and a file",
            "  muster diff http://old:8080 http://new:8080        two services",
            "",
            "The exit code is 0 when no total differs, 3 when some do, 1 when the comparison is not complete."
        })
public final class DiffCommand implements Callable<Integer> {
    /** Exit code when the two are not the same. */
    static final int DIFFERENT = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "Output of muster extract, - for standard input, or the address of a running service.")
    private String before;

    @Parameters(index = "1", arity = "0..1", paramLabel = "AFTER", description = "The same for the other side.")
    private String after;

    @Option(
            names = "--articles",
            arity = "1..*",
            paramLabel = "FILE",
            description = "In place of AFTER: articles, which are read by the extractor of this version.")
    private List<String> articles = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "What the press had established by that day; otherwise by the newest day in the files.")
    private LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, json, jsonl or csv (a row for each claim).")
    private Format format;

    private int problems;

    @Override
    public Integer call() {
        if ((after == null) == articles.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Name two sets of claims, or one and --articles FILE for the other.");
        }
        List<LineChange> changes = TotalsDiff.between(side(before), after == null ? read() : side(after), asOf);
        DiffReport.print(changes, format, System.out);
        if (problems != 0) {
            return problems;
        }
        return changes.isEmpty() ? 0 : DIFFERENT;
    }

    private Standing side(String name) {
        if (name.matches("https?://.*")) {
            return new ServiceStanding(new ServiceClient(URI.create(name)));
        }
        PureTotals pure = pure();
        pure.addClaims(name);
        return standing(pure);
    }

    private Standing read() {
        PureTotals pure = pure();
        pure.addArticlesAsNamed(articles);
        return standing(pure);
    }

    private PureTotals pure() {
        PrintWriter errors = spec.commandLine().getErr();
        return new PureTotals(errors);
    }

    private Standing standing(PureTotals pure) {
        problems = Math.max(problems, pure.exitCode());
        return new FileStanding(pure.claims());
    }
}
