package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/** Answers that take every part of a store: those that are here, and those that other instances hold. */
public final class Gathering {
    private final LocalStores stores;
    private final Directory directory;
    private final Peers peers;

    public Gathering(LocalStores stores, Directory directory, Peers peers) {
        this.stores = stores;
        this.directory = directory;
        this.peers = peers;
    }

    /**
     * What the parts said.
     *
     * @param partial whether a part did not answer
     */
    public record Gathered(Collection<JsonNode> answers, boolean partial) {}

    /** @throws StoreMovingException if no part answers at all */
    public Gathered all(Query query, Parameters parameters) {
        Map<Integer, JsonNode> found = local(query, parameters);
        int parts = directory.partitions(query.store());
        if (found.size() < parts) {
            List<CompletableFuture<JsonNode>> asked = directory.others(query.store()).stream()
                    .map(host -> peers.ask(host, query, parameters))
                    .toList();
            asked.forEach(answer -> take(answer, found));
        }
        if (found.isEmpty()) {
            throw new StoreMovingException("No part of " + query.store() + " answers.");
        }
        return new Gathered(found.values(), found.size() < parts);
    }

    private static void take(CompletableFuture<JsonNode> answer, Map<Integer, JsonNode> found) {
        try {
            answer.join()
                    .fields()
                    .forEachRemaining(part -> found.putIfAbsent(Integer.valueOf(part.getKey()), part.getValue()));
        } catch (CompletionException e) {
            // The part stays missing, and the answer says that it is partial.
            return;
        }
    }

    /** By part, what this instance holds. */
    ObjectNode here(Query query, Parameters parameters) {
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        local(query, parameters).forEach((part, answer) -> parts.set(Integer.toString(part), answer));
        return parts;
    }

    private Map<Integer, JsonNode> local(Query query, Parameters parameters) {
        Map<Integer, JsonNode> found = new TreeMap<>();
        IntStream.range(0, directory.partitions(query.store()))
                .filter(partition -> stores.has(query.store(), partition))
                .forEach(partition -> found.put(partition, query.answer(stores, partition, parameters)));
        return found;
    }
}
