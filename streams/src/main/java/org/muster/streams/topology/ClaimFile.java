package org.muster.streams.topology;

import java.util.function.Consumer;
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

    /**
     * The claim of a record, once it is certain that the ledger can read it: one that it cannot read must not come between
     * it and all other claims of the key.
     *
     * @param reading how the ledger reads a claim
     * @throws IllegalArgumentException if the record has no key or no claim, or if the claim cannot be read
     */
    static <C> C legible(FixedKeyRecord<String, C> record, Consumer<C> reading) {
        if (record.key() == null || record.value() == null) {
            throw new IllegalArgumentException("A claim has a key and a value; this record lacks one.");
        }
        reading.accept(record.value());
        return record.value();
    }
}
