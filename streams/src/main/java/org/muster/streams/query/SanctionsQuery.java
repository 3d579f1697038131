package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.schemas.MeasureStatus;
import org.muster.schemas.SanctionClaim;
import org.muster.schemas.SanctionStatus;
import org.muster.streams.topology.PrefixScan;
import org.muster.streams.topology.SanctionSettlement;
import org.muster.streams.topology.StoreNames;

/** What is in force against whom, with the newest claims that say so; on a past day if one is asked for. */
final class SanctionsQuery implements Query {
    static final String TARGET = "target";
    static final String IMPOSER = "imposer";
    static final String AS_OF = "asOf";

    private static final int CLAIMS_SHOWN = 5;

    @Override
    public String name() {
        return "sanctions";
    }

    @Override
    public String store() {
        return StoreNames.SANCTION_STATUS;
    }

    @Override
    public JsonNode answer(LocalStores stores, int partition, Parameters parameters) {
        ReadOnlyKeyValueStore<String, SanctionStatus> statuses = stores.partition(store(), partition);
        ReadOnlyKeyValueStore<String, SanctionClaim> claims = stores.partition(StoreNames.SANCTION_CLAIMS, partition);
        Optional<LocalDate> asOf = parameters.day(AS_OF);
        Optional<String> imposer = parameters.text(IMPOSER);
        List<SanctionStatus> found = asOf.isPresent()
                ? past(claims, parameters.text(TARGET), asOf.get())
                : present(statuses, parameters.text(TARGET));
        ArrayNode answer = Json.array();
        for (SanctionStatus status : found) {
            if (imposer.isEmpty() || imposer.get().equals(status.getImposer())) {
                answer.add(Json.status(status).set("evidence", evidence(claims, status)));
            }
        }
        return answer;
    }

    private static List<SanctionStatus> present(
            ReadOnlyKeyValueStore<String, SanctionStatus> statuses, Optional<String> target) {
        if (target.isPresent()) {
            return List.copyOf(PrefixScan.of(statuses, target.get()).values());
        }
        List<SanctionStatus> all = new ArrayList<>();
        try (KeyValueIterator<String, SanctionStatus> entries = statuses.all()) {
            entries.forEachRemaining(entry -> all.add(entry.value));
        }
        return all;
    }

    private static List<SanctionStatus> past(
            ReadOnlyKeyValueStore<String, SanctionClaim> claims, Optional<String> target, LocalDate asOf) {
        Map<String, List<SanctionClaim>> byTarget = new TreeMap<>();
        try (KeyValueIterator<String, SanctionClaim> entries = claims.all()) {
            entries.forEachRemaining(entry -> {
                String against = PrefixScan.owner(entry.key);
                if (!entry.value.getPublished().isAfter(asOf)
                        && target.map(against::equals).orElse(true)) {
                    byTarget.computeIfAbsent(against, name -> new ArrayList<>()).add(entry.value);
                }
            });
        }
        return byTarget.entrySet().stream()
                .flatMap(entry -> SanctionSettlement.of(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static ArrayNode evidence(ReadOnlyKeyValueStore<String, SanctionClaim> claims, SanctionStatus status) {
        ArrayNode evidence = Json.array();
        status.getMeasures().stream()
                .map(MeasureStatus::getClaimIds)
                .flatMap(ids -> ids.subList(Math.max(0, ids.size() - CLAIMS_SHOWN), ids.size()).stream())
                .distinct()
                .map(id -> claims.get(PrefixScan.key(status.getTarget(), id)))
                .filter(claim -> claim != null)
                .map(claim -> (ObjectNode) Json.claim(claim))
                .forEach(evidence::add);
        return evidence;
    }
}
