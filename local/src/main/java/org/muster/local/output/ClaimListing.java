package org.muster.local.output;

import java.io.PrintStream;
import org.muster.claims.Article;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Count;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Evidence;
import org.muster.claims.SanctionClaim;

/** The claims of one article for a person to read: a line for each, and below it the words that say so. */
public final class ClaimListing {
    private ClaimListing() {}

    public static void print(Article article, ArticleClaims claims, PrintStream out) {
        printHeading(article, out);
        claims.deployments().forEach(claim -> print(summary(claim), claim.evidence(), out));
        claims.sanctions().forEach(claim -> print(summary(claim), claim.evidence(), out));
        if (claims.deployments().isEmpty() && claims.sanctions().isEmpty()) {
            out.println("  no claims");
        }
        out.println();
    }

    static void printHeading(Article article, PrintStream out) {
        String title = article.title() == null ? "" : "  " + article.title();
        String date = article.published() == null ? "" : "  " + article.published();
        out.println(Fields.harmless(article.id() + date + title));
    }

    private static void print(String summary, Evidence evidence, PrintStream out) {
        out.println("  " + Fields.harmless(summary));
        if (evidence != null) {
            String words = Fields.harmless(evidence.text());
            int room = Terminal.columns() - 6;
            out.println("    “" + (words.length() > room ? words.substring(0, room - 1) + "…" : words) + "”");
        }
    }

    public static String summary(DeploymentClaim claim) {
        String where = claim.hosts().isEmpty() ? claim.region() : String.join("+", claim.hosts());
        return claim.stage() + "  " + named(claim.contributors()) + " → " + (where == null ? "?" : where)
                + (claim.place() == null ? "" : " (" + claim.place() + ")") + "  " + count(claim.count()) + " "
                + claim.asset() + (claim.additional() ? ", additional" : "") + (claim.historic() ? ", historic" : "")
                + (claim.date() == null ? "" : "  " + claim.date());
    }

    public static String summary(SanctionClaim claim) {
        return claim.stage() + "  " + named(claim.imposers()) + " against " + named(claim.targets()) + "  "
                + String.join(
                        " ", claim.measures().stream().sorted().map(Enum::name).toList())
                + (claim.date() == null ? "" : "  " + claim.date());
    }

    private static String named(Iterable<String> parties) {
        String all = String.join("+", parties);
        return all.isEmpty() ? "?" : all;
    }

    private static String count(Count count) {
        if (!count.stated()) {
            return count.vague() == null ? "uncounted" : "“" + count.vague() + "”";
        }
        String about = count.approx() ? "about " : "";
        if (count.low() == null) {
            return about + String.format("up to %,d", count.high());
        }
        if (count.high() == null) {
            return about + String.format("%,d or more", count.low());
        }
        return about
                + (count.low().equals(count.high())
                        ? String.format("%,d", count.low())
                        : String.format("%,d–%,d", count.low(), count.high()));
    }
}
