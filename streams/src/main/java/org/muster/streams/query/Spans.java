package org.muster.streams.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.muster.extraction.explain.Anchors;
import org.muster.extraction.explain.Explanation;
import org.muster.extraction.explain.Span;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.Evidence;
import org.muster.schemas.SanctionClaim;
import org.muster.streams.mapping.Deployments;
import org.muster.streams.mapping.Sanctions;

/** The words of a claim's evidence that gave its slots; those that stand elsewhere in the article are not known here. */
final class Spans {
    private Spans() {}

    static void put(ObjectNode node, DeploymentClaim claim) {
        if (claim.getEvidence() != null) {
            DeploymentClaim alone = DeploymentClaim.newBuilder(claim)
                    .setEvidence(alone(claim.getEvidence()))
                    .build();
            Anchors anchors = anchors(claim.getEvidence(), claim.getPublished());
            put(
                    node,
                    claim.getEvidence(),
                    anchors.explain(Deployments.report(alone).claim(), null));
        }
    }

    static void put(ObjectNode node, SanctionClaim claim) {
        if (claim.getEvidence() != null) {
            SanctionClaim alone = SanctionClaim.newBuilder(claim)
                    .setEvidence(alone(claim.getEvidence()))
                    .build();
            Anchors anchors = anchors(claim.getEvidence(), claim.getPublished());
            put(
                    node,
                    claim.getEvidence(),
                    anchors.explain(Sanctions.report(alone).claim(), null));
        }
    }

    /** The evidence as if it were the whole text. */
    private static Evidence alone(Evidence evidence) {
        return new Evidence(evidence.getText(), 0, evidence.getText().length());
    }

    private static Anchors anchors(Evidence evidence, LocalDate published) {
        return new Anchors(Lexicon.standard(), evidence.getText(), published);
    }

    private static void put(ObjectNode node, Evidence evidence, Explanation explanation) {
        ArrayNode spans = node.putObject("explanation").putArray("spans");
        for (Span span : explanation.spans()) {
            spans.addObject()
                    .put("slot", span.slot())
                    .put("value", span.value())
                    .put("start", evidence.getStart() + span.start())
                    .put("end", evidence.getStart() + span.end());
        }
    }
}
