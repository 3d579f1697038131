package org.muster.streams.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.Evidence;
import org.muster.schemas.FactChange;
import org.muster.schemas.Interval;
import org.muster.schemas.MeasureStatus;
import org.muster.schemas.SanctionClaim;
import org.muster.schemas.SanctionStatus;
import org.muster.schemas.TotalsCell;
import org.muster.streams.topology.PrefixScan;

/** The records as the API shows them. Slots of claims keep their names of {@code docs/semantics.md}. */
public final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode cells(CountryTotals totals) {
        ArrayNode cells = array();
        totals.getCells().forEach(cell -> cells.add(cell(totals.getCountry(), cell)));
        return cells;
    }

    /** One country's lines as they are now; none if nothing is reported of it any more. */
    public static ObjectNode totals(String country, CountryTotals totals) {
        ObjectNode node = object().put("country", country).put("name", Countries.name(country));
        node.set("totals", totals == null ? array() : cells(totals));
        return node;
    }

    /** A fact as it is now, or that it is withdrawn. */
    public static ObjectNode factOrGone(String id, DeploymentFact fact) {
        return fact == null ? object().put("id", id).put("withdrawn", true) : fact(fact);
    }

    /** What is in force now under {@code TARGET|IMPOSER}; without measures when no claim is left. */
    public static ObjectNode statusOrGone(String key, SanctionStatus status) {
        String target = PrefixScan.owner(key);
        return status == null
                ? status(new SanctionStatus(target, key.substring(target.length() + 1), List.of()))
                : status(status);
    }

    private static ObjectNode cell(String country, TotalsCell cell) {
        ObjectNode node = object().put("country", country)
                .put("view", lower(cell.getView()))
                .put("lane", lower(cell.getLane()))
                .put("low", cell.getTotal().getLow())
                .put("high", cell.getTotal().getHigh())
                .put("uncounted", cell.getUncounted());
        ArrayNode counterparts = node.putArray("counterparts");
        for (Map.Entry<String, Interval> counterpart : new TreeMap<>(cell.getCounterparts()).entrySet()) {
            counterparts
                    .addObject()
                    .put("counterpart", counterpart.getKey())
                    .put("low", counterpart.getValue().getLow())
                    .put("high", counterpart.getValue().getHigh());
        }
        strings(node, "facts", cell.getFacts());
        return node.put("factCount", cell.getFactCount())
                .put("lastReported", cell.getLastReported().toString());
    }

    static ObjectNode fact(DeploymentFact fact) {
        ObjectNode node = object().put("id", fact.getFactId());
        strings(node, "contributors", fact.getContributors());
        strings(node, "hosts", fact.getHosts());
        node.put("region", fact.getRegion()).put("place", fact.getPlace());
        strings(node, "origins", fact.getOrigins());
        node.put("low", fact.getLow())
                .put("high", fact.getHigh())
                .put("approx", fact.getApprox())
                .put("vague", fact.getVague())
                .put("asset", fact.getAsset().name())
                .put("stage", fact.getStage().name())
                .put("status", fact.getStatus().name())
                .put("day", fact.getDay().toString())
                .put("additional", fact.getAdditional())
                .put("historic", fact.getHistoric());
        if (fact.getRest() == null) {
            node.putNull("rest");
        } else {
            node.putObject("rest")
                    .put("low", fact.getRest().getLow())
                    .put("high", fact.getRest().getHigh());
        }
        strings(node, "partOf", fact.getWholes());
        node.put("firstReported", fact.getFirstReported().toString())
                .put("lastReported", fact.getLastReported().toString())
                .put("articles", fact.getArticles())
                .put("sources", fact.getSources());
        ArrayNode history = node.putArray("history");
        fact.getHistory().forEach(change -> history.add(change(change)));
        return node;
    }

    private static ObjectNode change(FactChange change) {
        return object().put("published", change.getPublished().toString())
                .put("stage", change.getStage().name())
                .put("low", change.getLow())
                .put("high", change.getHigh())
                .put("claim", change.getClaimId());
    }

    static ObjectNode claim(DeploymentClaim claim) {
        ObjectNode node = object().put("id", claim.getClaimId());
        node.set(
                "article",
                article(
                        claim.getArticleId(),
                        claim.getUrl(),
                        claim.getTitle(),
                        claim.getSource(),
                        claim.getPublished().toString()));
        strings(node, "contributors", claim.getContributors());
        strings(node, "hosts", claim.getHosts());
        node.put("region", claim.getRegion()).put("place", claim.getPlace());
        strings(node, "origins", claim.getOrigins());
        node.put("low", claim.getLow())
                .put("high", claim.getHigh())
                .put("approx", claim.getApprox())
                .put("vague", claim.getVague())
                .put("asset", claim.getAsset().name())
                .put("stage", claim.getStage().name())
                .put("additional", claim.getAdditional())
                .put("revises", claim.getRevises())
                .put("date", claim.getDate())
                .put("historic", claim.getHistoric())
                .put("part_of", claim.getPartOf());
        evidence(node, claim.getEvidence());
        Spans.put(node, claim);
        return node.put("attribution", claim.getAttribution())
                .put("confidence", claim.getConfidence())
                .put("extractor", claim.getExtractor());
    }

    static ObjectNode claim(SanctionClaim claim) {
        ObjectNode node = object().put("id", claim.getClaimId());
        node.set(
                "article",
                article(
                        claim.getArticleId(),
                        claim.getUrl(),
                        claim.getTitle(),
                        claim.getSource(),
                        claim.getPublished().toString()));
        strings(node, "imposers", claim.getImposers());
        strings(node, "targets", claim.getTargets());
        node.put("target_text", claim.getTargetText());
        strings(node, "measures", claim.getMeasures().stream().map(Enum::name).toList());
        node.put("stage", claim.getStage().name()).put("date", claim.getDate()).put("historic", claim.getHistoric());
        evidence(node, claim.getEvidence());
        Spans.put(node, claim);
        return node.put("attribution", claim.getAttribution())
                .put("confidence", claim.getConfidence())
                .put("extractor", claim.getExtractor());
    }

    static ObjectNode status(SanctionStatus status) {
        ObjectNode node = object().put("target", status.getTarget()).put("imposer", status.getImposer());
        ArrayNode measures = node.putArray("measures");
        status.getMeasures().forEach(measure -> measures.add(measure(measure)));
        return node;
    }

    private static ObjectNode measure(MeasureStatus measure) {
        ObjectNode node = object().put("measure", measure.getMeasure().name())
                .put("stage", measure.getStage().name())
                .put("since", measure.getSince().toString())
                .put(
                        "inForceSince",
                        measure.getInForceSince() == null
                                ? null
                                : measure.getInForceSince().toString())
                .put("lastReported", measure.getLastReported().toString())
                .put("articles", measure.getArticles())
                .put("sources", measure.getSources());
        strings(node, "claims", measure.getClaimIds());
        return node;
    }

    private static ObjectNode article(String id, String url, String title, String source, String published) {
        return object().put("id", id)
                .put("url", url)
                .put("title", title)
                .put("source", source)
                .put("published", published);
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        if (evidence == null) {
            node.putNull("evidence");
        } else {
            node.putObject("evidence")
                    .put("text", evidence.getText())
                    .put("start", evidence.getStart())
                    .put("end", evidence.getEnd());
        }
    }

    private static void strings(ObjectNode node, String name, Collection<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
