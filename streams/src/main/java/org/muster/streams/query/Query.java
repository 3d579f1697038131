package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;

/** One kind of question that can be answered part by part. */
public interface Query {
    /** How other instances ask for it; part of an address. */
    String name();

    /** The store whose parts have the answer. */
    String store();

    /**
     * What one part has to say.
     *
     * @throws StoreMovingException if that part is not among the stores
     */
    JsonNode answer(LocalStores stores, int partition, Parameters parameters);
}
