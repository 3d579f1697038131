package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.schemas.CountryTotals;
import org.muster.streams.topology.NewestDays;
import org.muster.streams.topology.StoreNames;

/** Totals as of the newest day, as they stand in the store: of one country, or of all. */
final class TotalsQuery implements Query {
    static final String COUNTRY = "country";

    @Override
    public String name() {
        return "totals";
    }

    @Override
    public String store() {
        return StoreNames.TROOP_TOTALS;
    }

    @Override
    public JsonNode answer(LocalStores stores, int partition, Parameters parameters) {
        ReadOnlyKeyValueStore<String, CountryTotals> totals = stores.partition(store(), partition);
        Optional<LocalDate> newest = NewestDays.newest(stores.partition(StoreNames.NEWEST_DAYS, partition));
        ObjectNode answer =
                Json.object().put("asOf", newest.map(LocalDate::toString).orElse(null));
        ArrayNode cells = answer.putArray("totals");
        Optional<String> country = parameters.text(COUNTRY);
        if (country.isPresent()) {
            add(totals.get(country.get()), cells);
        } else {
            try (KeyValueIterator<String, CountryTotals> all = totals.all()) {
                all.forEachRemaining(entry -> add(entry.value, cells));
            }
        }
        return answer;
    }

    private static void add(CountryTotals totals, ArrayNode cells) {
        if (totals != null) {
            cells.addAll(Json.cells(totals));
        }
    }
}
