package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.muster.claims.Article;
import org.muster.claims.ClaimJson;
import org.muster.extraction.explain.ExplainedClaims;
import org.muster.extraction.explain.Explanation;
import org.muster.extraction.explain.Span;

/** An article's claims as JSON, each with {@code "explanation": {"rule", "spans": [{"slot", "value", "text", "start", "end"}]}}. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** One line. */
    public static String write(Article article, ExplainedClaims explained) {
        ObjectNode json = ClaimJson.toJson(explained.claims());
        for (String kind : new String[] {"deployments", "sanctions"}) {
            for (JsonNode claim : json.path(kind)) {
                Explanation why = explained.explanations().get(claim.get("id").asText());
                write(((ObjectNode) claim).putObject("explanation"), why, article.text());
            }
        }
        return json.toString();
    }

    private static void write(ObjectNode node, Explanation why, String text) {
        node.put("rule", why.rule());
        ArrayNode spans = node.putArray("spans");
        for (Span span : why.spans()) {
            spans.addObject()
                    .put("slot", span.slot())
                    .put("value", span.value())
                    .put("text", text.substring(span.start(), span.end()))
                    .put("start", span.start())
                    .put("end", span.end());
        }
    }
}
