package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.schemas.CountryTotals;
import org.muster.streams.mapping.Facts;
import org.muster.streams.query.Gathering.Gathered;

/**
 * Everything that the API can be asked, answered by whichever instances hold it. An answer that lacks a part says {@code
 * partial}, one of a standby says {@code stale}. {@code maxLag} is how many records a standby may be behind. All methods
 * throw {@link StoreMovingException} while nobody can answer.
 */
public final class Answers {
    private static final TotalsQuery TOTALS = new TotalsQuery();
    private static final Timelines TIMELINES = new Timelines();
    private static final PastFactsQuery PAST_FACTS = new PastFactsQuery(TIMELINES);
    private static final FactsQuery FACTS = new FactsQuery(TIMELINES);
    private static final FactQuery FACT = new FactQuery(TIMELINES);
    private static final SanctionsQuery SANCTIONS = new SanctionsQuery();

    private final Lookup lookup;
    private final Gathering gathering;
    private final LocalAnswers localAnswers;

    public Answers(Lookup lookup, Gathering gathering) {
        this.lookup = lookup;
        this.gathering = gathering;
        localAnswers = new LocalAnswers(List.of(TOTALS, PAST_FACTS, FACTS, FACT, SANCTIONS), lookup, gathering);
    }

    /** What this instance holds itself; for other instances. */
    public LocalAnswers local() {
        return localAnswers;
    }

    /** All countries, as of a day, or as of the newest day of publication. */
    public ObjectNode totals(Optional<LocalDate> asOf, int maxLag) {
        ObjectNode answer = Json.object();
        if (asOf.isPresent()) {
            Gathered past = past(Optional.empty(), asOf.get(), asOf.get(), maxLag);
            answer.put("asOf", asOf.get().toString());
            ArrayNode cells = answer.putArray("totals");
            new PastTotals(past).all(asOf.get()).forEach(totals -> cells.addAll(Json.cells(totals)));
            return past.seal(answer);
        }
        Gathered gathered = gathering.all(TOTALS, Parameters.of(Lookup.MAX_LAG, maxLag));
        List<JsonNode> cells = new ArrayList<>();
        String newest = null;
        for (JsonNode part : gathered.answers()) {
            part.path("totals").forEach(cells::add);
            String day = part.path("asOf").textValue();
            newest = newest == null || (day != null && day.compareTo(newest) > 0) ? day : newest;
        }
        answer.put("asOf", newest);
        answer.putArray("totals").addAll(inOrder(cells));
        return gathered.seal(answer);
    }

    /** Cells of one country stay in the order of views and lanes. */
    private static List<JsonNode> inOrder(List<JsonNode> cells) {
        cells.sort(Comparator.comparing(cell -> cell.path("country").asText()));
        return cells;
    }

    /** @param country code of a country or organisation */
    public ObjectNode totals(String country, Optional<LocalDate> asOf, int maxLag) {
        ObjectNode answer = Json.object().put("country", country).put("name", Countries.name(country));
        if (asOf.isPresent()) {
            Gathered past = past(Optional.of(country), asOf.get(), asOf.get(), maxLag);
            answer.put("asOf", asOf.get().toString());
            answer.set("totals", Json.cells(new PastTotals(past).of(country, asOf.get())));
            return past.seal(answer);
        }
        answer.setAll((ObjectNode) lookup.find(
                TOTALS, country, Parameters.of(TotalsQuery.COUNTRY, country).with(Lookup.MAX_LAG, maxLag)));
        return answer;
    }

    /** One country's totals on the first day, and on each later one on which they changed. */
    public ObjectNode series(String country, LocalDate from, LocalDate to, int maxLag) {
        Gathered past = past(Optional.of(country), from, to, maxLag);
        ObjectNode answer = Json.object()
                .put("country", country)
                .put("name", Countries.name(country))
                .put("from", from.toString())
                .put("to", to.toString());
        ArrayNode series = answer.putArray("series");
        for (var point : new PastTotals(past).series(country, from, to).entrySet()) {
            CountryTotals totals = point.getValue();
            series.addObject().put("day", point.getKey().toString()).set("totals", Json.cells(totals));
        }
        return past.seal(answer);
    }

    private Gathered past(Optional<String> country, LocalDate from, LocalDate to, int maxLag) {
        return gathering.all(
                PAST_FACTS,
                Parameters.of(PastFactsQuery.FROM, from)
                        .with(PastFactsQuery.TO, to)
                        .with(TotalsQuery.COUNTRY, country.orElse(null))
                        .with(Lookup.MAX_LAG, maxLag));
    }

    /**
     * One page of the facts that pass a filter, newest report first.
     *
     * @param filter as {@link FactsQuery} knows it, and how far a copy may be behind
     */
    public ObjectNode facts(Parameters filter, int offset, int limit) {
        Gathered gathered = gathering.all(FACTS, filter.with(FactsQuery.WANTED, offset + limit));
        List<JsonNode> facts = new ArrayList<>();
        int total = 0;
        for (JsonNode part : gathered.answers()) {
            part.path("facts").forEach(facts::add);
            total += part.path("total").asInt();
        }
        facts.sort(FactsQuery.ANSWERS_NEWEST_FIRST);
        ObjectNode answer =
                Json.object().put("total", total).put("offset", offset).put("limit", limit);
        ArrayNode page = answer.putArray("facts");
        facts.stream().skip(offset).limit(limit).forEach(page::add);
        return gathered.seal(answer);
    }

    /** One fact with every claim behind it, now or as of a day; empty if there is none of this id. */
    public Optional<JsonNode> fact(String id, Optional<LocalDate> asOf, int maxLag) {
        return Facts.contributors(id)
                .map(contributors -> lookup.find(
                        FACT,
                        contributors,
                        Parameters.of(FactQuery.ID, id)
                                .with(FactQuery.AS_OF, asOf.orElse(null))
                                .with(Lookup.MAX_LAG, maxLag)))
                .filter(fact -> fact.has("id"));
    }

    /** What is in force, by target and imposer. */
    public ObjectNode sanctions(
            Optional<String> target, Optional<String> imposer, Optional<LocalDate> asOf, int maxLag) {
        Gathered gathered = gathering.all(
                SANCTIONS,
                Parameters.of(SanctionsQuery.TARGET, target.orElse(null))
                        .with(SanctionsQuery.IMPOSER, imposer.orElse(null))
                        .with(SanctionsQuery.AS_OF, asOf.orElse(null))
                        .with(Lookup.MAX_LAG, maxLag));
        List<JsonNode> statuses = new ArrayList<>();
        gathered.answers().forEach(part -> part.forEach(statuses::add));
        statuses.sort(Comparator.<JsonNode, String>comparing(
                        status -> status.path("target").asText())
                .thenComparing(status -> status.path("imposer").asText()));
        ObjectNode answer =
                Json.object().put("asOf", asOf.map(LocalDate::toString).orElse(null));
        answer.putArray("sanctions").addAll(statuses);
        return gathered.seal(answer);
    }
}
