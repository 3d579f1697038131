package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletionException;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.muster.streams.query.Directory.Location;

/** Answers for one key: from here, from the instance that holds it, or from a standby, which then says so. */
public final class Lookup {
    /** Which part is asked for. */
    static final String PARTITION = "partition";

    /** A copy that may lag will do. */
    static final String STALE = "stale";

    /** How many records a copy that answers may be behind. */
    public static final String MAX_LAG = "maxLag";

    /** Unless somebody says otherwise. */
    public static final int USUAL_LAG = 100;

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
        try {
            if (parameters.text(STALE).isEmpty()) {
                return query.answer(stores, partition, parameters);
            }
            long lag = bearableLag(stores, query, partition, parameters);
            JsonNode answer = query.answer(stores.stale(), partition, parameters);
            return answer instanceof ObjectNode object
                    ? object.put("stale", true).put("lag", lag)
                    : answer;
        } catch (InvalidStateStoreException e) {
            throw new StoreMovingException("Part " + partition + " of " + query.store() + " was handed over", e);
        }
    }

    /**
     * How many records a copy is behind.
     *
     * @throws StoreMovingException if they are too many
     */
    static long bearableLag(LocalStores stores, Query query, int partition, Parameters parameters) {
        long lag = stores.lag(query.store(), partition);
        if (lag > parameters.number(MAX_LAG, USUAL_LAG)) {
            throw new StoreMovingException("This copy is " + lag + " records behind.");
        }
        return lag;
    }
}
