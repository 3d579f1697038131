package org.muster.streams.topology;

import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;

/** The claims that stand, each as a record of its own under its key and id. */
final class ClaimFile<C> {
    private final KeyValueStore<String, C> store;

    ClaimFile(KeyValueStore<String, C> store) {
        this.store = store;
    }

    /**
     * Puts a claim on file, or takes it off.
     *
     * @param claim null if it is withdrawn
     * @return what was on file before, or null
     */
    C file(String key, String claimId, C claim) {
        String place = PrefixScan.key(key, claimId);
        C before = store.get(place);
        store.put(place, claim);
        return before;
    }

    /** @throws IllegalArgumentException if the record has no key or no claim */
    static <C> C required(FixedKeyRecord<String, C> record) {
        if (record.key() == null || record.value() == null) {
            throw new IllegalArgumentException("A claim has a key and a value; this record lacks one.");
        }
        return record.value();
    }
}
