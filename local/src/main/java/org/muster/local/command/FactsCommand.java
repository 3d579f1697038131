package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.muster.local.client.ServiceClient;
import org.muster.local.output.Column;
import org.muster.local.output.Fields;
import org.muster.local.output.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./muster facts}: the facts behind the totals, and the sentences behind a fact. */
@Command(
        name = "facts",
        description = {
            "Lists the facts behind the totals of the running system, newest report first. With the id of a fact: every"
                    + " claim behind it, with its sentence and its article."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster facts --host Poland",
            "  muster facts --contributor USA --stage ANNOUNCED --from 2022-01-01",
            "  muster facts ID"
        })
public final class FactsCommand implements Callable<Integer> {
    private static final int PAGE = 500;
    private static final List<Column> COLUMNS = List.of(
            Column.field("REPORTED", "lastReported"),
            Column.field("WHO", "contributors"),
            Column.text("WHERE", FactsCommand::where),
            Column.number("COUNT", FactsCommand::count),
            Column.field("OF", "asset").optional(),
            Column.field("STAGE", "stage"),
            Column.field("STATUS", "status").optional(),
            Column.number("SOURCES", row -> row.path("sources").asText()).optional(),
            Column.whole("ID", "id"));

    @Mixin
    private RunningSystem.Service service;

    @Mixin
    private OutputOptions output;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Show this fact with its evidence.")
    private String id;

    @Option(names = "--contributor", paramLabel = "COUNTRY", description = "Whose forces.")
    private String contributor;

    @Option(names = "--host", paramLabel = "COUNTRY", description = "Where they go or are.")
    private String host;

    @Option(names = "--stage", paramLabel = "STAGE", description = "ANNOUNCED, DEPLOYED, PRESENT, WITHDRAWN …")
    private String stage;

    @Option(
            names = "--asset",
            paramLabel = "ASSET",
            description = "TROOPS, AIRCRAFT, SHIPS, AIR_DEFENCE, ARMOUR, UNIT, OTHER.")
    private String asset;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "Part of a country's name, a region, a place, or of a sentence or title behind it.")
    private String text;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Reported on or after that day.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Reported on or before that day.")
    private LocalDate to;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "What the press had established by that day.")
    private LocalDate asOf;

    @Override
    public Integer call() {
        ServiceClient client = service.client();
        if (id != null) {
            Map<String, String> day = asOf == null ? Map.of() : Map.of("asOf", asOf.toString());
            show(client.get("/api/v1/facts/" + ServiceClient.encoded(id), day), System.out);
        } else {
            output.print(COLUMNS, all(client));
        }
        return 0;
    }

    private List<JsonNode> all(ServiceClient client) {
        Map<String, String> query = new HashMap<>();
        query.put("contributor", contributor);
        query.put("host", host);
        query.put("stage", stage);
        query.put("asset", asset);
        query.put("q", text);
        query.put("from", from == null ? null : from.toString());
        query.put("to", to == null ? null : to.toString());
        query.put("asOf", asOf == null ? null : asOf.toString());
        query.put("limit", Integer.toString(PAGE));
        List<JsonNode> facts = new ArrayList<>();
        JsonNode page;
        do {
            query.put("offset", Integer.toString(facts.size()));
            page = client.getWhole("/api/v1/facts", query);
            page.path("facts").forEach(facts::add);
        } while (facts.size() < page.path("total").asInt()
                && !page.path("facts").isEmpty());
        return facts;
    }

    private void show(JsonNode fact, PrintStream out) {
        output.print(COLUMNS, List.of(fact));
        for (JsonNode claim : output.format() == Format.TABLE ? fact.path("claims") : List.<JsonNode>of()) {
            JsonNode article = claim.path("article");
            out.println();
            out.println(Fields.harmless(Fields.text(article.path("published")) + "  "
                    + Fields.text(article.path("source")) + "  " + Fields.text(article.path("title"))));
            out.println("  "
                    + Fields.harmless("“" + claim.path("evidence").path("text").asText() + "”"));
            out.println("  " + Fields.harmless(Fields.text(article.path("url"))));
        }
        out.flush();
    }

    private static String where(JsonNode row) {
        String hosts = Fields.text(row.path("hosts"));
        String region = hosts.isEmpty() ? Fields.text(row.path("region")) : hosts;
        String place = Fields.text(row.path("place"));
        return place.isEmpty() ? region : region + " (" + place + ")";
    }

    private static String count(JsonNode row) {
        boolean none = row.path("low").isNull() && row.path("high").isNull();
        return none ? "–" : Fields.interval(row.path("low"), row.path("high"));
    }
}
