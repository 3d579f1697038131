package org.muster.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Claims as JSON with the slot names of {@code docs/semantics.md}: one object for an article,
 * {@code {"id","url","published","source","deployments":[…],"sanctions":[…]}}. Reading is lenient about what annotators
 * leave out (ids, evidence, confidence), strict about what is there.
 */
public final class ClaimJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ClaimJson() {}

    /** One article's claims as one line. */
    public static String write(ArticleClaims claims) {
        return toJson(claims).toString();
    }

    /** @throws IllegalArgumentException if the line is not such an object; the message says what is wrong */
    public static ArticleClaims read(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (node == null || !node.isObject() || !node.hasNonNull("id")) {
            throw new IllegalArgumentException("not an object with an \"id\"");
        }
        try {
            return new ArticleClaims(
                    node.get("id").asText(),
                    text(node, "url"),
                    node.hasNonNull("published")
                            ? LocalDate.parse(node.get("published").asText().substring(0, 10))
                            : null,
                    text(node, "source"),
                    node.hasNonNull("fingerprint")
                            ? Long.parseUnsignedLong(node.get("fingerprint").asText(), 16)
                            : 0,
                    each(node, "deployments", ClaimJson::deployment),
                    each(node, "sanctions", ClaimJson::sanction));
        } catch (DateTimeException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public static ObjectNode toJson(ArticleClaims claims) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", claims.articleId());
        node.put("url", claims.url());
        node.put(
                "published",
                claims.published() == null ? null : claims.published().toString());
        node.put("source", claims.source());
        if (claims.fingerprint() != 0) {
            node.put("fingerprint", Long.toHexString(claims.fingerprint()));
        }
        ArrayNode deployments = node.putArray("deployments");
        claims.deployments().forEach(claim -> deployments.add(toJson(claim)));
        ArrayNode sanctions = node.putArray("sanctions");
        claims.sanctions().forEach(claim -> sanctions.add(toJson(claim)));
        return node;
    }

    public static ObjectNode toJson(DeploymentClaim claim) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", claim.id());
        strings(node, "contributors", claim.contributors());
        strings(node, "hosts", claim.hosts());
        node.put("region", claim.region());
        node.put("place", claim.place());
        strings(node, "origins", claim.origins());
        node.put("low", claim.count().low());
        node.put("high", claim.count().high());
        node.put("approx", claim.count().approx());
        node.put("vague", claim.count().vague());
        node.put("asset", claim.asset().name());
        node.put("stage", claim.stage().name());
        node.put("additional", claim.additional());
        node.put("revises", claim.revises());
        node.put("date", claim.date() == null ? null : claim.date().toString());
        node.put("historic", claim.historic());
        node.put("part_of", claim.partOf());
        evidence(node, claim.evidence());
        node.put("attribution", claim.attribution());
        node.put("confidence", claim.confidence());
        return node;
    }

    public static ObjectNode toJson(SanctionClaim claim) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", claim.id());
        strings(node, "imposers", claim.imposers());
        strings(node, "targets", claim.targets());
        node.put("target_text", claim.targetText());
        strings(
                node,
                "measures",
                claim.measures().stream().sorted().map(Enum::name).toList());
        node.put("stage", claim.stage().name());
        node.put("date", claim.date() == null ? null : claim.date().toString());
        node.put("historic", claim.historic());
        evidence(node, claim.evidence());
        node.put("attribution", claim.attribution());
        node.put("confidence", claim.confidence());
        return node;
    }

    private static DeploymentClaim deployment(JsonNode node, int position) {
        return new DeploymentClaim(
                node.hasNonNull("id") ? node.get("id").asText() : "d" + (position + 1),
                strings(node, "contributors"),
                strings(node, "hosts"),
                text(node, "region"),
                text(node, "place"),
                strings(node, "origins"),
                new Count(number(node, "low"), number(node, "high"), flag(node, "approx"), text(node, "vague")),
                constant(Asset.class, node, "asset"),
                constant(Stage.class, node, "stage"),
                flag(node, "additional"),
                number(node, "revises"),
                date(node),
                flag(node, "historic"),
                text(node, "part_of"),
                evidence(node),
                text(node, "attribution"),
                confidence(node));
    }

    private static SanctionClaim sanction(JsonNode node, int position) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        strings(node, "measures").forEach(name -> measures.add(Measure.valueOf(name)));
        return new SanctionClaim(
                node.hasNonNull("id") ? node.get("id").asText() : "s" + (position + 1),
                strings(node, "imposers"),
                strings(node, "targets"),
                text(node, "target_text"),
                measures,
                constant(SanctionStage.class, node, "stage"),
                date(node),
                flag(node, "historic"),
                evidence(node),
                text(node, "attribution"),
                confidence(node));
    }

    private interface Reader<T> {
        T read(JsonNode node, int position);
    }

    private static <T> List<T> each(JsonNode node, String slot, Reader<T> reader) {
        List<T> all = new ArrayList<>();
        for (JsonNode element : node.path(slot)) {
            all.add(reader.read(element, all.size()));
        }
        return all;
    }

    private static void strings(ObjectNode node, String slot, List<String> values) {
        ArrayNode array = node.putArray(slot);
        values.forEach(array::add);
    }

    private static List<String> strings(JsonNode node, String slot) {
        return each(node, slot, (element, position) -> element.asText());
    }

    private static String text(JsonNode node, String slot) {
        return node.hasNonNull(slot) ? node.get(slot).asText() : null;
    }

    private static Long number(JsonNode node, String slot) {
        return node.hasNonNull(slot) ? Long.valueOf(node.get(slot).asLong()) : null;
    }

    private static boolean flag(JsonNode node, String slot) {
        return node.path(slot).asBoolean(false);
    }

    private static double confidence(JsonNode node) {
        return node.path("confidence").asDouble(1);
    }

    private static PartialDate date(JsonNode node) {
        return node.hasNonNull("date") ? PartialDate.parse(node.get("date").asText()) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String slot) {
        if (!node.hasNonNull(slot)) {
            throw new IllegalArgumentException("no \"" + slot + "\"");
        }
        return Enum.valueOf(type, node.get(slot).asText());
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        if (evidence == null) {
            node.putNull("evidence");
            return;
        }
        node.putObject("evidence")
                .put("text", evidence.text())
                .put("start", evidence.start())
                .put("end", evidence.end());
    }

    private static Evidence evidence(JsonNode node) {
        JsonNode evidence = node.path("evidence");
        if (evidence.isObject()) {
            return new Evidence(
                    evidence.path("text").asText(),
                    evidence.path("start").asInt(),
                    evidence.path("end").asInt());
        }
        String quote = text(node, "quote");
        return quote == null ? null : new Evidence(quote, 0, quote.length());
    }
}
