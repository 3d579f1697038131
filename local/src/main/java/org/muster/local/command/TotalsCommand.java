package org.muster.local.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./muster totals}: the running totals, of a running system or straight from files. */
@Command(
        name = "totals",
        description = "Prints troop totals per country: of the running system, or computed from files without Kafka.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster totals                                      every country, from the running system",
            "  muster totals POL \"United States\" --as-of 2022-03-31",
            "  muster totals --articles news.jsonl more/          from articles, without Kafka",
            "  muster extract news.jsonl > claims.jsonl",
            "  muster totals --claims claims.jsonl --format csv   from claims that were extracted before",
            "",
            "A total is an interval: 0–8,500 is what \"up to 8,500\" says. Lanes: alert (standing ready), committed",
            "(announced or under way), present (there), leaving (there, but to leave)."
        })
public final class TotalsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "COUNTRY",
            arity = "0..*",
            description = "Only these: alpha-3 or alpha-2 code, English name, or an organisation (NATO).")
    private List<String> countries = List.of();

    @ArgGroup
    private Source source;

    @Mixin
    private DayOption asOf;

    @Mixin
    private OutputOptions output;

    /** At most one of them. */
    static final class Source {
        @Option(
                names = "--articles",
                arity = "1..*",
                paramLabel = "FILE",
                description = "Compute from these articles: JSON lines, plain text, folders, - for standard input.")
        private List<String> articles;

        @Option(names = "--claims", paramLabel = "FILE", description = "Compute from the output of muster extract.")
        private String claims;

        @Option(names = "--url", paramLabel = "URL", description = RunningSystem.URL_DESCRIPTION)
        private URI url;
    }

    @Override
    public Integer call() {
        Predicate<String> wanted = CountryFilter.of(countries);
        if (source == null || source.url != null) {
            print(ServiceTotals.of(RunningSystem.service(source == null ? null : source.url), asOf.day()), wanted);
            return 0;
        }
        PureTotals pure = new PureTotals(spec.commandLine().getErr());
        if (source.claims != null) {
            pure.addClaims(source.claims);
        } else {
            pure.addArticles(source.articles);
        }
        print(pure.cells(asOf.day()), wanted);
        return pure.exitCode();
    }

    private void print(List<ObjectNode> cells, Predicate<String> wanted) {
        TotalsReport.print(
                cells.stream()
                        .filter(cell -> wanted.test(cell.path("country").asText()))
                        .toList(),
                output);
    }
}
