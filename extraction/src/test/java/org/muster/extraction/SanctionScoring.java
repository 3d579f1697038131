package org.muster.extraction;

import static org.muster.extraction.Scorer.count;
import static org.muster.extraction.Scorer.isOneOf;
import static org.muster.extraction.Scorer.isOptional;
import static org.muster.extraction.Scorer.overlap;
import static org.muster.extraction.Scorer.set;
import static org.muster.extraction.Scorer.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exact are imposers, targets and lane. One claim counts for each of these three: how often an article says it is taste. */
final class SanctionScoring implements Scorer.Kind {
    @Override
    public String name() {
        return "sanctions";
    }

    @Override
    public List<JsonNode> distinct(List<JsonNode> claims) {
        Map<List<Object>, ObjectNode> groups = new LinkedHashMap<>();
        for (JsonNode claim : claims) {
            List<Object> key =
                    List.of(set(claim.path("imposers")), set(claim.path("targets")), lane(text(claim, "stage")));
            ObjectNode first = groups.get(key);
            if (first == null) {
                groups.put(key, Scorer.copy(claim));
            } else {
                for (String slot : List.of("measures", "measures_alt", "stage_alt")) {
                    ArrayNode all = first.withArray("/" + slot);
                    claim.path(slot).forEach(all::add);
                }
                first.put("optional", isOptional(first) && isOptional(claim));
                if (!text(first, "date").equals(text(claim, "date"))) {
                    first.remove("date");
                }
            }
        }
        return new ArrayList<>(groups.values());
    }

    @Override
    public boolean exact(JsonNode p, JsonNode g) {
        return rightSlots(p, g) == 3;
    }

    @Override
    public int affinity(JsonNode p, JsonNode g) {
        boolean imposed = !p.path("imposers").isEmpty() && !g.path("imposers").isEmpty();
        if (imposed && !overlap(p.path("imposers"), g.path("imposers")) && !isLenient(g, "imposers")) {
            return 0;
        }
        boolean targeted = !p.path("targets").isEmpty() || !g.path("targets").isEmpty();
        if (targeted && !overlap(p.path("targets"), g.path("targets"))) {
            return 0;
        }
        Set<String> measures = set(g.path("measures"));
        measures.addAll(set(g.path("measures_alt")));
        measures.retainAll(set(p.path("measures")));
        return 1
                + 2 * rightSlots(p, g)
                + count(
                        isOneOf(p, g, "stage", stage -> stage),
                        !measures.isEmpty(),
                        g.hasNonNull("date") && text(p, "date").startsWith(text(g, "date")),
                        sameImposers(p, g));
    }

    private static int rightSlots(JsonNode p, JsonNode g) {
        Set<String> found = set(p.path("targets"));
        Set<String> wanted = set(g.path("targets"));
        Set<String> core = g.path("targets_core").isEmpty() ? wanted : set(g.path("targets_core"));
        return count(
                sameImposers(p, g) || isLenient(g, "imposers"),
                found.containsAll(core) && wanted.containsAll(found) || isLenient(g, "targets"),
                isOneOf(p, g, "stage", SanctionScoring::lane));
    }

    private static boolean sameImposers(JsonNode p, JsonNode g) {
        return set(p.path("imposers")).equals(set(g.path("imposers")));
    }

    private static boolean isLenient(JsonNode gold, String slot) {
        return set(gold.path("lenient")).contains(slot);
    }

    private static String lane(String stage) {
        return switch (stage) {
            case "CONSIDERED", "THREATENED" -> "TALK";
            case "IMPOSED", "EXTENDED" -> "IN_FORCE";
            case "EASED", "LIFTED" -> "EASED";
            default -> stage;
        };
    }
}
