package org.muster.extraction;

import static org.muster.extraction.Scorer.count;
import static org.muster.extraction.Scorer.isOneOf;
import static org.muster.extraction.Scorer.overlap;
import static org.muster.extraction.Scorer.sameCodes;
import static org.muster.extraction.Scorer.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Exact are contributors, hosts, quantity, asset and lane. */
final class DeploymentScoring implements Scorer.Kind {
    @Override
    public String name() {
        return "deployments";
    }

    @Override
    public List<JsonNode> distinct(List<JsonNode> claims) {
        return claims;
    }

    @Override
    public boolean exact(JsonNode p, JsonNode g) {
        return rightSlots(p, g) == 5;
    }

    @Override
    public int affinity(JsonNode p, JsonNode g) {
        JsonNode contributors = g.path("contributors");
        JsonNode hosts = g.path("hosts");
        boolean sameContributor = overlap(p.path("contributors"), contributors);
        boolean sameHost = overlap(p.path("hosts"), hosts);
        if (!p.path("contributors").isEmpty() && !contributors.isEmpty() && !sameContributor) {
            return 0;
        }
        if (isCounted(p) != isCounted(g)) {
            return 0;
        }
        if (isCounted(g)) {
            if (figures(p).stream().noneMatch(figures(g)::contains) || !isOneOf(p, g, "asset", asset -> asset)) {
                return 0;
            }
        } else {
            boolean named = !contributors.isEmpty() || !hosts.isEmpty();
            boolean names =
                    !p.path("contributors").isEmpty() || !p.path("hosts").isEmpty();
            if (named ? !sameContributor && !sameHost : names) {
                return 0;
            }
            if (!hosts.isEmpty() && !p.path("hosts").isEmpty() && !sameHost) {
                return 0;
            }
        }
        return 1 + 2 * rightSlots(p, g) + rightDetails(p, g);
    }

    private static int rightSlots(JsonNode p, JsonNode g) {
        return count(
                sameCodes(p, g, "contributors"),
                sameCodes(p, g, "hosts"),
                text(p, "low").equals(text(g, "low")) && text(p, "high").equals(text(g, "high")),
                !isCounted(g) || isOneOf(p, g, "asset", asset -> asset),
                isOneOf(p, g, "stage", DeploymentScoring::lane));
    }

    private static int rightDetails(JsonNode p, JsonNode g) {
        boolean regional = g.hasNonNull("region") && g.path("hosts").isEmpty();
        String date = text(g, "date");
        boolean sameDate = date.length() == 7
                ? text(p, "date").startsWith(date)
                : text(p, "date").equals(date);
        return count(
                isOneOf(p, g, "stage", stage -> stage),
                regional && isOneOf(p, g, "region", region -> region),
                !date.isEmpty() && sameDate,
                p.path("historic").asBoolean() == g.path("historic").asBoolean());
    }

    private static boolean isCounted(JsonNode claim) {
        return claim.hasNonNull("low") || claim.hasNonNull("high");
    }

    private static Set<String> figures(JsonNode claim) {
        Set<String> figures = new TreeSet<>(Arrays.asList(text(claim, "low"), text(claim, "high")));
        figures.remove("");
        return figures;
    }

    private static String lane(String stage) {
        return switch (stage) {
            case "CONSIDERED" -> "TALK";
            case "ON_ALERT" -> "ALERT";
            case "ANNOUNCED", "DEPLOYING" -> "COMMITTED";
            case "DEPLOYED", "PRESENT" -> "PRESENT";
            case "WITHDRAWING", "WITHDRAWN" -> "LEAVING";
            default -> stage;
        };
    }
}
