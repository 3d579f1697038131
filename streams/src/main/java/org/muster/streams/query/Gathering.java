package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;

/** Answers that take every part of a store: those that are here, and those that other instances hold. */
public final class Gathering {
    private static final String ANSWER = "answer";
    private static final String LAG = "lag";

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
     * @param lag how many records the standbys that answered in place of a holder were behind; null if there were none
     */
    public record Gathered(Collection<JsonNode> answers, boolean partial, Long lag) {
        /** Says in an answer how far it can be relied on. */
        ObjectNode seal(ObjectNode answer) {
            if (lag != null) {
                answer.put("stale", true).put("lag", lag);
            }
            return answer.put("partial", partial);
        }
    }

    /** @throws StoreMovingException if no part answers at all */
    public Gathered all(Query query, Parameters parameters) {
        int parts = directory.partitions(query.store());
        Map<Integer, JsonNode> found = new TreeMap<>(local(query, parameters));
        Long lag = null;
        if (found.size() < parts) {
            List<HostInfo> answering = ask(directory.others(query.store()), query, parameters, found);
            if (found.size() < parts) {
                Parameters copies = parameters.with(Lookup.STALE, true);
                Map<Integer, JsonNode> stale = new TreeMap<>(local(query, copies));
                ask(answering, query, copies, stale);
                stale.keySet().removeAll(found.keySet());
                lag = stale.values().stream()
                        .map(part -> part.path(LAG).asLong())
                        .max(Long::compare)
                        .orElse(null);
                found.putAll(stale);
            }
        }
        if (found.isEmpty()) {
            throw new StoreMovingException("No part of " + query.store() + " answers.");
        }
        return new Gathered(
                found.values().stream().map(part -> part.path(ANSWER)).toList(), found.size() < parts, lag);
    }

    /**
     * Asks them all at once and puts the parts that they have where they are missing.
     *
     * @return those that answered; what the others hold stays missing
     */
    private List<HostInfo> ask(List<HostInfo> hosts, Query query, Parameters parameters, Map<Integer, JsonNode> found) {
        Map<HostInfo, CompletableFuture<JsonNode>> asked = new LinkedHashMap<>();
        hosts.forEach(host -> asked.put(host, peers.ask(host, query, parameters)));
        return hosts.stream().filter(host -> take(asked.get(host), found)).toList();
    }

    private static boolean take(CompletableFuture<JsonNode> answer, Map<Integer, JsonNode> found) {
        try {
            answer.join()
                    .fields()
                    .forEachRemaining(part -> found.putIfAbsent(Integer.valueOf(part.getKey()), part.getValue()));
            return true;
        } catch (CompletionException e) {
            return false;
        }
    }

    /** By part, what this instance holds. */
    ObjectNode here(Query query, Parameters parameters) {
        ObjectNode parts = Json.object();
        local(query, parameters).forEach((part, answer) -> parts.set(Integer.toString(part), answer));
        return parts;
    }

    private Map<Integer, JsonNode> local(Query query, Parameters parameters) {
        boolean stale = parameters.text(Lookup.STALE).isPresent();
        LocalStores held = stale ? stores.stale() : stores;
        Map<Integer, JsonNode> found = new TreeMap<>();
        IntStream.range(0, directory.partitions(query.store())).forEach(partition -> {
            try {
                if (held.has(query.store(), partition)) {
                    ObjectNode part = Json.object();
                    if (stale) {
                        part.put(LAG, Lookup.bearableLag(stores, query, partition, parameters));
                    }
                    found.put(partition, part.set(ANSWER, query.answer(held, partition, parameters)));
                }
            } catch (StoreMovingException | InvalidStateStoreException e) {
                // It was handed over meanwhile, or is too far behind; somebody else may have it.
                return;
            }
        });
        return found;
    }
}
