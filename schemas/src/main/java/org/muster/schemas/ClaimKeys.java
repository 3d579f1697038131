package org.muster.schemas;

import java.util.Collection;
import java.util.TreeSet;

/** The keys of the topics, made of what the claims say. */
public final class ClaimKeys {
    /** Stands where a claim does not say who. */
    public static final String UNKNOWN = "UNKNOWN";

    private ClaimKeys() {}

    /** Contributors in alphabetical order, joined by {@code +}. */
    public static String contributors(Collection<String> contributors) {
        return contributors.isEmpty() ? UNKNOWN : String.join("+", new TreeSet<>(contributors));
    }

    /** The code, or {@link #UNKNOWN} in place of an empty one. */
    public static String orUnknown(String code) {
        return code.isEmpty() ? UNKNOWN : code;
    }
}
