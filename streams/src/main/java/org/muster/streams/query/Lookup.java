package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletionException;
import org.apache.kafka.streams.state.HostInfo;
import org.muster.streams.query.Directory.Location;

/** Answers for one key: from here, from the instance that holds it, or from a standby, which then says so. */
public final class Lookup {
    /** Which part is asked for. */
    static final String PARTITION = "partition";

    /** A copy that may lag will do. */
    static final String STALE = "stale";

    private final LocalStores stores;
    private final Directory directory;
    private final Peers peers;

    public Lookup(LocalStores stores, Directory directory, Peers peers) {
        this.stores = stores;
        this.directory = directory;
        this.peers = peers;
    }

    /** @throws StoreMovingException if neither the holder nor a standby answers */
    public JsonNode find(Query query, String key, Parameters parameters) {
        Location location = directory.locate(query.store(), key);
        Parameters asked = parameters.with(PARTITION, location.partition());
        StoreMovingException failure;
        try {
            return ask(location.active(), query, asked);
        } catch (StoreMovingException e) {
            failure = e;
        }
        for (HostInfo standby : location.standbys()) {
            try {
                return ask(standby, query, asked.with(STALE, true));
            } catch (StoreMovingException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    private JsonNode ask(HostInfo host, Query query, Parameters parameters) {
        if (directory.isSelf(host)) {
            return here(query, parameters);
        }
        try {
            return peers.ask(host, query, parameters).join();
        } catch (CompletionException e) {
            throw new StoreMovingException(host + " does not answer", e);
        }
    }

    /** What this instance holds of the part that the parameters name. */
    JsonNode here(Query query, Parameters parameters) {
        int partition = parameters.number(PARTITION, 0);
        if (parameters.text(STALE).isEmpty()) {
            return query.answer(stores, partition, parameters);
        }
        JsonNode answer = query.answer(stores.stale(), partition, parameters);
        if (answer instanceof ObjectNode object) {
            object.put("stale", true).put("lag", stores.lag(query.store(), partition));
        }
        return answer;
    }
}
