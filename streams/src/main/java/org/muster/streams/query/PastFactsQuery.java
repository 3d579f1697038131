package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.ledger.ContributorFacts.Update;
import org.muster.ledger.Fact;
import org.muster.schemas.DeploymentClaim;
import org.muster.streams.mapping.Facts;
import org.muster.streams.topology.StoreNames;

/**
 * How the claims established the facts on past days, worked out from the claims on file. For each contributors key: the
 * facts on the first day asked for, and what each later day of publication changed.
 */
final class PastFactsQuery implements Query {
    static final String FROM = "from";
    static final String TO = "to";

    private final Timelines timelines;

    PastFactsQuery(Timelines timelines) {
        this.timelines = timelines;
    }

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
        Optional<String> country = parameters.text(TotalsQuery.COUNTRY);
        ArrayNode changes = Json.array();
        try (KeyValueIterator<String, Long> all = keys.all()) {
            while (all.hasNext()) {
                Timeline timeline = timelines.of(all.next().key, claims);
                List<Fact> first = timeline.on(from).stream()
                        .filter(fact -> concerns(fact, country))
                        .toList();
                add(from, new Update(first, Set.of()), country, changes);
                timeline.days()
                        .subMap(from, false, to, true)
                        .forEach((day, update) -> add(day, update, country, changes));
            }
        }
        return changes;
    }

    /** A fact that does not concern the country, or no longer does, is gone for it. */
    private static void add(LocalDate day, Update update, Optional<String> country, ArrayNode changes) {
        if (update.written().isEmpty() && update.withdrawn().isEmpty()) {
            return;
        }
        ObjectNode change = changes.addObject().put("day", day.toString());
        ArrayNode gone = change.putArray("gone");
        update.withdrawn().forEach(gone::add);
        ArrayNode facts = change.putArray("facts");
        for (Fact fact : update.written()) {
            if (concerns(fact, country)) {
                facts.add(FactCoding.encode(Facts.record(fact)));
            } else {
                gone.add(fact.id());
            }
        }
    }

    private static boolean concerns(Fact fact, Optional<String> country) {
        return country.isEmpty() || fact.concerns().contains(country.get());
    }
}
