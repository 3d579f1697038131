package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other instances may ask of this one: only what it holds itself, so that no question travels on. */
public final class LocalAnswers {
    private final Map<String, Query> queries;
    private final Lookup lookup;
    private final Gathering gathering;

    public LocalAnswers(Collection<Query> queries, Lookup lookup, Gathering gathering) {
        this.queries = queries.stream().collect(Collectors.toMap(Query::name, Function.identity()));
        this.lookup = lookup;
        this.gathering = gathering;
    }

    /** The answer of one part, if the parameters name one, else of each part by its number; empty if there is no such query. */
    public Optional<JsonNode> answer(String name, Parameters parameters) {
        return Optional.ofNullable(queries.get(name))
                .map(query -> parameters.text(Lookup.PARTITION).isPresent()
                        ? lookup.here(query, parameters)
                        : gathering.here(query, parameters));
    }
}
