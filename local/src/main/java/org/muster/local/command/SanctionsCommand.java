package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.muster.local.output.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./muster sanctions}: which measures stand against whom. */
@Command(
        name = "sanctions",
        description = "Lists the measures of the running system by target and imposer, with their stage.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  muster sanctions RUS", "  muster sanctions Russia --imposer EU --as-of 2022-03-01"})
public final class SanctionsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.field("TARGET", "target"),
            Column.field("IMPOSER", "imposer"),
            Column.field("MEASURE", "measure"),
            Column.field("STAGE", "stage"),
            Column.field("SINCE", "since"),
            Column.field("IN FORCE SINCE", "inForceSince").optional(),
            Column.number("SOURCES", row -> row.path("sources").asText()).optional());

    @Mixin
    private RunningSystem.Service service;

    @Mixin
    private OutputOptions output;

    @Mixin
    private DayOption asOf;

    @Parameters(arity = "0..1", paramLabel = "TARGET", description = "Only against this country.")
    private String target;

    @Option(names = "--imposer", paramLabel = "COUNTRY", description = "Only of this country or organisation.")
    private String imposer;

    @Override
    public Integer call() {
        Map<String, String> query = new HashMap<>();
        query.put("target", target);
        query.put("imposer", imposer);
        query.put("asOf", asOf.text());
        List<ObjectNode> measures = new ArrayList<>();
        for (JsonNode status :
                service.client().getWhole("/api/v1/sanctions", query).path("sanctions")) {
            for (JsonNode measure : status.path("measures")) {
                ObjectNode row = JsonNodeFactory.instance.objectNode();
                row.set("target", status.path("target"));
                row.set("imposer", status.path("imposer"));
                measures.add(row.setAll((ObjectNode) measure));
            }
        }
        output.print(COLUMNS, measures);
        return 0;
    }
}
