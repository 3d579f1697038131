package org.muster.ledger;

import java.util.Collection;
import java.util.Optional;

/** From sanction claims to where each measure stands: the step that runs once per target and imposer. */
public final class SanctionResolver {
    private SanctionResolver() {}

    /**
     * Where the measures of one imposer against one target stand; empty when no report concerns the two.
     *
     * @param reports at least those whose claim names both; order and duplicates do not matter
     */
    public static Optional<SanctionStatus> resolve(String target, String imposer, Collection<SanctionReport> reports) {
        return Optional.empty();
    }
}
