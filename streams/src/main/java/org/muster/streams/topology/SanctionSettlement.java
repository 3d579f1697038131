package org.muster.streams.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.ledger.SanctionReport;
import org.muster.ledger.SanctionResolver;
import org.muster.schemas.ClaimKeys;
import org.muster.schemas.SanctionClaim;
import org.muster.schemas.SanctionStatus;
import org.muster.streams.mapping.Sanctions;

/** What is in force against one target, imposer by imposer: the ledger's answer over the claims that are on file. */
public final class SanctionSettlement {
    private SanctionSettlement() {}

    /** @param claims all against the target, published on or before the day that is asked for */
    public static List<SanctionStatus> of(String target, Collection<SanctionClaim> claims) {
        List<SanctionReport> reports = claims.stream().map(Sanctions::report).toList();
        Set<String> imposers = new TreeSet<>();
        for (SanctionClaim claim : claims) {
            imposers.addAll(claim.getImposers().isEmpty() ? List.of("") : claim.getImposers());
        }
        List<SanctionStatus> statuses = new ArrayList<>();
        for (String imposer : imposers) {
            SanctionResolver.resolve(target.equals(ClaimKeys.UNKNOWN) ? "" : target, imposer, reports)
                    .map(Sanctions::record)
                    .ifPresent(statuses::add);
        }
        return statuses;
    }
}
