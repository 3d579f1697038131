package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.ledger.ContributorFacts;
import org.muster.ledger.Fact;
import org.muster.ledger.Report;
import org.muster.schemas.DeploymentClaim;
import org.muster.streams.mapping.Deployments;
import org.muster.streams.mapping.Facts;
import org.muster.streams.topology.PrefixScan;
import org.muster.streams.topology.StoreNames;

/**
 * The facts as the claims established them on past days, worked out afresh from the claims on file. For each contributors
 * key: the facts on the first day asked for, and again on each later day on which a claim of the key was published. The claims are gone
 * through once, whatever the number of days.
 */
final class PastFactsQuery implements Query {
    static final String FROM = "from";
    static final String TO = "to";

    @Override
    public String name() {
        return "past-facts";
    }

    @Override
    public String store() {
        return StoreNames.DEPLOYMENT_CLAIMS;
    }

    @Override
    public JsonNode answer(LocalStores stores, int partition, Parameters parameters) {
        LocalDate from = parameters.day(FROM).orElseThrow();
        LocalDate to = parameters.day(TO).orElse(from);
        ReadOnlyKeyValueStore<String, DeploymentClaim> claims = stores.partition(store(), partition);
        ReadOnlyKeyValueStore<String, Long> keys = stores.partition(StoreNames.DEPLOYMENT_CHANGES, partition);
        ArrayNode states = Json.array();
        try (KeyValueIterator<String, Long> all = keys.all()) {
            while (all.hasNext()) {
                String key = all.next().key;
                List<Report> reports = PrefixScan.of(claims, key).values().stream()
                        .map(Deployments::report)
                        .toList();
                add(key, reports, from, to, parameters.text(TotalsQuery.COUNTRY), states);
            }
        }
        return states;
    }

    private static void add(
            String key,
            List<Report> reports,
            LocalDate from,
            LocalDate to,
            Optional<String> country,
            ArrayNode states) {
        NavigableMap<LocalDate, List<Report>> news = new TreeMap<>();
        news.put(from, new ArrayList<>());
        for (Report report : reports) {
            LocalDate day = report.published().isBefore(from) ? from : report.published();
            if (!day.isAfter(to)) {
                news.computeIfAbsent(day, published -> new ArrayList<>()).add(report);
            }
        }
        ContributorFacts known = new ContributorFacts();
        boolean empty = true;
        for (Map.Entry<LocalDate, List<Report>> day : news.entrySet()) {
            known.update(day.getValue(), Set.of());
            List<Fact> facts = known.facts().stream()
                    .filter(fact -> country.isEmpty() || fact.concerns().contains(country.get()))
                    .toList();
            if (empty && facts.isEmpty()) {
                continue;
            }
            empty = false;
            ObjectNode state = states.addObject()
                    .put("contributors", key)
                    .put("day", day.getKey().toString());
            ArrayNode encoded = state.putArray("facts");
            facts.forEach(fact -> encoded.add(FactCoding.encode(Facts.record(fact))));
        }
    }
}
