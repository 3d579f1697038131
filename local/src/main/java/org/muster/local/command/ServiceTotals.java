package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.muster.local.client.ServiceClient;

/** The totals of a running system as the rows that {@link PureTotals} gives. */
final class ServiceTotals {
    private static final List<String> FIELDS = List.of("country", "view", "lane", "low", "high", "uncounted", "facts");

    private ServiceTotals() {}

    /** @param asOf null for what the newest articles say */
    static List<ObjectNode> of(ServiceClient client, LocalDate asOf) {
        JsonNode answer = client.getWhole(
                "/api/v1/totals", Collections.singletonMap("asOf", asOf == null ? null : asOf.toString()));
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode cell : answer.path("totals")) {
            rows.add(((ObjectNode) cell).retain(FIELDS));
        }
        return rows;
    }
}
