package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.claims.PartialDate;
import org.muster.schemas.ClaimKeys;
import org.muster.schemas.Measure;
import org.muster.schemas.MeasureStatus;
import org.muster.schemas.SanctionClaim;
import org.muster.schemas.SanctionStage;
import org.muster.schemas.SanctionStatus;

/**
 * What is in force, as all claims against one target together establish it: a pure function of the set of claims.
 *
 * <p>Claims on one measure of one imposer are read in order of their days. Talk (considered, threatened, announced) only
 * moves forward, and says nothing about a measure that is in force. What is in force stays so until it is eased or lifted;
 * after a lifting the count begins anew. A denial ends talk, never a measure in force. Background that no longer holds
 * ({@code historic}) is left out.
 */
public final class SanctionLedger {
    private static final int CLAIMS_SHOWN = 20;

    private static final Comparator<SanctionClaim> IN_ORDER = Comparator.comparing(SanctionLedger::day)
            .thenComparing(SanctionClaim::getPublished)
            .thenComparing(SanctionClaim::getStage)
            .thenComparing(SanctionClaim::getArticleId)
            .thenComparing(SanctionClaim::getPosition);

    private SanctionLedger() {}

    /** One status for each imposer, by its code. */
    public static SortedMap<String, SanctionStatus> of(String target, Collection<SanctionClaim> claims) {
        SortedMap<String, SortedMap<Measure, List<SanctionClaim>>> grouped = new TreeMap<>();
        for (SanctionClaim claim : claims) {
            if (claim.getHistoric() || claim.getStage() == SanctionStage.UNKNOWN) {
                continue;
            }
            for (String imposer : imposers(claim)) {
                for (Measure measure : claim.getMeasures()) {
                    grouped.computeIfAbsent(imposer, any -> new TreeMap<>(Comparator.comparing(Measure::name)))
                            .computeIfAbsent(measure, any -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        SortedMap<String, SanctionStatus> statuses = new TreeMap<>();
        grouped.forEach((imposer, measures) -> statuses.put(
                imposer,
                new SanctionStatus(
                        target,
                        imposer,
                        measures.entrySet().stream()
                                .map(entry -> status(entry.getKey(), entry.getValue()))
                                .toList())));
        return statuses;
    }

    private static Collection<String> imposers(SanctionClaim claim) {
        return claim.getImposers().isEmpty() ? List.of(ClaimKeys.UNKNOWN) : new TreeSet<>(claim.getImposers());
    }

    private static MeasureStatus status(Measure measure, List<SanctionClaim> claims) {
        claims.sort(IN_ORDER);
        SanctionStage stage = null;
        LocalDate since = null;
        for (SanctionClaim claim : claims) {
            SanctionStage next = next(stage, claim.getStage());
            if (next != stage) {
                stage = next;
                since = day(claim);
            }
        }
        List<SanctionClaim> newest = new ArrayList<>(claims);
        newest.sort(Comparator.comparing(SanctionClaim::getPublished)
                .thenComparing(SanctionClaim::getClaimId)
                .reversed());
        return new MeasureStatus(
                measure,
                stage,
                since,
                newest.get(0).getPublished(),
                (int) claims.stream()
                        .map(SanctionClaim::getArticleId)
                        .distinct()
                        .count(),
                newest.stream()
                        .map(SanctionClaim::getClaimId)
                        .limit(CLAIMS_SHOWN)
                        .toList());
    }

    private static SanctionStage next(SanctionStage now, SanctionStage said) {
        if (now == null) {
            return said;
        }
        boolean over = now == SanctionStage.LIFTED || now == SanctionStage.DENIED;
        boolean talk = now.compareTo(SanctionStage.ANNOUNCED) <= 0;
        return switch (said) {
            case CONSIDERED, THREATENED, ANNOUNCED -> over || talk && said.compareTo(now) > 0 ? said : now;
            case IMPOSED -> now == SanctionStage.EXTENDED ? now : said;
            case EXTENDED, EASED, LIFTED -> said;
            case DENIED -> talk ? said : now;
            case UNKNOWN -> now;
        };
    }

    private static LocalDate day(SanctionClaim claim) {
        return claim.getDate() == null
                ? claim.getPublished()
                : PartialDate.parse(claim.getDate()).first();
    }
}
