package org.muster.local.output;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.muster.claims.Article;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Evidence;
import org.muster.claims.SanctionClaim;
import org.muster.extraction.explain.ExplainedClaims;
import org.muster.extraction.explain.Explanation;
import org.muster.extraction.explain.Span;

/**
 * The claims of one article with the words that gave each slot: the sentence with those words marked, and a line for what was
 * read elsewhere in the article.
 */
public final class ExplanationListing {
    private static final String RESET = "\u001b[0m";
    private static final String DIM = "\u001b[2m";
    /** Colours of 256 that stand out on black and on white. */
    private static final Map<String, String> COLOURS = Map.of(
            "trigger", "\u001b[1;38;5;166m",
            "count", "\u001b[1;38;5;28m",
            "contributors", "\u001b[1;38;5;26m",
            "imposers", "\u001b[1;38;5;26m",
            "hosts", "\u001b[1;38;5;129m",
            "targets", "\u001b[1;38;5;129m",
            "region", "\u001b[1;38;5;129m",
            "origins", "\u001b[1;38;5;94m",
            "date", "\u001b[1;38;5;30m");

    private final Article article;
    private final PrintStream out;
    private final boolean coloured;

    private ExplanationListing(Article article, PrintStream out, boolean coloured) {
        this.article = article;
        this.out = out;
        this.coloured = coloured;
    }

    /** @param coloured whether words may be marked by colour; brackets mark them otherwise */
    public static void print(Article article, ExplainedClaims explained, PrintStream out, boolean coloured) {
        ExplanationListing listing = new ExplanationListing(article, out, coloured);
        ClaimListing.printHeading(article, out);
        for (DeploymentClaim claim : explained.claims().deployments()) {
            listing.print(
                    ClaimListing.summary(claim),
                    claim.evidence(),
                    explained.explanations().get(claim.id()));
        }
        for (SanctionClaim claim : explained.claims().sanctions()) {
            listing.print(
                    ClaimListing.summary(claim),
                    claim.evidence(),
                    explained.explanations().get(claim.id()));
        }
        if (explained.explanations().isEmpty()) {
            out.println("  no claims");
        }
        out.println();
    }

    private void print(String summary, Evidence evidence, Explanation why) {
        out.println("  " + Fields.harmless(summary));
        out.println("    " + marked(evidence, why.spans()));
        for (Span span : why.spans()) {
            if (!isInside(span, evidence)) {
                out.println("    " + label(span) + " " + span.value() + " from “"
                        + Fields.harmless(article.text().substring(span.start(), span.end())) + "”, "
                        + (span.start() < evidence.start() ? "earlier" : "later") + " in the article");
            }
        }
        if (why.rule() != null) {
            out.println("    " + (coloured ? DIM + "rule" + RESET : "rule") + " " + why.rule());
        }
    }

    /** The evidence with the words of each slot marked; of words that overlap the first are marked. */
    private String marked(Evidence evidence, List<Span> spans) {
        StringBuilder marked = new StringBuilder();
        int at = evidence.start();
        for (Span span : spans) {
            if (!isInside(span, evidence) || span.start() < at) {
                continue;
            }
            marked.append(words(at, span.start()));
            marked.append(
                    coloured
                            ? COLOURS.getOrDefault(span.slot(), "") + words(span.start(), span.end()) + RESET + DIM
                                    + "‹" + span.slot() + "›" + RESET
                            : "[" + words(span.start(), span.end()) + "](" + span.slot() + ")");
            at = span.end();
        }
        return marked.append(words(at, evidence.end())).toString();
    }

    private String words(int start, int end) {
        return Fields.withoutControls(article.text().substring(start, end));
    }

    private String label(Span span) {
        return coloured ? COLOURS.getOrDefault(span.slot(), "") + span.slot() + RESET : span.slot();
    }

    private static boolean isInside(Span span, Evidence evidence) {
        return span.start() >= evidence.start() && span.end() <= evidence.end();
    }
}
