package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.muster.claims.ClaimJson;
import org.muster.local.compare.ArticleClaim;
import org.muster.local.compare.Line;
import org.muster.local.compare.LineChange;
import org.muster.local.output.ClaimListing;
import org.muster.local.output.Column;
import org.muster.local.output.Fields;
import org.muster.local.output.Format;
import org.muster.local.output.Report;
import org.muster.streams.query.Countries;

/** Prints which totals differ: for people with the claims below each line, as JSON with the claims inside. */
final class DiffReport {
    private static final List<Column> COLUMNS = List.of(
            Column.text("COUNTRY", row -> Countries.name(row.path("country").asText())),
            Column.field("CODE", "country"),
            Column.field("VIEW", "view"),
            Column.field("LANE", "lane"),
            Column.text("BEFORE", row -> total(row, "before")),
            Column.text("AFTER", row -> total(row, "after")));

    private DiffReport() {}

    static void print(List<LineChange> changes, Format format, PrintStream out) {
        if (format == Format.TABLE) {
            table(changes, out);
            return;
        }
        List<ObjectNode> rows = new ArrayList<>();
        for (LineChange change : changes) {
            if (format == Format.CSV) {
                each(
                        change,
                        (sign, claim) -> rows.add(row(change)
                                .put("change", sign)
                                .put("article", claim.article())
                                .put("claim", ClaimListing.summary(claim.claim()))
                                .put("words", words(claim))));
            } else {
                rows.add(nested(change));
            }
        }
        new Report(COLUMNS).print(rows, format, out);
    }

    private static void table(List<LineChange> changes, PrintStream out) {
        if (changes.isEmpty()) {
            out.println("No total differs.");
        } else {
            new Report(COLUMNS).print(changes.stream().map(DiffReport::row).toList(), Format.TABLE, out);
        }
        for (LineChange change : changes) {
            Line.At at = change.at();
            out.println();
            out.println(Countries.name(at.country()) + ", " + at.view() + ", " + at.lane());
            each(change, (sign, claim) -> {
                out.println("  " + sign + " "
                        + Fields.harmless(claim.article() + "  " + ClaimListing.summary(claim.claim())));
                if (claim.claim().evidence() != null) {
                    out.println("    “" + Fields.harmless(words(claim)) + "”");
                }
            });
        }
        out.flush();
    }

    private static void each(LineChange change, BiConsumer<String, ArticleClaim> action) {
        change.dropped().forEach(claim -> action.accept("-", claim));
        change.added().forEach(claim -> action.accept("+", claim));
    }

    private static ObjectNode nested(LineChange change) {
        ObjectNode node = row(change);
        ArrayNode claims = node.putArray("claims");
        each(change, (sign, claim) -> {
            ObjectNode shown = claims.addObject().put("change", sign).put("article", claim.article());
            shown.setAll(ClaimJson.toJson(claim.claim()));
        });
        return node;
    }

    private static ObjectNode row(LineChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("country", change.at().country());
        node.put("view", change.at().view());
        node.put("lane", change.at().lane());
        put(node, "before", change.before());
        put(node, "after", change.after());
        return node;
    }

    private static void put(ObjectNode node, String side, Line.Total total) {
        node.put(side + "Low", total.low());
        node.put(side + "High", total.high());
        node.put(side + "Uncounted", total.uncounted());
    }

    private static String total(JsonNode row, String side) {
        int uncounted = row.path(side + "Uncounted").asInt();
        String troops = Fields.interval(row.path(side + "Low"), row.path(side + "High"));
        return uncounted == 0 ? troops : troops + " + " + uncounted + " uncounted";
    }

    private static String words(ArticleClaim claim) {
        return claim.claim().evidence() == null ? "" : claim.claim().evidence().text();
    }
}
